import type { LanguageTag } from '../model/language-tag.ts';
import type { TextTraits } from './text-traits.ts';

/** How much of what two texts would share as translations they do share. */
export interface Likeness {
  /** Places in the list of files; the languages of the two differ. */
  readonly a: number;
  readonly b: number;
  /** From 0 (nothing) to 1 (all of it). */
  readonly likeness: number;
}

interface Comparable {
  readonly language: LanguageTag;
  readonly traits: TextTraits;
}

/** Candidates kept of a file in each other language. */
const mostCandidates = 5;
/** Most keys that no other language has are words of the language; but some are names that a partner would have. */
const partOfOwn = 0.1;
/** Keys, as heavy as can be, whose sharing may be chance: short texts need more than one in common. */
const byChance = 5;
/** A key in more files than this, and than this part of them, finds nobody a partner. */
const commonKey = { files: 40, part: 0.02 } as const;

/**
 * The likeliest partners of each file by content, in each other language: the cosine of keys that some file in another
 * language has, the rarer the heavier. What it costs grows with the number of keys, not with that of pairs.
 */
export function contentLikeness(files: readonly Comparable[]): readonly Likeness[] {
  const holders = holdersOf(files);
  const weight = (key: string): number =>
    Math.log(1 + files.length / (holders.get(key)?.length ?? 1)) ** 2;
  const lengths = files.map(({ language, traits }) =>
    Math.sqrt(
      traits.keys.reduce((sum, key) => {
        const isShared = isElsewhere(files, holders.get(key) ?? [], language);
        return sum + weight(key) * (isShared ? 1 : partOfOwn);
      }, 0),
    ),
  );
  const chance = byChance * Math.log(1 + files.length) ** 2;
  const most = Math.max(commonKey.files, commonKey.part * files.length);
  const shared = new Float64Array(files.length);
  const kept = new Map<number, Likeness>();
  for (const [a, { language, traits }] of files.entries()) {
    const met = new Set<number>();
    for (const key of traits.keys) {
      const others = holders.get(key) ?? [];
      if (others.length > most) continue;
      const weightOfKey = weight(key);
      for (const b of others) {
        if (files[b]?.language === language) continue;
        met.add(b);
        shared[b] = (shared[b] ?? 0) + weightOfKey;
      }
    }
    const found = [...met].map((b) => ({
      b,
      likeness: (shared[b] ?? 0) / ((lengths[a] ?? 0) * (lengths[b] ?? 0) + chance),
    }));
    for (const b of met) shared[b] = 0;
    for (const { b, likeness } of bestPerLanguage(found, files)) {
      const [low, high] = a < b ? [a, b] : [b, a];
      kept.set(low * files.length + high, { a: low, b: high, likeness });
    }
  }
  return [...kept.values()];
}

/** Every key with the places of the files that have it. */
function holdersOf(files: readonly Comparable[]): ReadonlyMap<string, readonly number[]> {
  const holders = new Map<string, number[]>();
  for (const [place, { traits }] of files.entries()) {
    for (const key of traits.keys) {
      const known = holders.get(key);
      if (known === undefined) holders.set(key, [place]);
      else known.push(place);
    }
  }
  return holders;
}

function isElsewhere(
  files: readonly Comparable[],
  places: readonly number[],
  language: LanguageTag,
): boolean {
  return places.some((place) => files[place]?.language !== language);
}

function bestPerLanguage(
  found: readonly { readonly b: number; readonly likeness: number }[],
  files: readonly Comparable[],
): readonly { readonly b: number; readonly likeness: number }[] {
  const counts = new Map<LanguageTag, number>();
  return [...found]
    .sort((one, other) => other.likeness - one.likeness)
    .filter(({ b }) => {
      const language = files[b]?.language ?? '';
      const count = (counts.get(language) ?? 0) + 1;
      counts.set(language, count);
      return count <= mostCandidates;
    });
}
