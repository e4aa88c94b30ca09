import { useId } from 'react';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { Memory } from '../../../../shared/model/memory.ts';
import { Choice } from '../../../components/choice.tsx';
import { memoryRoles } from './memory-row.tsx';

type NewMemory = Pick<Memory, 'name' | 'role'>;

interface NameAndRoleProps {
  readonly memory: NewMemory;
  /** True where a dialog begins with it. */
  readonly isFirst?: boolean;
  readonly onChange: (memory: NewMemory) => void;
}

/** What a memory is called and what it is for. */
export function NameAndRole({ memory, isFirst, onChange }: NameAndRoleProps): ReactElement {
  const { t } = useTranslation('memories');
  const id = useId();
  return (
    <>
      <div className="choice">
        <label htmlFor={id}>{t('name')}</label>
        <input
          id={id}
          value={memory.name}
          data-first-focus={isFirst}
          onChange={(event) => {
            onChange({ ...memory, name: event.target.value });
          }}
        />
      </div>
      <Choice
        label={t('role')}
        value={memory.role}
        options={memoryRoles.map((value) => ({ value, label: t(`roleChoices.${value}`) }))}
        onChange={(role) => {
          onChange({ ...memory, role });
        }}
      />
    </>
  );
}
