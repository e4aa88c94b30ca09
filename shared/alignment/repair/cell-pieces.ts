import type { LanguageTag } from '../../model/language-tag.ts';
import type { Cell, Row } from '../../model/story.ts';
import type { CutIntoSentences } from './split-row.ts';

/** A sentence of a cell. */
export interface CellPiece {
  readonly text: string;
  /** What stands between it and the piece before it in its cell. */
  readonly gap: string;
  readonly cell: Cell;
  /** Its row's paragraph. */
  readonly paragraph: number;
}

/** The sentences of a row in a language, in their order; none where it says nothing. */
export function cellPieces(
  row: Row,
  language: LanguageTag,
  sentencesOf: CutIntoSentences,
): readonly CellPiece[] {
  const cell = row.cells[language];
  if (cell === undefined || cell.text.trim() === '') return [];
  const pieces: CellPiece[] = [];
  let read = 0;
  for (const sentence of sentencesOf(cell.text, language)) {
    const start = cell.text.indexOf(sentence, read);
    const gap = cell.text.slice(read, start);
    // A cutter that changes what it cuts would cost text: the cell stays whole.
    if (start < 0 || gap.trim() !== '') return [wholeCell(row, cell)];
    pieces.push({ text: sentence, gap, cell, paragraph: row.paragraph });
    read = start + sentence.length;
  }
  return cell.text.slice(read).trim() === '' ? pieces : [wholeCell(row, cell)];
}

/** Pieces, in their order, as one cell; the cell that they come from where they are the whole of it. */
export function cellOfPieces(
  pieces: readonly CellPiece[],
  countOf: (cell: Cell) => number,
): Cell | undefined {
  const [first] = pieces;
  if (first === undefined) return undefined;
  const isWhole =
    pieces.every(({ cell }) => cell === first.cell) && pieces.length === countOf(first.cell);
  if (isWhole) return first.cell;
  const text = pieces.reduce((joined, { text: next, gap, cell }, place) => {
    if (place === 0) return next;
    return `${joined}${pieces[place - 1]?.cell === cell ? gap : ' '}${next}`;
  }, '');
  return { ...first.cell, text };
}

function wholeCell({ paragraph }: Row, cell: Cell): CellPiece {
  return { text: cell.text.trim(), gap: '', cell, paragraph };
}
