import { scoringTagOf, scoringTextOf } from '../../languages/scoring-text-of.ts';
import type { ConcordanceQuery } from '../../model/concordance.ts';
import type { LanguageTag } from '../../model/language-tag.ts';
import type { TextRange } from '../../model/match.ts';
import { Lexicon } from '../lexicon.ts';
import type { MemoryIndex } from '../memory-index.ts';
import { scoredTokens } from '../scored-tokens.ts';
import { scoringLanguageOf } from '../scoring-language.ts';
import { BestHits } from './best-hits.ts';
import type { RankedHit } from './best-hits.ts';
import { findWords } from './find-words.ts';
import { searchedWords } from './searched-words.ts';
import { placesIn } from './words-in.ts';

/** Hits from which is learned what goes with the searched words. */
const sampleSize = 200;

export interface ConcordanceFound {
  /** The best hits: words together and in order, then exact forms, then the newest. */
  readonly hits: readonly RankedHit[];
  /** As many as there are and more than are shown, to learn from; best first. */
  readonly sample: readonly RankedHit[];
  /** How many there are in all, by language. */
  readonly totals: ReadonlyMap<LanguageTag, number>;
}

export function concordanceHits(index: MemoryIndex, query: ConcordanceQuery): ConcordanceFound {
  const best = new BestHits(Math.max(query.limit, sampleSize));
  const totals = findWords(index, query, (part, language) => ({
    isWanted: (unit, highest) => best.isBetter(highest, part, unit),
    found: (unit, rank) => {
      if (best.isBetter(rank, part, unit)) best.take({ rank, part, unit, language });
    },
  }));
  const sample = best.sorted();
  return { hits: sample.slice(0, query.limit), sample, totals };
}

/**
 * Tells where the words of a search stand in texts of a language, in reading order. In a text of the other alphabet than
 * Kazakh Cyrillic there are no ranges where its letters and those it is compared by do not stand at the same places.
 */
export function wordMarker(
  searched: string,
  language: LanguageTag,
): (text: string) => readonly TextRange[] {
  const lexicon = new Lexicon(scoringLanguageOf(scoringTagOf(language)));
  const words = searchedWords(searched, language, lexicon);
  return (text) => {
    const tokens = scoredTokens(text);
    const isAsWritten = scoringTagOf(language) === language;
    const ids = Uint32Array.from(tokens, (token) =>
      lexicon.idOf({
        ...token,
        text: (isAsWritten ? token.text : scoringTextOf(token.text, language)).normalize('NFC'),
      }),
    );
    return placesIn(ids, words).flatMap((place) => {
      const token = tokens[place];
      return token === undefined ? [] : [{ start: token.start, end: token.end }];
    });
  };
}
