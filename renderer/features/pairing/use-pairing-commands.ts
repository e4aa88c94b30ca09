import { mergeWithNext } from '../../../shared/alignment/repair/merge-rows.ts';
import { moveCell } from '../../../shared/alignment/repair/move-cell.ts';
import type { RowRepair } from '../../../shared/alignment/repair/row-repair.ts';
import { splitRow } from '../../../shared/alignment/repair/split-row.ts';
import { unpairCell } from '../../../shared/alignment/repair/unpair-cell.ts';
import type { Hand } from '../../../shared/model/cells.ts';
import type { Row } from '../../../shared/model/story.ts';
import { sentencesOf } from '../../../shared/pipeline/segment-story.ts';
import { handOf } from '../../services/hand-of.ts';
import { useCommand } from '../../services/use-command.ts';
import type { CellAddress } from '../../services/history.ts';
import { useServices } from '../../services/services.ts';
import type { StoryWithRows } from '../../../shared/model/story-with-rows.ts';
import { repairPairing } from './actions/repair-pairing.ts';

/** The keys that correct a pairing: merge, split at the cursor, move, leave unpaired. */
export function usePairingCommands(
  open: StoryWithRows,
  focus: CellAddress | undefined,
  cursor: () => number,
  onFocus: (address: CellAddress) => void,
): void {
  const services = useServices();
  const hand = (): Hand => handOf(services);
  const repair = (act: (rows: readonly Row[], at: CellAddress) => RowRepair | undefined) => () => {
    if (focus === undefined) return;
    void services.typing.during(async () => {
      const before = document.activeElement;
      const { end, next } = await repairPairing(services, open.story.id, focus, (rows) =>
        act(rows, focus),
      );
      if (end === 'notApplicable') {
        services.notice.set({ kind: 'done', key: 'repairDoesNotApply' });
      }
      // Whoever has gone elsewhere in the meantime is not called back.
      if (next !== undefined && before === document.activeElement) onFocus(next);
    });
  };

  useCommand(
    'row.merge',
    repair((rows, at) => mergeWithNext(rows, at.rowId, hand())),
  );
  useCommand('row.split', () => {
    const offset = cursor();
    repair((rows, at) =>
      splitRow(rows, { ...at, offset }, services.newId(), hand(), sentencesOf),
    )();
  });
  useCommand(
    'row.moveUp',
    repair((rows, at) => moveCell(rows, at.rowId, at.language, 'up', hand())),
  );
  useCommand(
    'row.moveDown',
    repair((rows, at) => moveCell(rows, at.rowId, at.language, 'down', hand())),
  );
  useCommand(
    'row.unpair',
    repair((rows, at) => unpairCell(rows, at.rowId, at.language, services.newId())),
  );
}
