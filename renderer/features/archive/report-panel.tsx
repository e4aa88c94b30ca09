import { ClipboardCopy, Download } from 'lucide-react';
import { useEffect, useMemo, useState } from 'react';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { Problem } from '../../../shared/result.ts';
import { Button } from '../../components/button.tsx';
import { ProblemText } from '../../components/problem-text.tsx';
import type {
  ArchiveGroupingRecord,
  ArchiveRecord,
  ArchiveStoryRecord,
} from '../../services/archive/archive-records.ts';
import { openPairedStory } from '../../services/archive/open-paired-story.ts';
import { useServices } from '../../services/services.ts';
import { useLive } from '../../services/use-live.ts';
import { reportOf, reportText } from './report-text.ts';
import { useReasonText } from './use-reason-text.ts';

const counts = ['stories', 'rows', 'units', 'known', 'doubtful'] as const;

interface ReportPanelProps {
  readonly archive: ArchiveRecord;
  readonly onBack: () => void;
  readonly onOpenStory: (storyId: string) => void;
}

/** What came of an archive, and the stories that wait for a person's eye. */
export function ReportPanel({ archive, onBack, onOpenStory }: ReportPanelProps): ReactElement {
  const { t } = useTranslation('archive');
  const { storage, desktop } = useServices();
  const reasonText = useReasonText();
  const watch = useMemo(
    () => () => storage.archives.watchStories(archive.id),
    [storage, archive.id],
  );
  const stories = useLive(watch);
  const [grouping, setGrouping] = useState<ArchiveGroupingRecord>();
  const [isCopied, setCopied] = useState(false);
  useEffect(() => {
    void storage.archives.grouping(archive.id).then(setGrouping);
  }, [storage, archive.id]);
  const pathOf = new Map(grouping?.files.map(({ id, path }) => [id, path]));
  const report = reportOf(stories ?? [], grouping?.grouping, pathOf);
  const text = reportText(archive, report, (count) => t(`counts.${count}`), reasonText);
  return (
    <>
      <dl className="archive-counts">
        {counts.map((name) => (
          <div key={name}>
            <dt>{t(`counts.${name}`)}</dt>
            <dd>{report[name]}</dd>
          </div>
        ))}
      </dl>
      <div className="archive-scroll">
        <DoubtfulStories stories={stories ?? []} onOpenStory={onOpenStory} />
        {report.lines.length === 0 ? null : (
          <section>
            <h3>{t('said')}</h3>
            <ul className="archive-loose">
              {report.lines.map(({ name, reason }) => (
                <li key={`${name} ${reason.code}`}>
                  <b>{name}</b>
                  <span>{reasonText(reason)}</span>
                </li>
              ))}
            </ul>
          </section>
        )}
      </div>
      <div className="archive-actions">
        <Button onClick={onBack}>{t('back')}</Button>
        <Button
          onClick={() => {
            void navigator.clipboard.writeText(text).then(() => {
              setCopied(true);
            });
          }}
        >
          <ClipboardCopy size={16} aria-hidden /> {t(isCopied ? 'copied' : 'copy')}
        </Button>
        <Button
          onClick={() =>
            void desktop['files.save']({
              suggestedName: `${archive.name}.txt`,
              bytes: new TextEncoder().encode(text),
            })
          }
        >
          <Download size={16} aria-hidden /> {t('saveReport')}
        </Button>
      </div>
    </>
  );
}

interface DoubtfulStoriesProps {
  readonly stories: readonly ArchiveStoryRecord[];
  readonly onOpenStory: (storyId: string) => void;
}

/** The stories with rows that the aligner was not sure of, those with the most of them first. */
function DoubtfulStories({ stories, onOpenStory }: DoubtfulStoriesProps): ReactElement | null {
  const { t } = useTranslation('archive');
  const services = useServices();
  const [problem, setProblem] = useState<Problem>();
  const doubtful = stories
    .flatMap(({ slug, outcome }) =>
      outcome?.kind === 'paired' && outcome.doubtful > 0 ? [{ slug, ...outcome }] : [],
    )
    .sort((one, other) => other.doubtful - one.doubtful);
  const open = async (storyId: string): Promise<void> => {
    const opened = await openPairedStory(services, storyId);
    if (opened.ok) onOpenStory(opened.value);
    else setProblem(opened.problem);
  };
  if (doubtful.length === 0) return null;
  return (
    <section>
      <h3>{t('doubtfulStories', { count: doubtful.length })}</h3>
      {problem === undefined ? null : <ProblemText problem={problem} />}
      <ul className="archive-loose">
        {doubtful.map(({ slug, storyId, rows, doubtful: count }) => (
          <li key={storyId}>
            <button type="button" className="archive-file" onClick={() => void open(storyId)}>
              {slug}
            </button>
            <span>{t('doubtfulRows', { count, rows })}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
