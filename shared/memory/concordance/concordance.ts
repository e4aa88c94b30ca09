import { scoringTagOf, scoringTextOf } from '../../languages/scoring-text-of.ts';
import type { ConcordanceQuery } from '../../model/concordance.ts';
import type { LanguageTag } from '../../model/language-tag.ts';
import type { TextRange } from '../../model/match.ts';
import { Lexicon } from '../lexicon.ts';
import type { MemoryIndex } from '../memory-index.ts';
import { scoredTokens } from '../scored-tokens.ts';
import { scoringLanguageOf } from '../scoring-language.ts';
import { BestHits } from './best-hits.ts';
import { findWords } from './find-words.ts';
import { searchedWords } from './searched-words.ts';
import { placesIn } from './words-in.ts';

/** A variant that holds the words, by the id of its unit. */
export interface ConcordanceFound {
  readonly unitId: string;
  readonly language: LanguageTag;
}

/** The best hits — words together and in order, then exact forms, then the newest — and how many there are in all. */
export function concordanceHits(
  index: MemoryIndex,
  query: ConcordanceQuery,
): { readonly hits: readonly ConcordanceFound[]; readonly total: number } {
  const best = new BestHits(query.limit);
  const total = findWords(index, query, ({ units }, language) => ({
    isWanted: (unit, highest) => best.isBetter(highest, units, unit),
    found: (unit, rank) => {
      if (best.isBetter(rank, units, unit)) best.take({ rank, units, unit, language });
    },
  }));
  return {
    total,
    hits: best
      .sorted()
      .map(({ units, unit, language }) => ({ unitId: units.idOf(unit), language })),
  };
}

/**
 * Where the words of a search stand in a text, in reading order. In a text of the other alphabet than Kazakh Cyrillic
 * there are no ranges where its letters and those it is compared by do not stand at the same places.
 */
export function wordRanges(
  text: string,
  language: LanguageTag,
  searched: string,
): readonly TextRange[] {
  const lexicon = new Lexicon(scoringLanguageOf(scoringTagOf(language)));
  const words = searchedWords(searched, language, lexicon);
  const tokens = scoredTokens(text);
  const ids = Uint32Array.from(tokens, (token) =>
    lexicon.idOf({ ...token, text: comparable(token.text, language) }),
  );
  return placesIn(ids, words).flatMap((place) => {
    const token = tokens[place];
    return token === undefined ? [] : [{ start: token.start, end: token.end }];
  });
}

function comparable(text: string, language: LanguageTag): string {
  return scoringTextOf(text, language).normalize('NFC');
}
