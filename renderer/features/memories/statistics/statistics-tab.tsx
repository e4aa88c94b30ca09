import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { Choice } from '../../../components/choice.tsx';
import { EmptyNote } from '../../../components/empty-note.tsx';
import { ProblemText } from '../../../components/problem-text.tsx';
import { useMemoryName } from '../../../components/use-memory-name.ts';
import { useMemories } from '../../../services/use-memories.ts';
import { BarList } from './bar-list.tsx';
import { TimeChart } from './time-chart.tsx';
import { useStatistics } from './use-statistics.ts';

interface StatisticsTabProps {
  /** All memories where undefined. */
  readonly memoryId: string | undefined;
  readonly onMemory: (memoryId: string | undefined) => void;
}

const all = 'all';

/** What there is in the memories: by month, by languages, by where it comes from, by how far it can be trusted. */
export function StatisticsTab({ memoryId, onMemory }: StatisticsTabProps): ReactElement {
  const { t } = useTranslation('memories');
  const nameOf = useMemoryName();
  const memories = [...useMemories().values()];
  const statistics = useStatistics(memoryId);
  const found = statistics?.ok === true ? statistics.value : undefined;
  return (
    <div className="statistics" aria-busy={statistics === undefined}>
      <div className="statistics-head">
        <Choice
          label={t('list.memory')}
          value={memoryId ?? all}
          options={[
            { value: all, label: t('list.anyMemory') },
            ...memories.map((memory) => ({ value: memory.id, label: nameOf(memory) })),
          ]}
          onChange={(value) => {
            onMemory(value === all ? undefined : value);
          }}
        />
        <p className="statistics-total" role="status">
          {found === undefined ? t('list.looking') : t('units', { count: found.units })}
        </p>
      </div>
      {statistics?.ok === false ? <ProblemText problem={statistics.problem} /> : null}
      {found?.units === 0 ? <EmptyNote>{t('list.none')}</EmptyNote> : null}
      {found === undefined || found.units === 0 ? null : (
        <>
          <TimeChart counts={found.byMonth} />
          <div className="bar-lists">
            <BarList
              title={t('statistics.byLanguages')}
              counts={found.byLanguages}
              labelOf={(name) => name.toUpperCase().replaceAll('+', ' + ')}
            />
            <BarList
              title={t('statistics.byReview')}
              counts={found.byReview}
              labelOf={(name) => t(`reviews.${name}`)}
            />
            <BarList
              title={t('statistics.byOrigin')}
              counts={found.byOrigin}
              labelOf={(name) => (name === '' ? t('statistics.noOrigin') : name)}
            />
          </div>
        </>
      )}
    </div>
  );
}
