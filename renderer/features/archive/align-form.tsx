import { useState } from 'react';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { Problem } from '../../../shared/result.ts';
import { Button } from '../../components/button.tsx';
import { Choice } from '../../components/choice.tsx';
import { NumberField } from '../../components/number-field.tsx';
import { ProblemText } from '../../components/problem-text.tsx';
import { startAligning } from '../../services/archive/align-archive.ts';
import type {
  ArchiveGroupingRecord,
  ArchiveRecord,
} from '../../services/archive/archive-records.ts';
import { useServices } from '../../services/services.ts';
import { useLive } from '../../services/use-live.ts';

interface AlignFormProps {
  readonly archive: ArchiveRecord;
  readonly record: ArchiveGroupingRecord;
  readonly stories: number;
  readonly onBack: () => void;
}

const newMemory = 'new';

/** Where the units go, and how sure a row must be; begins the alignment. */
export function AlignForm({ archive, record, stories, onBack }: AlignFormProps): ReactElement {
  const { t } = useTranslation('archive');
  const services = useServices();
  const memories = useLive(services.storage.watchMemories);
  const [memoryId, setMemoryId] = useState(newMemory);
  const [name, setName] = useState(archive.name);
  const [percent, setPercent] = useState(Math.round(archive.leastConfidence * 100));
  const [problem, setProblem] = useState<Problem>();
  const existing = (memories ?? [])
    .map(({ memory }) => memory)
    .filter(({ role, isReadOnly }) => role === 'archive' && isReadOnly !== true);
  const start = async (): Promise<void> => {
    const target =
      memoryId === newMemory
        ? ({ kind: 'new', name: name.trim() || archive.name, role: 'archive' } as const)
        : ({ kind: 'existing', memoryId } as const);
    const begun = await startAligning(services, archive, record, {
      target,
      leastConfidence: percent / 100,
    });
    if (!begun.ok) setProblem(begun.problem);
  };
  return (
    <div className="archive-actions">
      <Choice
        label={t('memory')}
        value={memoryId}
        options={[
          { value: newMemory, label: t('newMemory') },
          ...existing.map((memory) => ({ value: memory.id, label: memory.name })),
        ]}
        onChange={setMemoryId}
      />
      {memoryId === newMemory ? (
        <label className="choice">
          {t('memoryName')}
          <input
            value={name}
            onChange={(event) => {
              setName(event.target.value);
            }}
          />
        </label>
      ) : null}
      <NumberField
        label={t('leastConfidence')}
        value={percent}
        range={[50, 99]}
        onChange={setPercent}
      />
      <Button onClick={onBack}>{t('back')}</Button>
      <Button look="primary" disabled={stories === 0} onClick={() => void start()}>
        {t('align', { count: stories })}
      </Button>
      {problem === undefined ? null : <ProblemText problem={problem} />}
    </div>
  );
}
