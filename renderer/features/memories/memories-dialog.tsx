import { Download, Trash2, Upload } from 'lucide-react';
import { useState } from 'react';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { MemoryWithSize } from '../../../shared/model/memory.ts';
import { Button } from '../../components/button.tsx';
import { Dialog } from '../../components/dialog.tsx';
import { IconButton } from '../../components/icon-button.tsx';
import { ProblemText } from '../../components/problem-text.tsx';
import { useServices } from '../../services/services.ts';
import { useLive } from '../../services/use-live.ts';
import { deleteMemory } from '../../services/memories.ts';
import { exportMemory } from './actions/memory-files.ts';
import { ImportReport } from './import-report.tsx';
import { inOrder } from './memory-order.ts';
import { useMemoryImport } from './use-memory-import.ts';
import './memories.css';

const exchangeFormats = ['tmx', 'tsv'] as const;

/** The memories with their sizes; TMX and TSV in and out. */
export function MemoriesDialog({ onClose }: { readonly onClose: () => void }): ReactElement {
  const { t, i18n } = useTranslation('memories');
  const services = useServices();
  const memories = useLive(services.storage.watchMemories);
  const { isBusy, ended, begin, cancel, fail } = useMemoryImport();
  const runExport = async ({ memory }: MemoryWithSize, format: 'tmx' | 'tsv'): Promise<void> => {
    const name = memory.name === '' ? 'ushtil' : memory.name;
    const saved = await exportMemory(services, memory.id, name, format);
    if (!saved.ok) fail(saved.problem);
    else if (saved.value !== undefined) {
      services.notice.set({ kind: 'done', key: 'exported', params: { file: saved.value.name } });
    }
  };

  return (
    <Dialog
      title={t('title')}
      onClose={onClose}
      footer={
        <>
          {isBusy ? <Button onClick={cancel}>{t('app:cancel')}</Button> : null}
          <Button look="primary" disabled={isBusy} onClick={() => void begin()}>
            <Upload size={16} aria-hidden /> {isBusy ? t('importing') : t('import')}
          </Button>
        </>
      }
    >
      <ul className="memories">
        {inOrder(memories ?? [], i18n.language).map((entry) => (
          <MemoryEntry
            key={entry.memory.id}
            entry={entry}
            onExport={(format) => void runExport(entry, format)}
            onDelete={() => void deleteMemory(services, entry.memory.id)}
          />
        ))}
      </ul>
      {isBusy ? <progress className="progress" aria-label={t('importing')} /> : null}
      {ended?.ok === false ? <ProblemText problem={ended.problem} /> : null}
      {ended?.ok === true ? <ImportReport report={ended.value} /> : null}
    </Dialog>
  );
}

interface MemoryEntryProps {
  readonly entry: MemoryWithSize;
  readonly onExport: (format: 'tmx' | 'tsv') => void;
  readonly onDelete: () => void;
}

function MemoryEntry({ entry, onExport, onDelete }: MemoryEntryProps): ReactElement {
  const { t } = useTranslation('memories');
  const { memory, units } = entry;
  const name = memory.name === '' ? t('working') : memory.name;
  const [isAsking, setAsking] = useState(false);
  return (
    <li className="memory-entry">
      <span className="memory-name">{name}</span>
      <span className="memory-facts">
        {t(`roles.${memory.role}`)} · {t('units', { count: units })}
      </span>
      {isAsking ? (
        <span className="memory-tools">
          <Button look="danger" data-first-focus onClick={onDelete}>
            {t('deleteNow')}
          </Button>
          <Button
            onClick={() => {
              setAsking(false);
            }}
          >
            {t('app:cancel')}
          </Button>
        </span>
      ) : (
        <span className="memory-tools">
          {exchangeFormats.map((format) => (
            <Button
              key={format}
              aria-label={t('exportAs', { memory: name, format: format.toUpperCase() })}
              onClick={() => {
                onExport(format);
              }}
            >
              <Download size={14} aria-hidden /> {format.toUpperCase()}
            </Button>
          ))}
          <IconButton
            icon={Trash2}
            label={t('delete', { memory: name })}
            disabled={memory.role === 'working'}
            onClick={() => {
              setAsking(true);
            }}
          />
        </span>
      )}
    </li>
  );
}
