import { contentLikeness } from './content-likeness.ts';
import type { Likeness } from './content-likeness.ts';
import type { ArchiveFile } from './grouping.ts';
import { nameKeysOf } from './name-keys.ts';
import { nameSignsOf } from './name-signs.ts';
import type { NameAgreement } from './pair-odds.ts';

/** Two files that may be versions of one story; places in the list of files. */
export interface CandidatePair extends Likeness {
  readonly names: NameAgreement;
}

/** So many files with one name are no versions of a story: `index.html` in every folder. */
const mostNamesakes = 12;

/** Pairs of files in different languages that content or names bring together, each once. */
export function candidatePairs(files: readonly ArchiveFile[]): readonly CandidatePair[] {
  const pairs = new Map<number, CandidatePair>();
  for (const likeness of contentLikeness(files.map(withNameSigns))) {
    pairs.set(likeness.a * files.length + likeness.b, { ...likeness, names: 'none' });
  }
  for (const { a, b, names } of namesakes(files)) {
    const place = a * files.length + b;
    const { likeness } = pairs.get(place) ?? { likeness: 0 };
    if ((pairs.get(place)?.names ?? 'none') === 'none') pairs.set(place, { a, b, likeness, names });
  }
  return [...pairs.values()];
}

function withNameSigns({ path, language, traits }: ArchiveFile): ArchiveFile {
  const keys = [...new Set([...traits.keys, ...nameSignsOf(path)])];
  return { id: '', path, language, fingerprint: '', traits: { ...traits, keys } };
}

function* namesakes(
  files: readonly ArchiveFile[],
): Iterable<{ readonly a: number; readonly b: number; readonly names: NameAgreement }> {
  const keys = nameKeysOf(files);
  for (const kind of ['whole', 'short'] as const) {
    const byKey = new Map<string, number[]>();
    for (const [place, key] of keys.entries()) {
      if (key.short === '') continue;
      const known = byKey.get(key[kind]);
      if (known === undefined) byKey.set(key[kind], [place]);
      else known.push(place);
    }
    for (const places of byKey.values()) {
      if (places.length > mostNamesakes) continue;
      const languages = new Set(places.map((place) => files[place]?.language));
      const isCrowded = languages.size < places.length;
      const names = isCrowded ? 'crowded' : kind === 'whole' ? 'whole' : 'bare';
      for (const [at, a] of places.entries()) {
        for (const b of places.slice(at + 1)) {
          if (files[a]?.language !== files[b]?.language) yield { a, b, names };
        }
      }
    }
  }
}
