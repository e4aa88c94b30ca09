import {
  ArrowDownToLine,
  ArrowUpToLine,
  Link2,
  Merge,
  Split,
  TriangleAlert,
  Unlink,
} from 'lucide-react';
import type { LucideIcon } from 'lucide-react';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { CommandId } from '../../../shared/desktop/commands.ts';
import { isDoubtfulRow } from '../../../shared/model/row-confidence.ts';
import type { StoryWithRows } from '../../../shared/model/story-with-rows.ts';
import { CommandButton } from '../../components/command-button.tsx';
import { useServices } from '../../services/services.ts';
import './pairing.css';

const tools: readonly (readonly [CommandId, LucideIcon])[] = [
  ['row.merge', Merge],
  ['row.split', Split],
  ['row.moveUp', ArrowUpToLine],
  ['row.moveDown', ArrowDownToLine],
  ['row.unpair', Unlink],
];

interface PairingToolsProps {
  readonly open: StoryWithRows | undefined;
  readonly disabled: boolean;
  /** True where all corrections stand above the story. */
  readonly isPairing: boolean;
}

/** The usual corrections of a pairing as buttons, the way to all of them, and how many rows want a look. */
export function PairingTools({ open, disabled, isPairing }: PairingToolsProps): ReactElement {
  const { t } = useTranslation('grid');
  const { commands } = useServices();
  const run = (id: CommandId): void => void commands.run(id);
  const doubtful = open?.rows.filter(isDoubtfulRow).length ?? 0;
  const label = t('goToDoubtful', { rows: t('doubtfulRows', { count: doubtful }) });
  return (
    <div className="tool-group" role="group" aria-label={t('pairing')}>
      {tools.map(([id, icon]) => (
        <CommandButton key={id} id={id} icon={icon} disabled={disabled} onRun={run} />
      ))}
      <CommandButton
        id="view.pairing"
        icon={Link2}
        pressed={isPairing}
        disabled={open === undefined}
        onRun={run}
      />
      {doubtful === 0 ? null : (
        <button
          type="button"
          className="small-button doubtful-count"
          aria-label={label}
          title={label}
          onMouseDown={(event) => {
            event.preventDefault();
          }}
          onClick={() => {
            run('row.nextDoubtful');
          }}
        >
          <TriangleAlert size={14} aria-hidden /> {doubtful}
        </button>
      )}
    </div>
  );
}
