import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { LooseFile } from '../../../shared/archive/grouping.ts';
import type { ArchiveFileFacts } from '../../services/archive/archive-records.ts';
import { useReasonText } from './use-reason-text.ts';

interface LooseFilesProps {
  readonly loose: readonly LooseFile[];
  readonly facts: ReadonlyMap<string, ArchiveFileFacts>;
  readonly picked: string | undefined;
  readonly onPick: (fileId: string | undefined) => void;
}

/** The files in no group, and why; those that could be read can be picked up. */
export function LooseFiles({ loose, facts, picked, onPick }: LooseFilesProps): ReactElement | null {
  const { t } = useTranslation('archive');
  const reasonText = useReasonText();
  if (loose.length === 0) return null;
  return (
    <section aria-labelledby="archive-loose">
      <h3 id="archive-loose">{t('loose', { count: loose.length })}</h3>
      <ul className="archive-loose">
        {loose.map(({ fileId, reason }) => {
          const file = facts.get(fileId);
          return (
            <li key={fileId}>
              <button
                type="button"
                className="archive-file"
                aria-pressed={picked === fileId}
                disabled={file?.language === undefined}
                onClick={() => {
                  onPick(picked === fileId ? undefined : fileId);
                }}
              >
                {file?.path}
              </button>
              <span>{reasonText(reason)}</span>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
