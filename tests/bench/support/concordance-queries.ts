import { concordanceHits } from '../../../shared/memory/concordance/concordance.ts';
import type { MemoryIndex } from '../../../shared/memory/memory-index.ts';
import type { ConcordanceQuery } from '../../../shared/model/concordance.ts';
import { RandomNumbers } from './random-numbers.ts';
import type { ScaledMemory } from './scaled-memory.ts';
import { wordPattern } from './word-stock.ts';

/** What is searched: one word, by how many texts hold it, or two neighbours in any order and as a phrase. */
export const concordanceKinds = [
  '1–9 hits',
  '10–99',
  '100–999',
  '1,000–9,999',
  '10,000–99,999',
  '100,000 and more',
  'two words',
  'phrase of two words',
] as const;

export type ConcordanceKind = (typeof concordanceKinds)[number];

export interface BenchSearch {
  readonly kind: ConcordanceKind;
  readonly query: ConcordanceQuery;
}

const ofEachKind = 25;
const mostDraws = 3_000;
/** As many hits as the window shows first. */
const limit = 50;

/** Words of the memory's texts in all three languages, searched in every language; of the most frequent there are fewer. */
export function concordanceQueries(
  memory: ScaledMemory,
  index: MemoryIndex,
  units: number,
): readonly BenchSearch[] {
  const random = new RandomNumbers(units, 5);
  const searches = new Map<string, BenchSearch>();
  const counts = new Map<ConcordanceKind, number>();

  function take(kind: ConcordanceKind, text: string): void {
    const count = counts.get(kind) ?? 0;
    if (count >= ofEachKind || searches.has(text)) return;
    searches.set(text, { kind, query: { text, limit } });
    counts.set(kind, count + 1);
  }

  for (let draw = 0; draw < mostDraws; draw++) {
    const text = random.pick(Object.values(memory.textsAt(random.below(units))));
    const words = [...text.matchAll(wordPattern)];
    if (words.length === 0) continue;
    const place = random.below(words.length);
    const [word = '', next] = [words[place]?.[0], words[place + 1]?.[0]];
    if (next !== undefined) {
      take(draw % 2 === 0 ? 'two words' : 'phrase of two words', inQuotes(`${word} ${next}`, draw));
    }
    if (searches.has(word)) continue;
    const { totals } = concordanceHits(index, { text: word, limit: 1 });
    take(kindOf([...totals.values()].reduce((sum, count) => sum + count, 0)), word);
  }
  return [...searches.values()];
}

function inQuotes(text: string, draw: number): string {
  return draw % 2 === 0 ? text : `"${text}"`;
}

function kindOf(hits: number): ConcordanceKind {
  const figures = String(Math.max(1, hits)).length;
  return concordanceKinds[Math.min(figures, 6) - 1] ?? '1–9 hits';
}
