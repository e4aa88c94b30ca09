import {
  ArrowDownUp,
  ArrowLeft,
  ArrowUpDown,
  BetweenHorizontalStart,
  CheckCheck,
  ChevronDown,
  ChevronUp,
  Check,
  EqualNot,
  Eraser,
  FoldVertical,
  ListFilter,
  RefreshCw,
} from 'lucide-react';
import type { LucideIcon } from 'lucide-react';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { CommandId } from '../../../shared/desktop/commands.ts';
import { isDoubtfulRow } from '../../../shared/model/row-confidence.ts';
import type { Row } from '../../../shared/model/story.ts';
import { Button } from '../../components/button.tsx';
import { CommandButton } from '../../components/command-button.tsx';
import { useServices } from '../../services/services.ts';
import './pairing.css';

interface PairingBarProps {
  readonly rows: readonly Row[];
  readonly hasFocus: boolean;
  readonly onlyDoubtful: boolean;
  /** Slug of the story that the translator came from to repair a match. */
  readonly cameFrom: string | undefined;
}

type Tool = readonly [CommandId, LucideIcon];

const judging: readonly Tool[] = [
  ['row.trust', Check],
  ['row.trustStretch', CheckCheck],
  ['row.realign', RefreshCw],
];
const correcting: readonly Tool[] = [
  ['row.swapUp', ArrowUpDown],
  ['row.swapDown', ArrowDownUp],
  ['row.shiftDown', BetweenHorizontalStart],
  ['row.pullUp', FoldVertical],
  ['row.drop', Eraser],
  ['row.notParallel', EqualNot],
];

/** All that a pairing is checked and corrected with, above the story. */
export function PairingBar(props: PairingBarProps): ReactElement {
  const { rows, hasFocus, onlyDoubtful, cameFrom } = props;
  const { t } = useTranslation('grid');
  const { commands } = useServices();
  const run = (id: CommandId): void => void commands.run(id);
  const doubtful = rows.filter(isDoubtfulRow).length;
  const walk = { disabled: doubtful === 0, onRun: run };
  const buttonsOf = (tools: readonly Tool[]): ReactElement => (
    <div className="tool-group">
      {tools.map(([id, icon]) => (
        <CommandButton key={id} id={id} icon={icon} disabled={!hasFocus} onRun={run} />
      ))}
    </div>
  );
  return (
    <section className="pairing-bar" aria-label={t('commands:view.pairing')}>
      {cameFrom === undefined ? null : (
        <Button
          onClick={() => {
            run('view.back');
          }}
        >
          <ArrowLeft size={14} aria-hidden /> {t('backTo', { story: cameFrom })}
        </Button>
      )}
      <span role="status" className="pairing-count">
        {doubtful === 0 ? t('noDoubtfulRows') : t('doubtfulRows', { count: doubtful })}
      </span>
      <div className="tool-group">
        <CommandButton id="row.previousDoubtful" icon={ChevronUp} {...walk} />
        <CommandButton id="row.nextDoubtful" icon={ChevronDown} {...walk} />
        <CommandButton id="row.onlyDoubtful" icon={ListFilter} pressed={onlyDoubtful} onRun={run} />
      </div>
      {buttonsOf(judging)}
      {buttonsOf(correcting)}
    </section>
  );
}
