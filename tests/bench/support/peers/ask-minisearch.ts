import MiniSearch from 'minisearch';
import type { SearchOptions } from 'minisearch';
import { storyLanguages } from '../../../../shared/model/language-tag.ts';
import type { StoryLanguage } from '../../../../shared/model/language-tag.ts';
import type { BenchQuery } from '../memory-queries.ts';
import { processMemory } from '../process-memory.ts';
import type { ScaledMemory } from '../scaled-memory.ts';
import type { PeerAnswer, PeerAnswers } from './peer-answers.ts';
import { askedInTime } from './peer-answers.ts';

const batch = 10_000;
/** Enough that five different texts are among them. */
const readResults = 50;

interface Entry {
  readonly id: number;
  readonly text: string;
}

/** MiniSearch as it is installed (any of the words, BM25), one index a language, one language after the other. */
export async function askMiniSearch(
  memory: ScaledMemory,
  units: number,
  queries: readonly BenchQuery[],
  options: SearchOptions,
): Promise<PeerAnswers> {
  const answers: (PeerAnswer | undefined)[] = queries.map(() => undefined);
  let [loadSeconds, held] = [0, 0];
  for (const language of storyLanguages) {
    const before = processMemory();
    const { index, targets, seconds } = indexOf(memory, units, language);
    loadSeconds += seconds;
    held += processMemory().heap - before.heap;
    const places = queries.flatMap(({ from }, place) => (from === language ? [place] : []));
    const own = places.flatMap((place) => queries[place] ?? []);
    const given = await askedInTime(
      own,
      (query) => found(index, targets, query, options),
      (ids, { from }) => ids.flatMap((id) => memory.textsAt(id)[from] ?? []),
    );
    for (const [order, place] of places.entries()) answers[place] = given[order];
  }
  return { answers, loadSeconds, memory: held };
}

function indexOf(
  memory: ScaledMemory,
  units: number,
  language: StoryLanguage,
): {
  readonly index: MiniSearch<Entry>;
  readonly targets: Readonly<Record<StoryLanguage, Uint8Array>>;
  readonly seconds: number;
} {
  const targets = {
    en: new Uint8Array(units),
    ru: new Uint8Array(units),
    kk: new Uint8Array(units),
  };
  const index = new MiniSearch<Entry>({ fields: ['text'] });
  let milliseconds = 0;
  for (let first = 0; first < units; first += batch) {
    const entries: Entry[] = [];
    for (let id = first; id < Math.min(units, first + batch); id++) {
      const texts = memory.textsAt(id);
      for (const other of storyLanguages) targets[other][id] = texts[other] === undefined ? 0 : 1;
      const text = texts[language];
      if (text !== undefined) entries.push({ id, text });
    }
    const begin = performance.now();
    index.addAll(entries);
    milliseconds += performance.now() - begin;
  }
  return { index, targets, seconds: milliseconds / 1000 };
}

/** The best units that have the wanted language. */
function found(
  index: MiniSearch<Entry>,
  targets: Readonly<Record<StoryLanguage, Uint8Array>>,
  { text, to }: BenchQuery,
  options: SearchOptions,
): readonly number[] {
  const ids: number[] = [];
  for (const { id } of index.search(text, options)) {
    if (targets[to][Number(id)] === 1) ids.push(Number(id));
    if (ids.length === readResults) break;
  }
  return ids;
}
