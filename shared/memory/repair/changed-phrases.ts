import type { TextRange } from '../../model/match.ts';
import { stretchesOf } from './paired-pieces.ts';
import type { Piece, PieceStep } from './paired-pieces.ts';

/** Words of the unit's source, and the words that stand in their place in the segment. */
export interface PhraseChange {
  readonly old: TextRange;
  readonly new: TextRange;
}

/** Names and terms are seldom longer. */
const mostWords = 4;

/** Words that differ in the same place of both texts, one stretch each, without function words at the ends; facts are none. */
export function changedPhrases(steps: readonly PieceStep[]): readonly PhraseChange[] {
  return stretchesOf(steps).flatMap((stretch) => {
    const old = phraseOf(stretch.flatMap(({ source }) => source ?? []));
    const now = phraseOf(stretch.flatMap(({ query }) => query ?? []));
    return old === undefined || now === undefined ? [] : [{ old, new: now }];
  });
}

function phraseOf(pieces: readonly Piece[]): TextRange | undefined {
  const isWord = (piece: Piece): boolean => !piece.isFunctionWord;
  const words = pieces.slice(pieces.findIndex(isWord), pieces.findLastIndex(isWord) + 1);
  const [first, last] = [words[0], words.at(-1)];
  const isPhrase = words.length <= mostWords && words.every(({ fact }) => fact === undefined);
  return first === undefined || last === undefined || !isPhrase
    ? undefined
    : { start: first.start, end: last.end };
}
