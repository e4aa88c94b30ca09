import { cellText } from '../../model/story.ts';
import type { Cell, ParagraphKind, Row } from '../../model/story.ts';
import type { AlignedRow, VersionParagraph } from '../aligned-row.ts';
import { alignVersions } from '../align-versions.ts';
import { cellOfPieces, cellPieces } from './cell-pieces.ts';
import type { CellPiece } from './cell-pieces.ts';
import type { CutIntoSentences } from './split-row.ts';

/** A version of the stretch, read piece by piece. */
interface Reading {
  readonly language: string;
  readonly pieces: readonly CellPiece[];
  readonly countOf: (cell: Cell) => number;
  /** How many of its pieces stand in rows already. */
  read: number;
}

/**
 * Pairs neighbouring rows anew, by themselves: every text stays, verbatim and in its order, and their paragraphs keep
 * their numbers and kinds. The rows that come out have no ids. The same rows where only one language says anything.
 */
export function realignStretch(
  rows: readonly Row[],
  sentencesOf: CutIntoSentences,
): readonly Row[] {
  const readings = readingsOf(rows, sentencesOf);
  if (readings.length < 2) return rows;
  const kinds = new Map(rows.map(({ paragraph, kind }) => [paragraph, kind]));
  const versions = readings.map(
    ({ language, pieces }) => [language, paragraphsOf(pieces, kinds)] as const,
  );
  const [first] = rows;
  let paragraph = first?.paragraph ?? 0;
  return alignVersions(Object.fromEntries(versions)).rows.flatMap((aligned): readonly Row[] => {
    const taken = readings.map((reading) => take(reading, aligned));
    const lead = taken.find(({ pieces }) => pieces.length > 0)?.pieces[0];
    if (first === undefined || lead === undefined) return [];
    paragraph = Math.max(paragraph, lead.paragraph);
    const cells = taken.flatMap(({ language, countOf, pieces }) => {
      const cell = cellOfPieces(pieces, countOf);
      return cell === undefined ? [] : [[language, cell] as const];
    });
    return [
      {
        id: '',
        storyId: first.storyId,
        paragraph,
        kind: kinds.get(paragraph) ?? first.kind,
        cells: Object.fromEntries(cells),
        confidence: aligned.confidence,
      },
    ];
  });
}

function readingsOf(rows: readonly Row[], sentencesOf: CutIntoSentences): readonly Reading[] {
  const languages = new Set(rows.flatMap((row) => Object.keys(row.cells)));
  return [...languages]
    .filter((language) => rows.some((row) => cellText(row, language).trim() !== ''))
    .sort()
    .map((language) => {
      const pieces = rows.flatMap((row) => cellPieces(row, language, sentencesOf));
      return {
        language,
        pieces,
        countOf: (cell) => pieces.filter((piece) => piece.cell === cell).length,
        read: 0,
      };
    });
}

function paragraphsOf(
  pieces: readonly CellPiece[],
  kinds: ReadonlyMap<number, ParagraphKind>,
): readonly VersionParagraph[] {
  const numbers = [...new Set(pieces.map(({ paragraph }) => paragraph))];
  return numbers.map((number) => ({
    kind: kinds.get(number) ?? 'body',
    sentences: pieces.filter(({ paragraph }) => paragraph === number).map(({ text }) => text),
  }));
}

/** The next pieces of a version, as many as the aligner has put into the row. */
function take(
  reading: Reading,
  { cells }: AlignedRow,
): Pick<Reading, 'language' | 'countOf' | 'pieces'> {
  const count = cells[reading.language]?.length ?? 0;
  const pieces = reading.pieces.slice(reading.read, reading.read + count);
  reading.read += count;
  return { ...reading, pieces };
}
