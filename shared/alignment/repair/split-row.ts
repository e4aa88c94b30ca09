import type { LanguageTag } from '../../model/language-tag.ts';
import type { Hand } from '../../model/cells.ts';
import { cellOf } from '../../model/cells.ts';
import type { Cell, Row } from '../../model/story.ts';
import type { RowRepair } from './row-repair.ts';
import { pairedByHand, replaceRows } from './row-repair.ts';

export interface SplitPoint {
  readonly rowId: string;
  readonly language: LanguageTag;
  /** Where the second row begins in the cell's text; UTF-16 code units. */
  readonly offset: number;
}

/** The sentences of a text, as the language cuts them. */
export type CutIntoSentences = (text: string, language: LanguageTag) => readonly string[];

/**
 * Cuts a row in two at the cursor. Cells of other languages that hold several sentences are cut at the sentence
 * end nearest to the same share of their length; a single sentence stays in the first row.
 * Undefined where one side of the cut would be empty. `newId` becomes the id of the second row.
 */
export function splitRow(
  rows: readonly Row[],
  point: SplitPoint,
  newId: string,
  hand: Hand,
  sentencesOf: CutIntoSentences,
): RowRepair | undefined {
  const index = rows.findIndex((row) => row.id === point.rowId);
  const row = rows[index];
  const text = row?.cells[point.language]?.text ?? '';
  const share = text.length === 0 ? 0 : point.offset / text.length;
  if (row === undefined) return undefined;
  if (text.slice(0, point.offset).trim() === '' || text.slice(point.offset).trim() === '') {
    return undefined;
  }

  const first: Record<string, Cell> = {};
  const second: Record<string, Cell> = {};
  for (const [language, cell] of Object.entries(row.cells)) {
    if (cell === undefined) continue;
    const [before, after] =
      language === point.language
        ? [text.slice(0, point.offset).trim(), text.slice(point.offset).trim()]
        : cutAtShare(sentencesOf(cell.text, language), share);
    if (after === '') first[language] = cell;
    else {
      first[language] = cellOf(before, cell.source, hand);
      second[language] = cellOf(after, cell.source, hand);
    }
  }
  const rowsOfBoth = [
    pairedByHand({ ...row, cells: first }),
    pairedByHand({ ...row, id: newId, cells: second }),
  ];
  return { kind: 'split', rows: replaceRows(rows, index, 1, rowsOfBoth), focus: newId };
}

/** The sentences in two groups, neither empty, so that the first holds about `share` of the characters. */
function cutAtShare(sentences: readonly string[], share: number): readonly [string, string] {
  if (sentences.length < 2) return [sentences.join(' '), ''];
  const total = sentences.reduce((sum, sentence) => sum + sentence.length, 0);
  let best = 1;
  let smallest = Infinity;
  let length = 0;
  for (let count = 1; count < sentences.length; count += 1) {
    length += sentences[count - 1]?.length ?? 0;
    const distance = Math.abs(length / total - share);
    if (distance < smallest) [best, smallest] = [count, distance];
  }
  return [sentences.slice(0, best).join(' '), sentences.slice(best).join(' ')];
}
