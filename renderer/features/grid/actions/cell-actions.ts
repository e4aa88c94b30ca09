import { cellOf, withCell } from '../../../../shared/model/cells.ts';
import type { Hand } from '../../../../shared/model/cells.ts';
import type { LanguageTag } from '../../../../shared/model/language-tag.ts';
import { cellText } from '../../../../shared/model/story.ts';
import type { CellSource, ParagraphKind } from '../../../../shared/model/story.ts';
import type { CellAddress } from '../../../services/history.ts';
import { perform } from '../../../services/perform.ts';
import { save } from '../../../services/save.ts';
import type { Services } from '../../../services/services.ts';
import type { StoryWithRows } from '../../../storage/storage.ts';

export function handOf(services: Services): Hand {
  return { author: services.author.get(), time: services.clock() };
}

/** Stores what was typed into a cell, as a draft. False where the store refused it. */
export async function storeText(
  services: Services,
  storyId: string,
  address: CellAddress,
  text: string,
): Promise<boolean> {
  const before = await services.storage.story(storyId);
  if (before === undefined) return false;
  return replaceText(services, before, address, text, { kind: 'typed' }, true);
}

/** Puts a text into a cell at one stroke: a match, or a copy of another column. */
export async function insertText(
  services: Services,
  storyId: string,
  address: CellAddress,
  text: string,
  source: CellSource,
): Promise<boolean> {
  await services.drafts.flush();
  const before = await services.storage.story(storyId);
  if (before === undefined) return false;
  services.drafts.discard(address);
  return replaceText(services, before, address, text, source, false);
}

async function replaceText(
  services: Services,
  before: StoryWithRows,
  address: CellAddress,
  text: string,
  source: CellSource,
  typing: boolean,
): Promise<boolean> {
  const row = before.rows.find((candidate) => candidate.id === address.rowId);
  if (row === undefined || cellText(row, address.language) === text) return true;
  // An imported original that is corrected by hand stays the given side of its pair.
  const kept = row.cells[address.language]?.source;
  const cellSource = typing && kept?.kind === 'imported' ? kept : source;
  const changed = withCell(row, address.language, cellOf(text, cellSource, handOf(services)));
  const rows = before.rows.map((other) => (other === row ? changed : other));
  return perform(services, {
    before,
    after: { story: before.story, rows },
    focus: address,
    typing,
  });
}

/** Copies the text of the nearest filled column into the cell; false where there is none. */
export async function copySource(
  services: Services,
  storyId: string,
  address: CellAddress,
): Promise<boolean> {
  await services.drafts.flush();
  const open = await services.storage.story(storyId);
  const row = open?.rows.find((candidate) => candidate.id === address.rowId);
  if (open === undefined || row === undefined) return false;
  const from = open.story.languages.find(
    (language) => language !== address.language && cellText(row, language).trim() !== '',
  );
  if (from === undefined) return false;
  return insertText(services, storyId, address, cellText(row, from), { kind: 'copied', from });
}

/** Changes what a paragraph is, for all its rows. */
export async function setParagraphKind(
  services: Services,
  storyId: string,
  address: CellAddress,
  kind: ParagraphKind,
): Promise<boolean> {
  await services.drafts.flush();
  const before = await services.storage.story(storyId);
  const row = before?.rows.find((candidate) => candidate.id === address.rowId);
  if (before === undefined || row === undefined) return false;
  const rows = before.rows.map((other) =>
    other.paragraph === row.paragraph ? { ...other, kind } : other,
  );
  return perform(services, { before, after: { story: before.story, rows }, focus: address });
}

/** Shows, hides or moves columns. Not a step of the history: it changes nothing that is said. */
export async function setColumns(
  services: Services,
  storyId: string,
  languages: readonly LanguageTag[],
  hidden: readonly LanguageTag[],
): Promise<void> {
  const open = await services.storage.story(storyId);
  if (open === undefined) return;
  await save(services, { put: { stories: [{ ...open.story, languages, hidden }] } });
}
