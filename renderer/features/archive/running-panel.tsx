import { Pause, Play, Square } from 'lucide-react';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../components/button.tsx';
import { ProblemText } from '../../components/problem-text.tsx';
import { ProgressBar } from '../../components/progress-bar.tsx';
import {
  cancelArchive,
  continueArchive,
  pauseArchive,
} from '../../services/archive/align-archive.ts';
import type { ArchiveRun } from '../../services/archive/archive-board.ts';
import type { ArchiveRecord } from '../../services/archive/archive-records.ts';
import { groupWhatWasRead } from '../../services/archive/read-archive.ts';
import { useServices } from '../../services/services.ts';

const counts = ['rows', 'units', 'doubtful', 'failed'] as const;

interface RunningPanelProps {
  readonly archive: ArchiveRecord;
  /** Undefined where nothing is done for it now. */
  readonly run: ArchiveRun | undefined;
  readonly onBack: () => void;
}

/** An archive that is being read or aligned, or waits to go on. */
export function RunningPanel({ archive, run, onBack }: RunningPanelProps): ReactElement {
  const { t } = useTranslation('archive');
  const services = useServices();
  const { id, state } = archive;
  const progress = run?.progress;
  const isRunning = run !== undefined && run.problem === undefined;
  const { done = 0, all = 0 } = progress ?? {};
  const text =
    progress === undefined ? t('steps.waiting') : t(`steps.${progress.step}`, { done, all });
  return (
    <>
      {isRunning ? (
        <>
          <p role="status">{text}</p>
          <ProgressBar label={text} value={done} max={all} />
        </>
      ) : (
        <p>{t(state === 'reading' ? 'readingBroken' : 'pausedNote')}</p>
      )}
      {progress === undefined || progress.step !== 'aligning' ? null : (
        <dl className="archive-counts">
          {counts.map((name) => (
            <div key={name}>
              <dt>{t(`counts.${name}`)}</dt>
              <dd>{progress[name]}</dd>
            </div>
          ))}
        </dl>
      )}
      {run?.problem === undefined ? null : <ProblemText problem={run.problem} />}
      <div className="archive-actions">
        <Button onClick={onBack}>{t('back')}</Button>
        {state === 'reading' && !isRunning ? (
          <Button look="primary" onClick={() => void groupWhatWasRead(services, id)}>
            {t('groupRead')}
          </Button>
        ) : null}
        {state === 'reading' && isRunning ? (
          <Button onClick={() => void services.jobs.archive.stop(id)}>
            <Square size={16} aria-hidden /> {t('cancel')}
          </Button>
        ) : null}
        {state === 'aligning' ? (
          <Button onClick={() => void pauseArchive(services, id)}>
            <Pause size={16} aria-hidden /> {t('pause')}
          </Button>
        ) : null}
        {state === 'paused' ? (
          <Button
            look="primary"
            disabled={isRunning}
            onClick={() => void continueArchive(services, id)}
          >
            <Play size={16} aria-hidden /> {t('continue')}
          </Button>
        ) : null}
        {state === 'aligning' || state === 'paused' ? (
          <Button onClick={() => void cancelArchive(services, id)}>
            <Square size={16} aria-hidden /> {t('cancelKeeping')}
          </Button>
        ) : null}
      </div>
    </>
  );
}
