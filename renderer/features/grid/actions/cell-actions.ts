import { cellOf, withCell } from '../../../../shared/model/cells.ts';
import { cellText } from '../../../../shared/model/story.ts';
import type { CellSource, ParagraphKind, Row } from '../../../../shared/model/story.ts';
import type { DraftEnd } from '../../../services/drafts.ts';
import { editStory, storeTyping } from '../../../services/edit-story.ts';
import type { EditEnd, StoryEdit } from '../../../services/edit-story.ts';
import { handOf } from '../../../services/hand-of.ts';
import type { CellAddress } from '../../../services/history.ts';
import type { Services } from '../../../services/services.ts';

/** Stores what was typed into a cell, as a draft. */
export function storeText(
  services: Services,
  storyId: string,
  address: CellAddress,
  text: string,
): Promise<DraftEnd> {
  return storeTyping(services, storyId, ({ rows }) => {
    const row = rowAt(rows, address);
    // An imported original that is corrected by hand stays the given side of its pair.
    const kept = row?.cells[address.language]?.source;
    const source: CellSource = kept?.kind === 'imported' ? kept : { kind: 'typed' };
    return row === undefined
      ? undefined
      : { rows: withText(services, rows, row, address, text, source), focus: address };
  });
}

/** Puts a text into a cell at one stroke: a match. Does not apply where the cell says it already. */
export function insertText(
  services: Services,
  storyId: string,
  address: CellAddress,
  text: string,
  source: CellSource,
): Promise<EditEnd> {
  return editStory(services, storyId, ({ rows }) => {
    const row = rowAt(rows, address);
    return row === undefined ? undefined : insertion(services, rows, row, address, text, source);
  });
}

/** Copies the text of the first other column that has one; does not apply where there is none. */
export function copySource(
  services: Services,
  storyId: string,
  address: CellAddress,
): Promise<EditEnd> {
  return editStory(services, storyId, ({ story, rows }) => {
    const row = rowAt(rows, address);
    if (row === undefined) return undefined;
    const from = story.languages.find(
      (language) => language !== address.language && cellText(row, language).trim() !== '',
    );
    if (from === undefined) return undefined;
    const text = cellText(row, from);
    return insertion(services, rows, row, address, text, { kind: 'copied', from });
  });
}

/** Changes what a paragraph is, for all its rows. */
export function setParagraphKind(
  services: Services,
  storyId: string,
  address: CellAddress,
  kind: ParagraphKind,
): Promise<EditEnd> {
  return editStory(services, storyId, ({ rows }) => {
    const paragraph = rowAt(rows, address)?.paragraph;
    if (paragraph === undefined) return undefined;
    return {
      rows: rows.map((row) => (row.paragraph === paragraph ? { ...row, kind } : row)),
      focus: address,
    };
  });
}

function rowAt(rows: readonly Row[], { rowId }: CellAddress): Row | undefined {
  return rows.find((row) => row.id === rowId);
}

function insertion(
  services: Services,
  rows: readonly Row[],
  row: Row,
  address: CellAddress,
  text: string,
  source: CellSource,
): StoryEdit | undefined {
  const next = withText(services, rows, row, address, text, source);
  return next === rows ? undefined : { rows: next, focus: address };
}

/** The rows with a cell's text replaced; the same rows where it says that already. */
function withText(
  services: Services,
  rows: readonly Row[],
  row: Row,
  address: CellAddress,
  text: string,
  source: CellSource,
): readonly Row[] {
  if (cellText(row, address.language) === text) return rows;
  const changed = withCell(row, address.language, cellOf(text, source, handOf(services)));
  return rows.map((other) => (other === row ? changed : other));
}
