import { useState } from 'react';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { Memory } from '../../../../shared/model/memory.ts';
import { Button } from '../../../components/button.tsx';
import { Dialog } from '../../../components/dialog.tsx';
import { useServices } from '../../../services/services.ts';
import { addMemory } from '../actions/memory-list.ts';
import { NameAndRole } from './name-and-role.tsx';

/** Asks what a new memory is called and what it is for. */
export function NewMemoryDialog({ onClose }: { readonly onClose: () => void }): ReactElement {
  const { t } = useTranslation('memories');
  const services = useServices();
  const [memory, setMemory] = useState<Pick<Memory, 'name' | 'role'>>({
    name: '',
    role: 'working',
  });
  const name = memory.name.trim();
  const make = async (): Promise<void> => {
    if (name === '') return;
    await addMemory(services, { name, role: memory.role });
    onClose();
  };
  return (
    <Dialog
      title={t('newTitle')}
      onClose={onClose}
      onSubmit={() => void make()}
      footer={
        <>
          <Button onClick={onClose}>{t('app:cancel')}</Button>
          <Button look="primary" type="submit" disabled={name === ''}>
            {t('make')}
          </Button>
        </>
      }
    >
      <NameAndRole memory={memory} isFirst onChange={setMemory} />
    </Dialog>
  );
}
