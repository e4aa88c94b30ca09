import { FileUp, Plus } from 'lucide-react';
import { useState } from 'react';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { Memory } from '../../../../shared/model/memory.ts';
import { Button } from '../../../components/button.tsx';
import { useMemoryName } from '../../../components/use-memory-name.ts';
import { useServices } from '../../../services/services.ts';
import { useLive } from '../../../services/use-live.ts';
import { workingMemoryId } from '../../../services/working-memory.ts';
import { changeMemory, moveMemory, removeMemory } from '../actions/memory-list.ts';
import { ExchangeList } from '../exchange/exchange-list.tsx';
import { ExportDialog } from '../exchange/export-dialog.tsx';
import { inOrder } from './memory-order.ts';
import { MemoryRow } from './memory-row.tsx';
import { NewMemoryDialog } from './new-memory-dialog.tsx';
import { useWrittenMemory } from './use-written-memory.ts';

interface MemoryListProps {
  readonly onImport: () => void;
  readonly onBrowse: (memoryId: string) => void;
}

const columns = [
  'order',
  'name',
  'role',
  'size',
  'penalty',
  'on',
  'readOnly',
  'written',
  'tools',
] as const;

/** Every memory, in the order in which they are asked, with all that can be set of them. */
export function MemoryList({ onImport, onBrowse }: MemoryListProps): ReactElement {
  const { t, i18n } = useTranslation('memories');
  const services = useServices();
  const nameOf = useMemoryName();
  const memories = useLive(services.storage.watchMemories);
  const written = useWrittenMemory(memories);
  const [exported, setExported] = useState<Memory>();
  const [isMaking, setMaking] = useState(false);
  const shown = inOrder(memories ?? [], i18n.language);
  const order = shown.map(({ memory }) => memory);
  return (
    <div className="memory-list">
      <div className="memory-actions">
        <Button look="primary" onClick={onImport}>
          <FileUp size={16} aria-hidden /> {t('import')}
        </Button>
        <Button
          onClick={() => {
            setMaking(true);
          }}
        >
          <Plus size={16} aria-hidden /> {t('new')}
        </Button>
        <p className="memory-hint">{t('dropHint')}</p>
      </div>
      <ExchangeList />
      <table className="memory-table">
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column} scope="col" title={t(`columnHints.${column}`)}>
                {t(`columns.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {shown.map((entry, place) => {
            const { memory } = entry;
            return (
              <MemoryRow
                key={memory.id}
                entry={entry}
                name={nameOf(memory)}
                isWritten={written.id === memory.id}
                isFirst={place === 0}
                isLast={place === shown.length - 1}
                canBeDeleted={memory.id !== workingMemoryId}
                onChange={(changes) => changeMemory(services, memory.id, changes)}
                onWrite={() => void written.choose(memory.id)}
                onMove={(by) => void moveMemory(services, order, memory.id, by)}
                onBrowse={() => {
                  onBrowse(memory.id);
                }}
                onExport={() => {
                  setExported(memory);
                }}
                onDelete={() => void removeMemory(services, memory.id, nameOf(memory))}
              />
            );
          })}
        </tbody>
      </table>
      {exported === undefined ? null : (
        <ExportDialog
          memory={exported}
          onClose={() => {
            setExported(undefined);
          }}
        />
      )}
      {isMaking ? (
        <NewMemoryDialog
          onClose={() => {
            setMaking(false);
          }}
        />
      ) : null}
    </div>
  );
}
