import type { TextRange } from '../../shared/model/match.ts';

/** A run of a text, in reading order. */
export interface TextPiece {
  readonly text: string;
  /** Place of its range in the list of ranges; undefined between ranges. */
  readonly range: number | undefined;
}

/**
 * The text cut at its ranges: joined, the pieces are the text. Ranges are in reading order; what reaches over the
 * text's end or into the range before is cut off, and what is empty then is left out.
 */
export function piecesOf(text: string, ranges: readonly TextRange[]): readonly TextPiece[] {
  const pieces: TextPiece[] = [];
  let done = 0;
  const add = (end: number, range: number | undefined): void => {
    if (end > done) pieces.push({ text: text.slice(done, end), range });
    done = Math.max(done, end);
  };
  for (const [place, { start, end }] of ranges.entries()) {
    add(Math.min(start, text.length), undefined);
    add(Math.min(end, text.length), place);
  }
  add(text.length, undefined);
  return pieces;
}
