import type { Version } from '../reading/version.ts';
import type { LexiconPair } from './lexicon.ts';
import { partnersByForm } from './partners.ts';
import type { Partner } from './partners.ts';
import type { KnownAffinity } from './word-links.ts';

/** How close two cues are by their form and by what the lexicon knows of their stems: 0 to 1, or somewhat more. */
export function knownAffinityOf(
  a: Version,
  b: Version,
  lexicon: LexiconPair | undefined,
  partners: readonly Partner[] = partnersByForm(a, b),
): KnownAffinity {
  const width = b.vocabulary.length;
  const alike = new Map(partners.map((partner) => [partner.a * width + partner.b, partner.alike]));
  return (cue, other) => {
    const byForm = alike.get(cue * width + other) ?? 0;
    if (lexicon === undefined) return byForm;
    const [stem, otherStem] = [a.vocabulary[cue]?.key ?? '', b.vocabulary[other]?.key ?? ''];
    const count = lexicon.links.get(stem)?.get(otherStem) ?? 0;
    if (count === 0) return byForm;
    const met = (lexicon.met[0].get(stem) ?? 0) + (lexicon.met[1].get(otherStem) ?? 0);
    return byForm + (4 * count) / (met + 1);
  };
}
