import { dropText } from '../../../shared/alignment/repair/drop-text.ts';
import { markNotParallel } from '../../../shared/alignment/repair/mark-not-parallel.ts';
import { mergeWithNext } from '../../../shared/alignment/repair/merge-rows.ts';
import { moveCell } from '../../../shared/alignment/repair/move-cell.ts';
import { realignAround } from '../../../shared/alignment/repair/realigned-repair.ts';
import type { RowRepair } from '../../../shared/alignment/repair/row-repair.ts';
import { pullUp, shiftDown } from '../../../shared/alignment/repair/shift-column.ts';
import { splitRow } from '../../../shared/alignment/repair/split-row.ts';
import type { CutIntoSentences } from '../../../shared/alignment/repair/split-row.ts';
import { swapCell } from '../../../shared/alignment/repair/swap-cell.ts';
import { trustRow, trustStretch } from '../../../shared/alignment/repair/trust-rows.ts';
import { unpairCell } from '../../../shared/alignment/repair/unpair-cell.ts';
import type { Row } from '../../../shared/model/story.ts';
import type { StoryWithRows } from '../../../shared/model/story-with-rows.ts';
import { handOf } from '../../services/hand-of.ts';
import type { CellAddress } from '../../services/history.ts';
import { useServices } from '../../services/services.ts';
import { useCommand } from '../../services/use-command.ts';
import { repairPairing } from './actions/repair-pairing.ts';
import { nextDoubtful } from './doubtful-rows.ts';

/** A correction for the cell in focus. */
type Correct = (
  rows: readonly Row[],
  at: CellAddress,
  sentencesOf: CutIntoSentences,
) => RowRepair | undefined;

/** The keys that correct a pairing, and those that lead from doubtful row to doubtful row. */
export function usePairingCommands(
  open: StoryWithRows,
  focus: CellAddress | undefined,
  cursor: () => number,
  onFocus: (address: CellAddress) => void,
): void {
  const services = useServices();
  const { newId } = services;
  const repair = (correct: Correct, otherwise = 'repairDoesNotApply'): (() => void) => {
    return () => {
      if (focus === undefined) return;
      void services.typing.during(async () => {
        const before = document.activeElement;
        const { end, next } = await repairPairing(services, open.story.id, focus, (rows, cut) =>
          correct(rows, focus, cut),
        );
        if (end === 'notApplicable') services.notice.set({ kind: 'done', key: otherwise });
        // Whoever has gone elsewhere in the meantime is not called back.
        if (next !== undefined && before === document.activeElement) onFocus(next);
      });
    };
  };
  const goToDoubtful = (rows: readonly Row[], by: 1 | -1): void => {
    const row = nextDoubtful(rows, focus?.rowId, by);
    const { languages, hidden } = open.story;
    const [first = ''] = languages.filter((language) => !hidden.includes(language));
    if (row !== undefined) onFocus({ rowId: row.id, language: focus?.language ?? first });
    else services.notice.set({ kind: 'done', key: 'allDoubtfulSeen' });
  };
  /** What is right needs no further look: on to the next that does. */
  const trust = (correct: Correct): (() => void) => {
    return () => {
      if (focus === undefined) return;
      void services.typing.during(async () => {
        const { end } = await repairPairing(services, open.story.id, focus, (rows, cut) =>
          correct(rows, focus, cut),
        );
        if (end === 'refused') return;
        goToDoubtful((await services.storage.story(open.story.id))?.rows ?? open.rows, 1);
      });
    };
  };

  const merge: Correct = (rows, { rowId }) => mergeWithNext(rows, rowId, handOf(services));
  const move =
    (direction: 'up' | 'down'): Correct =>
    (rows, { rowId, language }) =>
      moveCell(rows, rowId, language, direction, handOf(services));
  const swap =
    (direction: 'up' | 'down'): Correct =>
    (rows, { rowId, language }) =>
      swapCell(rows, rowId, language, direction);

  useCommand('row.merge', repair(merge));
  useCommand('row.split', () => {
    const offset = cursor();
    repair((rows, at, cut) => splitRow(rows, { ...at, offset }, newId(), handOf(services), cut))();
  });
  useCommand('row.moveUp', repair(move('up')));
  useCommand('row.moveDown', repair(move('down')));
  useCommand('row.swapUp', repair(swap('up')));
  useCommand('row.swapDown', repair(swap('down')));
  useCommand(
    'row.shiftDown',
    repair((rows, { rowId, language }) => shiftDown(rows, rowId, language, newId())),
  );
  useCommand(
    'row.pullUp',
    repair((rows, { rowId, language }) => pullUp(rows, rowId, language)),
  );
  useCommand(
    'row.unpair',
    repair((rows, { rowId, language }) => unpairCell(rows, rowId, language, newId())),
  );
  useCommand(
    'row.drop',
    repair((rows, { rowId, language }) => dropText(rows, rowId, language)),
  );
  useCommand(
    'row.notParallel',
    repair((rows, { rowId }) => markNotParallel(rows, rowId)),
  );
  useCommand(
    'row.realign',
    repair((rows, { rowId }, cut) => realignAround(rows, rowId, newId, cut), 'nothingToRealign'),
  );
  useCommand(
    'row.trust',
    trust((rows, { rowId }) => trustRow(rows, rowId)),
  );
  useCommand(
    'row.trustStretch',
    trust((rows, { rowId }) => trustStretch(rows, rowId)),
  );
  useCommand('row.nextDoubtful', () => {
    goToDoubtful(open.rows, 1);
  });
  useCommand('row.previousDoubtful', () => {
    goToDoubtful(open.rows, -1);
  });
}
