import { distance } from 'fastest-levenshtein';
import { storyLanguages } from '../../../../shared/model/language-tag.ts';
import type { StoryLanguage } from '../../../../shared/model/language-tag.ts';
import type { BenchQuery } from '../memory-queries.ts';
import { processMemory } from '../process-memory.ts';
import type { ScaledMemory } from '../scaled-memory.ts';
import type { SeedTexts } from '../seeds.ts';
import type { PeerAnswers } from './peer-answers.ts';
import { askedInTime, wantedTexts } from './peer-answers.ts';

/** Plain edit distance over every unit: 1 less the distance by the longer length, as CAT tools had it at first. */
export async function askEditDistance(
  memory: ScaledMemory,
  units: number,
  queries: readonly BenchQuery[],
): Promise<PeerAnswers> {
  const before = processMemory();
  const all = Array.from({ length: units }, (_, place) => memory.textsAt(place));
  const { heap } = processMemory();
  const pairs = new Map<string, readonly string[]>();
  for (const from of storyLanguages) {
    for (const to of storyLanguages) pairs.set(`${from} ${to}`, textsWith(all, from, to));
  }
  const answers = await askedInTime(
    queries,
    ({ text, from, to }) => nearest(text, pairs.get(`${from} ${to}`) ?? []),
    (texts) => texts,
  );
  return { answers, memory: heap - before.heap };
}

function textsWith(
  units: readonly SeedTexts[],
  from: StoryLanguage,
  to: StoryLanguage,
): readonly string[] {
  return units.flatMap((unit) => (unit[to] === undefined ? [] : (unit[from] ?? [])));
}

/** The five most alike, each text once. */
function nearest(query: string, texts: readonly string[]): readonly string[] {
  const best: { readonly text: string; readonly ratio: number }[] = [];
  for (const text of texts) {
    const ratio = 1 - distance(query, text) / Math.max(1, query.length, text.length);
    const last = best.at(-1);
    if (best.length === wantedTexts && last !== undefined && ratio <= last.ratio) continue;
    if (best.some((known) => known.text === text)) continue;
    best.push({ text, ratio });
    best.sort((a, b) => b.ratio - a.ratio);
    best.length = Math.min(best.length, wantedTexts);
  }
  return best.map(({ text }) => text);
}
