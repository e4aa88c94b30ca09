import { scoringTagOf, scoringTextOf } from '../../languages/scoring-text-of.ts';
import type { ConcordanceQuery } from '../../model/concordance.ts';
import type { LanguageTag } from '../../model/language-tag.ts';
import type { TextRange } from '../../model/match.ts';
import { Lexicon } from '../lexicon.ts';
import type { MemoryIndex } from '../memory-index.ts';
import { scoredTokens } from '../scored-tokens.ts';
import { scoringLanguageOf } from '../scoring-language.ts';
import { findWords } from './find-words.ts';
import type { WordHit } from './find-words.ts';
import { placesIn, searchedWords } from './searched-words.ts';

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
  let best: WordHit[] = [];
  let worst: WordHit | undefined;
  const most = 4 * query.limit;
  const total = findWords(index, query, (hit) => {
    if (worst !== undefined && better(worst, hit) <= 0) return;
    best.push(hit);
    // A word that stands in every other variant must not gather them all.
    if (best.length < most) return;
    best = best.sort(better).slice(0, query.limit);
    worst = best.at(-1);
  });
  return {
    total,
    hits: best
      .sort(better)
      .slice(0, query.limit)
      .map(({ part, unit, language }) => ({ unitId: part.units.idOf(unit), language })),
  };
}

function better(a: WordHit, b: WordHit): number {
  return (
    Number(b.isTogether) - Number(a.isTogether) ||
    b.exact - a.exact ||
    b.part.units.changedAt(b.unit) - a.part.units.changedAt(a.unit)
  );
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
