import { Files, FolderOpen, Trash2 } from 'lucide-react';
import { useState } from 'react';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { Problem, Result } from '../../../shared/result.ts';
import { Button } from '../../components/button.tsx';
import { dayText } from '../../components/date-text.ts';
import { EmptyNote } from '../../components/empty-note.tsx';
import { IconButton } from '../../components/icon-button.tsx';
import { ProblemText } from '../../components/problem-text.tsx';
import type { ArchiveRun } from '../../services/archive/archive-board.ts';
import type { ArchiveRecord } from '../../services/archive/archive-records.ts';
import {
  chooseArchiveFiles,
  chooseArchiveFolder,
  startReading,
} from '../../services/archive/read-archive.ts';
import type { ChosenArchive } from '../../services/archive/read-archive.ts';
import { useServices } from '../../services/services.ts';
import type { Services } from '../../services/services.ts';

interface ArchiveListProps {
  readonly archives: readonly ArchiveRecord[] | undefined;
  readonly runs: ReadonlyMap<string, ArchiveRun>;
  readonly onOpen: (archiveId: string) => void;
}

/** How to begin, and the archives of before. */
export function ArchiveList({ archives, runs, onOpen }: ArchiveListProps): ReactElement {
  const { t } = useTranslation('archive');
  const services = useServices();
  const [problem, setProblem] = useState<Problem>();
  const begin = async (choose: Choose): Promise<void> => {
    setProblem(undefined);
    const begun = await chosenAndStarted(services, choose);
    if (!begun.ok) setProblem(begun.problem);
    else if (begun.value !== undefined) onOpen(begun.value);
  };
  return (
    <>
      <p className="archive-lead">{t('lead')}</p>
      <div className="archive-actions">
        <Button look="primary" data-first-focus onClick={() => void begin(chooseArchiveFolder)}>
          <FolderOpen size={16} aria-hidden /> {t('chooseFolder')}
        </Button>
        <Button onClick={() => void begin(chooseArchiveFiles)}>
          <Files size={16} aria-hidden /> {t('chooseFiles')}
        </Button>
      </div>
      {problem === undefined ? null : <ProblemText problem={problem} />}
      <h3>{t('earlier')}</h3>
      {archives?.length === 0 ? <EmptyNote>{t('none')}</EmptyNote> : null}
      <ul className="archive-list">
        {archives?.map(({ id, name, state, files, createdAt }) => (
          <li key={id}>
            <Button
              onClick={() => {
                onOpen(id);
              }}
            >
              {name}
            </Button>
            <span>{t(`states.${state}`)}</span>
            <span>{t('files', { count: files })}</span>
            <time dateTime={new Date(createdAt).toISOString()}>{dayText(createdAt)}</time>
            <IconButton
              icon={Trash2}
              label={t('forget', { name })}
              disabled={runs.has(id)}
              onClick={() => void services.storage.archives.remove(id)}
            />
          </li>
        ))}
      </ul>
    </>
  );
}

type Choose = (services: Services) => Promise<Result<ChosenArchive | undefined>>;

async function chosenAndStarted(
  services: Services,
  choose: Choose,
): Promise<Result<string | undefined>> {
  const chosen = await choose(services);
  if (!chosen.ok || chosen.value === undefined)
    return chosen.ok ? { ok: true, value: undefined } : chosen;
  return startReading(services, chosen.value);
}
