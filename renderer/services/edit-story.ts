import type { Row, Story } from '../../shared/model/story.ts';
import { isSameProgress, progressOf } from '../../shared/model/story-progress.ts';
import type { TranslationUnit } from '../../shared/model/translation-unit.ts';
import type { Change } from '../storage/change.ts';
import type { StoryWithRows } from '../../shared/model/story-with-rows.ts';
import type { DraftEnd } from './drafts.ts';
import type { CellAddress, History, Step } from './history.ts';
import { save, storeProblem } from './save.ts';
import type { Services } from './services.ts';

/** A unit as the memory holds it before and after an edit; undefined where it holds none under that id. */
export interface UnitEdit {
  readonly before: TranslationUnit | undefined;
  readonly after: TranslationUnit | undefined;
}

/** What an action does to a story and to the memory. */
export interface StoryEdit {
  /** As it is where the action changes rows only. */
  readonly story?: Story;
  readonly rows: readonly Row[];
  readonly units?: readonly UnitEdit[];
  /** The cell to show after undoing or redoing. */
  readonly focus: CellAddress;
}

/** How an edit ended. `refused`: the store would not take it, nothing has changed, and the status bar says why. */
export type EditEnd = 'done' | 'notApplicable' | 'refused';

/** Makes the edit of the story as it stands; undefined where the action does not apply. */
export type MakeEdit = (
  open: StoryWithRows,
) => StoryEdit | undefined | Promise<StoryEdit | undefined>;

/**
 * Changes a story as one step that can be undone. What is being typed is stored first, and no other edit comes in
 * between.
 */
export async function editStory(
  services: Services,
  storyId: string,
  makeEdit: MakeEdit,
): Promise<EditEnd> {
  await services.drafts.flush();
  return services.turns.take(async () => {
    try {
      const before = await services.storage.story(storyId);
      const edit = before === undefined ? undefined : await makeEdit(before);
      if (before === undefined || edit === undefined) return 'notApplicable';
      services.drafts.forgetStored();
      return await carryOut(services, before, edit, false);
    } catch (error) {
      // The store could not be read: the same to the translator as one that cannot be written.
      services.saving.trouble('store', storeProblem(error));
      return 'refused';
    }
  });
}

/** Stores what was typed: steps without a pause between them are joined. `makeEdit` gives undefined for a row gone. */
export function storeTyping(
  services: Services,
  storyId: string,
  makeEdit: (open: StoryWithRows) => StoryEdit | undefined,
): Promise<DraftEnd> {
  return services.turns.take(async () => {
    const before = await services.storage.story(storyId);
    const edit = before === undefined ? undefined : makeEdit(before);
    if (before === undefined || edit === undefined) return 'gone';
    if (edit.rows === before.rows) return 'stored';
    const end = await carryOut(services, before, edit, true);
    return end === 'done' ? 'stored' : 'refused';
  });
}

async function carryOut(
  services: Services,
  before: StoryWithRows,
  edit: StoryEdit,
  typing: boolean,
): Promise<EditEnd> {
  const now = services.clock();
  const after = { story: storyAfter(edit.story ?? before.story, edit.rows, now), rows: edit.rows };
  const units = edit.units ?? [];
  const step: Step = {
    storyId: before.story.id,
    forward: changeBetween(before, after, units),
    backward: changeBetween(
      after,
      before,
      units.map((unit) => ({ before: unit.after, after: unit.before })),
    ),
    focus: edit.focus,
    time: now,
    typing,
  };
  const saved = await save(services, step.forward);
  if (saved.ok) services.history.record(step);
  return saved.ok ? 'done' : 'refused';
}

/** A story that is worked on is among the last changed; to the minute is enough. */
const ageWorthWriting = 60_000;

/** The story with what its rows tell of it; the same object where that is as it was. */
function storyAfter(story: Story, rows: readonly Row[], now: number): Story {
  const progress = progressOf(rows, story.languages);
  const isFresh = now - story.changedAt <= ageWorthWriting;
  if (isFresh && isSameProgress(story.progress, progress)) return story;
  return { ...story, progress, changedAt: isFresh ? story.changedAt : now };
}

/** Takes the story's last step back; gives the cell to show, or undefined where nothing was undone. */
export function undo(services: Services, storyId: string): Promise<CellAddress | undefined> {
  const { takeUndo, takeRedo } = services.history;
  return walkHistory(services, storyId, takeUndo, (step) => step.backward, takeRedo);
}

/** Does the step again that was undone last. */
export function redo(services: Services, storyId: string): Promise<CellAddress | undefined> {
  const { takeUndo, takeRedo } = services.history;
  return walkHistory(services, storyId, takeRedo, (step) => step.forward, takeUndo);
}

async function walkHistory(
  services: Services,
  storyId: string,
  take: History['takeUndo'],
  changeOf: (step: Step) => Change,
  giveBack: History['takeUndo'],
): Promise<CellAddress | undefined> {
  await services.drafts.flush();
  return services.turns.take(async () => {
    const open = await services.storage.story(storyId);
    const step = open === undefined ? undefined : take(storyId);
    if (open === undefined || step === undefined) return undefined;
    services.drafts.forgetStored();
    const saved = await save(services, toldAnew(changeOf(step), open));
    if (!saved.ok) giveBack(storyId);
    return saved.ok ? step.focus : undefined;
  });
}

/**
 * The change with the story as it will be: its columns stay as they are now, since they are no part of the history,
 * and its progress is told by the rows, since a joined step keeps only the last account of it.
 */
function toldAnew(change: Change, { story, rows }: StoryWithRows): Change {
  const [restored = story] = change.put?.stories ?? [];
  const put = new Map(change.put?.rows?.map((row) => [row.id, row]));
  const now = new Map(rows.map((row) => [row.id, row]));
  const rowsAfter = restored.rowIds.flatMap((id) => put.get(id) ?? now.get(id) ?? []);
  const { languages, hidden } = story;
  const progress = progressOf(rowsAfter, languages);
  const stories = [{ ...restored, languages, hidden, progress }];
  return { ...change, put: { ...change.put, stories } };
}

function changeBetween(from: StoryWithRows, to: StoryWithRows, units: readonly UnitEdit[]): Change {
  const old = new Map(from.rows.map((row) => [row.id, row]));
  const kept = new Set(to.rows.map((row) => row.id));
  return {
    put: {
      rows: to.rows.filter((row) => old.get(row.id) !== row),
      stories: from.story === to.story ? [] : [to.story],
      units: units.flatMap(({ after }) => after ?? []),
    },
    delete: {
      rows: from.rows.filter((row) => !kept.has(row.id)).map((row) => row.id),
      units: units.flatMap(({ before, after }) =>
        before !== undefined && after === undefined ? [before.id] : [],
      ),
    },
  };
}
