import type { LanguageTag } from '../../../shared/model/language-tag.ts';
import { useCommand } from '../../services/use-command.ts';
import type { CellAddress } from '../../services/history.ts';
import { redo, undo } from '../../services/edit-story.ts';
import { useServices } from '../../services/services.ts';
import type { StoryWithRows } from '../../../shared/model/story-with-rows.ts';
import { copySource } from './actions/cell-actions.ts';
import { confirmCell } from './actions/confirm-cell.ts';
import { cellField } from './cell-id.ts';
import { besideInColumn, besideInRow, nextUnfinished } from './navigation.ts';

/** The keys of the grid: confirm, walk, copy, undo. */
export function useGridCommands(
  open: StoryWithRows,
  visible: readonly LanguageTag[],
  focus: CellAddress | undefined,
  onFocus: (address: CellAddress) => void,
): void {
  const services = useServices();
  const { story, rows } = open;
  const goTo = (address: CellAddress | undefined): void => {
    if (address !== undefined) onFocus(address);
  };
  const withFocus = (act: (at: CellAddress) => void): (() => void) => {
    return () => {
      const [row] = rows;
      const [language] = visible;
      if (focus !== undefined) act(focus);
      else if (row !== undefined && language !== undefined) onFocus({ rowId: row.id, language });
    };
  };
  const confirmAndGoOn = async (at: CellAddress): Promise<void> => {
    const end = await confirmCell(services, story.id, at);
    if (end === 'empty') services.notice.set({ kind: 'done', key: 'nothingToConfirm' });
    if (end === 'empty' || end === 'refused') return;
    const fresh = await services.storage.story(story.id);
    const next = nextUnfinished(fresh?.rows ?? rows, visible, at);
    if (next === undefined) services.notice.set({ kind: 'done', key: 'allConfirmed' });
    // Whoever has gone elsewhere in the meantime is not called back.
    if (cellField(at) === document.activeElement) goTo(next);
  };

  const walk = async (way: typeof undo): Promise<void> => {
    const before = document.activeElement;
    const cell = await way(services, story.id);
    if (before === document.activeElement) goTo(cell);
  };

  useCommand(
    'cell.confirm',
    withFocus((at) => void services.typing.during(() => confirmAndGoOn(at))),
  );
  useCommand(
    'cell.nextUnfinished',
    withFocus((at) => {
      goTo(nextUnfinished(rows, visible, at));
    }),
  );
  useCommand(
    'cell.copySource',
    withFocus((at) => void services.typing.during(() => copySource(services, story.id, at))),
  );
  useCommand(
    'cell.next',
    withFocus((at) => {
      goTo(besideInColumn(rows, at, 1));
    }),
  );
  useCommand(
    'cell.previous',
    withFocus((at) => {
      goTo(besideInColumn(rows, at, -1));
    }),
  );
  useCommand(
    'cell.nextColumn',
    withFocus((at) => {
      goTo(besideInRow(visible, at, 1));
    }),
  );
  useCommand(
    'cell.previousColumn',
    withFocus((at) => {
      goTo(besideInRow(visible, at, -1));
    }),
  );
  useCommand('edit.undo', () => void services.typing.during(() => walk(undo)));
  useCommand('edit.redo', () => void services.typing.during(() => walk(redo)));
}
