import { ArrowDown, ArrowUp, Download, List, Trash2 } from 'lucide-react';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { Memory, MemoryWithSize } from '../../../../shared/model/memory.ts';
import { matchSettingRanges } from '../../../../shared/model/match-settings.ts';
import { Choice } from '../../../components/choice.tsx';
import { IconButton } from '../../../components/icon-button.tsx';
import { NumberField } from '../../../components/number-field.tsx';
import { usePending } from '../../../components/use-pending.ts';
import type { MemoryChanges } from '../../../services/memories.ts';
import { NameField } from './name-field.tsx';

export const memoryRoles: readonly Memory['role'][] = ['working', 'reference', 'archive'];

export interface MemoryRowActions {
  readonly onChange: (changes: MemoryChanges) => Promise<void>;
  readonly onWrite: () => void;
  readonly onMove: (by: 1 | -1) => void;
  readonly onBrowse: () => void;
  readonly onExport: () => void;
  readonly onDelete: () => void;
}

interface MemoryRowProps extends MemoryRowActions {
  readonly entry: MemoryWithSize;
  readonly name: string;
  readonly isWritten: boolean;
  readonly isFirst: boolean;
  readonly isLast: boolean;
  /** False for the memory that is always there. */
  readonly canBeDeleted: boolean;
}

/** A memory with everything that can be set of it, in one line. */
export function MemoryRow(props: MemoryRowProps): ReactElement {
  const { entry, name, isWritten, isFirst, isLast, canBeDeleted } = props;
  const { onChange, onWrite, onMove, onBrowse, onExport, onDelete } = props;
  const { t } = useTranslation('memories');
  const { memory, units } = entry;
  const [role, setRole] = usePending(memory.role, (next) => onChange({ role: next }));
  const [isOff, setOff] = usePending(memory.isOff === true, (next) => onChange({ isOff: next }));
  const [isReadOnly, setReadOnly] = usePending(memory.isReadOnly === true, (next) =>
    onChange({ isReadOnly: next }),
  );
  return (
    <tr className={isOff ? 'memory-off' : undefined}>
      <td className="memory-move">
        <IconButton
          icon={ArrowUp}
          label={t('moveUp', { memory: name })}
          disabled={isFirst}
          onClick={() => {
            onMove(-1);
          }}
        />
        <IconButton
          icon={ArrowDown}
          label={t('moveDown', { memory: name })}
          disabled={isLast}
          onClick={() => {
            onMove(1);
          }}
        />
      </td>
      <th scope="row">
        <NameField
          name={memory.name}
          shownName={name}
          onRename={(next) => {
            void onChange({ name: next });
          }}
        />
      </th>
      <td>
        <Choice
          label={t('roleOf', { memory: name })}
          quiet
          value={role}
          options={memoryRoles.map((value) => ({ value, label: t(`roles.${value}`) }))}
          onChange={setRole}
        />
      </td>
      <td className="memory-size">{t('unitNumber', { count: units })}</td>
      <td>
        <NumberField
          label={t('penaltyOf', { memory: name })}
          quiet
          value={memory.penalty}
          range={matchSettingRanges.points}
          onChange={(penalty) => {
            void onChange({ penalty });
          }}
        />
      </td>
      <td className="memory-switch">
        <input
          type="checkbox"
          aria-label={t('isOn', { memory: name })}
          checked={!isOff}
          onChange={() => {
            setOff(!isOff);
          }}
        />
      </td>
      <td className="memory-switch">
        <input
          type="checkbox"
          aria-label={t('isReadOnly', { memory: name })}
          checked={isReadOnly}
          onChange={() => {
            setReadOnly(!isReadOnly);
          }}
        />
      </td>
      <td className="memory-switch">
        <input
          type="radio"
          name="written-memory"
          aria-label={t('isWritten', { memory: name })}
          checked={isWritten}
          disabled={isReadOnly}
          onChange={onWrite}
        />
      </td>
      <td className="memory-tools">
        <IconButton icon={List} label={t('browse', { memory: name })} onClick={onBrowse} />
        <IconButton icon={Download} label={t('export', { memory: name })} onClick={onExport} />
        <IconButton
          icon={Trash2}
          label={t('delete', { memory: name })}
          disabled={!canBeDeleted}
          onClick={onDelete}
        />
      </td>
    </tr>
  );
}
