import type { Cue } from '../reading/cues.ts';
import type { Version } from '../reading/version.ts';
import { cognateChance } from './cognate-chance.ts';

/** A cue of one version and one of the other that may say the same, by their numbers in the vocabularies. */
export interface Partner {
  readonly a: number;
  readonly b: number;
  /** What their form says: how surely the translation of one has the other, from 0 to 1. */
  readonly alike: number;
}

/** How often a translation keeps a value or a mark, where both texts have it. Fitted to news. */
export const keptNumber = 0.865;
const keptMark = 0.94;

/** The cues that are alike in two versions: equal numbers and marks, and words that sound alike. */
export function partnersByForm(a: Version, b: Version): readonly Partner[] {
  return [...equalPartners(a.vocabulary, b.vocabulary), ...soundingPartners(a, b)];
}

function equalPartners(a: readonly Cue[], b: readonly Cue[]): readonly Partner[] {
  const numbers = new Map<string, number>();
  for (const [place, cue] of b.entries()) if (isEqualEverywhere(cue)) numbers.set(cue.key, place);
  return a.flatMap((cue, place) => {
    const other = isEqualEverywhere(cue) ? numbers.get(cue.key) : undefined;
    if (other === undefined) return [];
    return [{ a: place, b: other, alike: cue.kind === 'number' ? keptNumber : keptMark }];
  });
}

function isEqualEverywhere({ kind }: Cue): boolean {
  return kind === 'number' || kind === 'mark';
}

/** Below this the two words are not worth a look. */
const leastChance = 0.04;

function soundingPartners(a: Version, b: Version): readonly Partner[] {
  const byBeginning = new Map<string, number[]>();
  for (const place of soundingWords(b)) {
    const beginning = beginningOf(b, place);
    const known = byBeginning.get(beginning);
    if (known === undefined) byBeginning.set(beginning, [place]);
    else known.push(place);
  }
  const partners: Partner[] = [];
  for (const place of soundingWords(a)) {
    const word = a.vocabulary[place];
    for (const other of byBeginning.get(beginningOf(a, place)) ?? []) {
      const otherWord = b.vocabulary[other];
      if (word === undefined || otherWord === undefined) continue;
      const alike = cognateChance(word, otherWord);
      if (alike >= leastChance) partners.push({ a: place, b: other, alike });
    }
  }
  return partners;
}

function soundingWords({ vocabulary }: Version): readonly number[] {
  return vocabulary.flatMap(({ sound }, place) => (sound.length < 2 ? [] : [place]));
}

function beginningOf({ vocabulary }: Version, place: number): string {
  return vocabulary[place]?.sound.slice(0, 2) ?? '';
}
