import { cellOf, withCell } from '../../../../shared/model/cells.ts';
import { cellText } from '../../../../shared/model/story.ts';
import type { CellSource, ParagraphKind, Row } from '../../../../shared/model/story.ts';
import { editStory, storeTyping } from '../../../services/edit-story.ts';
import type { StoryEdit } from '../../../services/edit-story.ts';
import { handOf } from '../../../services/hand-of.ts';
import type { CellAddress } from '../../../services/history.ts';
import type { Services } from '../../../services/services.ts';
import type { StoryWithRows } from '../../../storage/storage.ts';

/** Stores what was typed into a cell, as a draft. False where the store refused it. */
export function storeText(
  services: Services,
  storyId: string,
  address: CellAddress,
  text: string,
): Promise<boolean> {
  return storeTyping(services, storyId, (open) => {
    const row = rowAt(open, address);
    // An imported original that is corrected by hand stays the given side of its pair.
    const kept = row?.cells[address.language]?.source;
    const source: CellSource = kept?.kind === 'imported' ? kept : { kind: 'typed' };
    return withText(services, open, row, address, text, source);
  });
}

/** Puts a text into a cell at one stroke: a match. */
export function insertText(
  services: Services,
  storyId: string,
  address: CellAddress,
  text: string,
  source: CellSource,
): Promise<boolean> {
  return editStory(services, storyId, (open) =>
    withText(services, open, rowAt(open, address), address, text, source),
  );
}

/** Copies the text of the nearest filled column into the cell; false where there is none. */
export function copySource(
  services: Services,
  storyId: string,
  address: CellAddress,
): Promise<boolean> {
  return editStory(services, storyId, (open) => {
    const row = rowAt(open, address);
    const from = open.story.languages.find(
      (language) =>
        row !== undefined && language !== address.language && cellText(row, language).trim() !== '',
    );
    if (row === undefined || from === undefined) return undefined;
    const text = cellText(row, from);
    return withText(services, open, row, address, text, { kind: 'copied', from });
  });
}

/** Changes what a paragraph is, for all its rows. */
export function setParagraphKind(
  services: Services,
  storyId: string,
  address: CellAddress,
  kind: ParagraphKind,
): Promise<boolean> {
  return editStory(services, storyId, (open) => {
    const paragraph = rowAt(open, address)?.paragraph;
    const rows = open.rows.map((row) => (row.paragraph === paragraph ? { ...row, kind } : row));
    return { rows, focus: address };
  });
}

function rowAt({ rows }: StoryWithRows, { rowId }: CellAddress): Row | undefined {
  return rows.find((row) => row.id === rowId);
}

function withText(
  services: Services,
  { rows }: StoryWithRows,
  row: Row | undefined,
  address: CellAddress,
  text: string,
  source: CellSource,
): StoryEdit | undefined {
  if (row === undefined || cellText(row, address.language) === text) return undefined;
  const changed = withCell(row, address.language, cellOf(text, source, handOf(services)));
  return { rows: rows.map((other) => (other === row ? changed : other)), focus: address };
}
