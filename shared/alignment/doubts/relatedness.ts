import { bestChain } from '../search/best-chain.ts';
import type { Chains } from '../search/chains.ts';

/**
 * Log-odds a sentence that lie between translations and texts that have nothing to do with one another: the former
 * reach 6 to 11, the latter 2 to 5 (18 NTREX documents, held against one another, 8 to 30 sentences each).
 */
const between = 5.1;

/** How much a sentence's log-odds count, and of how many sentences at most: they are not independent. */
const slope = 0.6;
const mostSentences = 30;

/** Whoever gives two files as versions of a story is right mostly. */
const trust = 3;

/**
 * The chance that one text is a translation of the other, or of a part of it, from 0 to 1: what pairing them gains
 * for every sentence of the shorter one.
 */
export function relatednessOf(chains: Chains): number {
  const { shapes, odds, tube } = chains;
  const shorter = Math.min(tube.lengths[0], tube.lengths[1]);
  if (shorter === 0) return 0;
  const alone = shapes.find(({ counts: [a, b] }) => a === 1 && b === 0)?.prior ?? 0;
  let gain = 0;
  for (const entry of bestChain(chains)) {
    const [a, b] = shapes[entry % shapes.length]?.counts ?? [0, 0];
    gain += (odds[entry] ?? 0) - (a + b) * alone;
  }
  const evidence = slope * Math.min(shorter, mostSentences) * (gain / shorter - between);
  return 1 / (1 + Math.exp(-evidence - trust));
}
