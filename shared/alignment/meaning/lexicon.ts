import { isSameLanguage } from '../../model/language-tag.ts';
import type { LanguageTag } from '../../model/language-tag.ts';

/** What a lexicon knows of two languages, as it is kept. */
interface SavedPair {
  /** In the order of their tags. */
  readonly languages: readonly [LanguageTag, LanguageTag];
  /** In how many pairs of sentences each stem was met, by language. */
  readonly met: readonly [Readonly<Record<string, number>>, Readonly<Record<string, number>>];
  /** How often a stem of the first stood for one of the second, as an expected count. */
  readonly links: Readonly<Record<string, Readonly<Record<string, number>>>>;
}

/** A lexicon as it is kept from one import to the next: plain data that JSON and a database take. */
export interface SavedLexicon {
  readonly version: 1;
  readonly pairs: readonly SavedPair[];
}

/** What the stems of two languages mean, as counts that grow. */
export interface LexiconPair {
  readonly languages: readonly [LanguageTag, LanguageTag];
  readonly met: readonly [Map<string, number>, Map<string, number>];
  readonly links: Map<string, Map<string, number>>;
}

/** What was learned of words from rows that were paired (`learnFromRows`). It grows with every story. */
export interface Lexicon {
  readonly pairs: LexiconPair[];
}

export function openLexicon(saved?: SavedLexicon): Lexicon {
  return {
    pairs: (saved?.pairs ?? []).map(({ languages, met, links }) => ({
      languages,
      met: [new Map(Object.entries(met[0])), new Map(Object.entries(met[1]))],
      links: new Map(
        Object.entries(links).map(([stem, others]) => [stem, new Map(Object.entries(others))]),
      ),
    })),
  };
}

/** The lexicon to be kept, with counts of three decimals. */
export function savedLexicon({ pairs }: Lexicon): SavedLexicon {
  return {
    version: 1,
    pairs: pairs.map(({ languages, met, links }) => ({
      languages,
      met: [Object.fromEntries(met[0]), Object.fromEntries(met[1])],
      links: Object.fromEntries(
        Array.from(links, ([stem, others]) => [
          stem,
          Object.fromEntries(Array.from(others, ([other, count]) => [other, rounded(count)])),
        ]),
      ),
    })),
  };
}

/** What is known of two languages, given in the order of their tags; undefined where nothing is. */
export function lexiconPairOf(
  { pairs }: Lexicon,
  a: LanguageTag,
  b: LanguageTag,
): LexiconPair | undefined {
  return pairs.find(({ languages: [x, y] }) => isSameLanguage(x, a) && isSameLanguage(y, b));
}

function rounded(count: number): number {
  return Math.round(count * 1000) / 1000;
}
