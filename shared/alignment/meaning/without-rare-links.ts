import type { LexiconPair } from './lexicon.ts';

/** Partners that are kept of a stem when there are too many: the commonest. */
const mostOfStem = 12;

/** Links that one pair of languages may hold before the rarest go; some 60 bytes each. */
const mostLinks = 400_000;

/** Takes the rarest partners of every stem away where a lexicon has grown large. */
export function withoutRareLinks({ links }: LexiconPair): void {
  let count = 0;
  for (const others of links.values()) count += others.size;
  if (count <= mostLinks) return;
  for (const [stem, others] of links) {
    if (others.size <= mostOfStem) continue;
    const commonest = [...others].sort((x, y) => y[1] - x[1]).slice(0, mostOfStem);
    links.set(stem, new Map(commonest));
  }
}
