import { CircleAlert, Database, Save } from 'lucide-react';
import { useSyncExternalStore } from 'react';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { cellState } from '../../shared/model/cells.ts';
import { timeText } from '../components/date-text.ts';
import { ProgressBar } from '../components/progress-bar.tsx';
import { useProblemText } from '../components/use-problem-text.ts';
import { useServices } from '../services/services.ts';
import { useLive } from '../services/use-live.ts';
import type { StoryWithRows } from '../../shared/model/story-with-rows.ts';

interface StatusBarProps {
  readonly open: StoryWithRows | undefined;
  readonly onMemories: () => void;
}

/** Progress per language, what the store says, and the size of the memory. */
export function StatusBar({ open, onMemories }: StatusBarProps): ReactElement {
  const { t } = useTranslation();
  const services = useServices();
  const memories = useLive(services.storage.watchMemories);
  const units = memories?.reduce((sum, memory) => sum + memory.units, 0);
  return (
    <footer className="status-bar">
      <div className="status-progress">
        {open?.story.languages.map((language) => {
          const confirmed = open.rows.filter((row) => cellState(row, language) === 'confirmed');
          const values = { done: confirmed.length, all: open.rows.length };
          const name = t(`grid:languages.${language}`);
          return (
            <span
              key={language}
              className="status-language"
              title={t('progress', { ...values, language: name })}
            >
              <b>{language.toUpperCase()}</b>
              <ProgressBar
                label={t('progress', { ...values, language: name })}
                value={values.done}
                max={values.all}
              />
              {values.done}/{values.all}
            </span>
          );
        })}
      </div>
      <SaveState />
      <button type="button" className="status-memory" onClick={onMemories}>
        <Database size={14} aria-hidden />
        {units === undefined ? t('memoryLoading') : t('memories:units', { count: units })}
      </button>
    </footer>
  );
}

function SaveState(): ReactElement {
  const { t } = useTranslation();
  const { status: saveStatus } = useServices().saving;
  const problemText = useProblemText();
  const status = useSyncExternalStore(saveStatus.subscribe, saveStatus.get);
  if (status.kind === 'failed') {
    return (
      <span className="status-save status-failed" role="alert">
        <CircleAlert size={14} aria-hidden /> {problemText(status.problem)}
      </span>
    );
  }
  const time = status.kind === 'saved' ? timeText(status.time) : '';
  return (
    <span className="status-save" data-state={status.kind}>
      <Save size={14} aria-hidden /> {t(`save.${status.kind}`, { time })}
    </span>
  );
}
