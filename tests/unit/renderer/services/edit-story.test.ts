import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { insertText, storeText } from '../../../../renderer/features/grid/actions/cell-actions.ts';
import { confirmCell } from '../../../../renderer/features/grid/actions/confirm-cell.ts';
import {
  moveColumn,
  toggleColumn,
} from '../../../../renderer/features/grid/actions/set-columns.ts';
import { redo, undo } from '../../../../renderer/services/edit-story.ts';
import { failed, succeeded } from '../../../../shared/result.ts';
import { column } from '../../../support/a-story.ts';
import { aWorkbench } from '../../../support/a-workbench.ts';

const kazakh = { rowId: 'met', language: 'kk' };
const typed = { kind: 'typed' } as const;

async function kazakhColumn(workbench: Awaited<ReturnType<typeof aWorkbench>>) {
  const open = await workbench.services.storage.story('talks');
  return column(open?.rows ?? [], 'kk');
}

describe('editing a story', () => {
  it('an undo that comes at once waits for the step before it', async () => {
    const workbench = await aWorkbench();
    const { services } = workbench;
    const inserted = insertText(services, 'talks', kazakh, 'Олар кездесті.', typed);
    const undone = undo(services, 'talks');
    expect(await inserted).toBe('done');
    expect(await undone).toEqual(kazakh);
    expect(await kazakhColumn(workbench)).toEqual(['', '']);
    await redo(services, 'talks');
    expect(await kazakhColumn(workbench)).toEqual(['Олар кездесті.', '']);
  });

  it('two edits at once lose nothing of each other', async () => {
    const workbench = await aWorkbench();
    const { services } = workbench;
    await Promise.all([
      storeText(services, 'talks', kazakh, 'Олар кездесті.'),
      storeText(services, 'talks', { rowId: 'left', language: 'kk' }, 'Олар кетті.'),
    ]);
    expect(await kazakhColumn(workbench)).toEqual(['Олар кездесті.', 'Олар кетті.']);
  });

  it('undoing a confirmation takes its unit out of the memory, and redoing puts it back', async () => {
    const workbench = await aWorkbench();
    const { services } = workbench;
    await insertText(services, 'talks', kazakh, 'Олар кездесті.', typed);
    await confirmCell(services, 'talks', kazakh);
    expect(workbench.indexed()).toHaveLength(1);
    await undo(services, 'talks');
    expect(workbench.indexed()).toEqual([]);
    expect((await services.storage.lastUnitsOfRows(['met'])).get('met')).toBeUndefined();
    await redo(services, 'talks');
    expect(workbench.indexed()).toHaveLength(1);
    expect((await services.storage.lastUnitsOfRows(['met'])).get('met')).toBeDefined();
  });

  it('undoing leaves the columns where the translator has put them since', async () => {
    const { services } = await aWorkbench();
    await insertText(services, 'talks', kazakh, 'Олар кездесті.', typed);
    await confirmCell(services, 'talks', kazakh);
    await moveColumn(services, 'talks', 'kk', -1);
    await toggleColumn(services, 'talks', 'ru');
    await undo(services, 'talks');
    const open = await services.storage.story('talks');
    expect(open?.story).toMatchObject({ languages: ['en', 'kk', 'ru'], hidden: ['ru'] });
  });

  it('says «saved» only after the journal has the line', async () => {
    const workbench = await aWorkbench();
    const { services } = workbench;
    const seen: string[] = [];
    services.saving.status.subscribe(() => {
      seen.push(`${services.saving.status.get().kind} ${workbench.journal.length}`);
    });
    await insertText(services, 'talks', kazakh, 'Олар кездесті.', typed);
    // A line for the row and one for the story, whose progress it changes.
    expect(seen).toEqual(['saving 2', 'saved 4']);
  });

  it('a journal that cannot be written is said, never passed over', async () => {
    const workbench = await aWorkbench();
    const { services } = workbench;
    workbench.answerJournal(failed({ code: 'journal-not-written', params: { reason: 'ENOSPC' } }));
    await storeText(services, 'talks', kazakh, 'Олар кездесті.');
    expect(services.saving.status.get().kind).toBe('failed');
    workbench.answerJournal(succeeded(undefined));
    await storeText(services, 'talks', kazakh, 'Олар кездесті. Енді кетті.');
    expect(services.saving.status.get().kind).toBe('saved');
    expect(workbench.journal.map(({ sequence }) => sequence)).toEqual([1, 2, 3, 4, 5]);
  });

  it('tells the progress anew when typing is undone that was joined to one step', async () => {
    const { services } = await aWorkbench();
    await storeText(services, 'talks', kazakh, 'Олар');
    await storeText(services, 'talks', kazakh, '');
    await undo(services, 'talks');
    await redo(services, 'talks');
    const empty = await services.storage.story('talks');
    expect(empty?.story.progress['kk']).toEqual({ filled: 0, confirmed: 0 });
    await storeText(services, 'talks', kazakh, 'Олар кездесті.');
    await confirmCell(services, 'talks', kazakh);
    await undo(services, 'talks');
    const draft = await services.storage.story('talks');
    expect(draft?.story.progress['kk']).toEqual({ filled: 1, confirmed: 0 });
  });
});
