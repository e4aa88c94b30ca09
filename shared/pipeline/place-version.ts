import type { AlignedRow } from '../alignment/aligned-row.ts';
import { cellOf, withCell } from '../model/cells.ts';
import type { Hand } from '../model/cells.ts';
import type { LanguageTag } from '../model/language-tag.ts';
import { cellText } from '../model/story.ts';
import type { Row } from '../model/story.ts';
import { textOfSentences } from './build-story.ts';

export interface Placing {
  /** The story's rows in order, none of them blank and without the language that is placed. */
  readonly rows: readonly Row[];
  /** The pairing of `guide` and `language`; each filled cell of the guide is one sentence of it. */
  readonly paired: readonly AlignedRow[];
  readonly guide: LanguageTag;
  readonly language: LanguageTag;
  readonly storyId: string;
  readonly hand: Hand;
  readonly newId: () => string;
}

/** A row with what it shares with the other rows of its paragraph. */
interface PlacedRow {
  readonly row: Row;
  readonly group: number | string;
}

/**
 * The rows with the new column. Rows that were there keep their order and stay together in their paragraphs. A
 * sentence that answers none of them gets a row of its own, and where a paragraph of its version begins with it,
 * a paragraph of its own too, unless it stands amid a paragraph of the rows. Paragraphs are counted anew.
 */
export function placedVersion(placing: Placing): readonly Row[] {
  const { rows, paired, guide, language, hand } = placing;
  const result: PlacedRow[] = [];
  let next = 0;
  let paragraphBefore: number | undefined;

  function takeRow(): Row | undefined {
    const row = rows[next];
    if (row === undefined) return undefined;
    next += 1;
    result.push({ row, group: row.paragraph });
    return row;
  }
  function isSaidByGuide(row: Row | undefined): boolean {
    return row !== undefined && cellText(row, guide).trim() !== '';
  }
  /** Gives the place in `result`: each guide cell is met in its order. */
  function takeUpToGuide(): number {
    for (let row = takeRow(); row !== undefined; row = takeRow()) {
      if (isSaidByGuide(row)) break;
    }
    return result.length - 1;
  }
  function groupOfLoneRow(id: string, isStart: boolean): number | string {
    const group = result.at(-1)?.group;
    if (group === undefined) return id;
    if (!isStart) return group;
    // What another version says alone at this place has no order against it: the paragraph ends below that.
    while (rows[next]?.paragraph === group && !isSaidByGuide(rows[next])) takeRow();
    return rows[next]?.paragraph === group ? group : id;
  }

  for (const pair of paired) {
    const [place] = (pair.cells[guide] ?? []).map(() => takeUpToGuide());
    const target = place === undefined ? undefined : result[place];
    const text = textOfSentences(pair.cells[language] ?? []);
    if (text !== '') {
      const cell = cellOf(text, { kind: 'imported' }, hand);
      if (place !== undefined && target !== undefined) {
        result[place] = { ...target, row: filled(target.row, language, cell, pair.confidence) };
      } else {
        const id = placing.newId();
        const group = groupOfLoneRow(id, pair.paragraph !== paragraphBefore);
        result.push({ row: loneRow(placing, id, pair, { [language]: cell }), group });
      }
    }
    paragraphBefore = pair.paragraph;
  }
  while (takeRow() !== undefined);
  return counted(result);
}

/** Not surer than the row was, where several versions were paired in it before. */
function filled(
  row: Row,
  language: LanguageTag,
  cell: Row['cells'][string],
  confidence: number,
): Row {
  const versions = Object.keys(row.cells).filter((tag) => cellText(row, tag).trim() !== '').length;
  return {
    ...withCell(row, language, cell),
    confidence: versions > 1 ? Math.min(row.confidence, confidence) : confidence,
  };
}

function loneRow({ storyId }: Placing, id: string, pair: AlignedRow, cells: Row['cells']): Row {
  const { kind, confidence } = pair;
  return { id, storyId, paragraph: 0, kind, cells, confidence };
}

/** Paragraphs counted from 0; a row whose number is right already stays the same object. */
function counted(placed: readonly PlacedRow[]): readonly Row[] {
  let paragraph = -1;
  let groupBefore: PlacedRow['group'] | undefined;
  return placed.map(({ row, group }) => {
    if (group !== groupBefore) paragraph += 1;
    groupBefore = group;
    return row.paragraph === paragraph ? row : { ...row, paragraph };
  });
}
