import type { TranslationUnit } from '../../shared/model/translation-unit.ts';
import type { Change } from '../storage/change.ts';
import type { StoryWithRows } from '../storage/storage.ts';
import type { CellAddress, Step } from './history.ts';
import { save } from './save.ts';
import type { Services } from './services.ts';

/** What an action does to a story and to the memory. */
export interface StoryEdit {
  readonly before: StoryWithRows;
  readonly after: StoryWithRows;
  /** A unit that is stored, and what the memory held under its id before: undefined for a new one. */
  readonly unit?: { readonly before: TranslationUnit | undefined; readonly after: TranslationUnit };
  readonly focus: CellAddress;
  readonly typing?: boolean;
}

/** Stores an edit and remembers the way back. False where the store refused it: then nothing has changed. */
export async function perform(services: Services, edit: StoryEdit): Promise<boolean> {
  const step: Step = {
    storyId: edit.before.story.id,
    forward: changeBetween(edit.before, edit.after, edit.unit?.after),
    backward: changeBetween(edit.after, edit.before, edit.unit?.before, edit.unit?.after),
    focus: edit.focus,
    time: services.clock(),
    ...(edit.typing === undefined ? {} : { typing: edit.typing }),
  };
  const saved = await save(services, step.forward);
  if (saved.ok) services.history.record(step);
  return saved.ok;
}

/** Takes the story's last step back; gives the cell to show, or undefined where there is nothing to undo. */
export async function undo(services: Services, storyId: string): Promise<CellAddress | undefined> {
  await services.drafts.flush();
  const step = services.history.takeUndo(storyId);
  if (step === undefined) return undefined;
  services.drafts.discardAll();
  await save(services, step.backward);
  return step.focus;
}

export async function redo(services: Services, storyId: string): Promise<CellAddress | undefined> {
  await services.drafts.flush();
  const step = services.history.takeRedo(storyId);
  if (step === undefined) return undefined;
  services.drafts.discardAll();
  await save(services, step.forward);
  return step.focus;
}

function changeBetween(
  from: StoryWithRows,
  to: StoryWithRows,
  unit: TranslationUnit | undefined,
  unitToDrop?: TranslationUnit,
): Change {
  const old = new Map(from.rows.map((row) => [row.id, row]));
  const kept = new Set(to.rows.map((row) => row.id));
  return {
    put: {
      rows: to.rows.filter((row) => old.get(row.id) !== row),
      stories: from.story === to.story ? [] : [to.story],
      units: unit === undefined ? [] : [unit],
    },
    delete: {
      rows: from.rows.filter((row) => !kept.has(row.id)).map((row) => row.id),
      units: unit === undefined && unitToDrop !== undefined ? [unitToDrop.id] : [],
    },
  };
}
