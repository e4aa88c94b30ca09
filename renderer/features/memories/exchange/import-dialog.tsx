import { useEffect, useState } from 'react';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { Memory } from '../../../../shared/model/memory.ts';
import { Button } from '../../../components/button.tsx';
import { Choice } from '../../../components/choice.tsx';
import { Dialog } from '../../../components/dialog.tsx';
import { useMemoryName } from '../../../components/use-memory-name.ts';
import type { ImportSource } from '../../../services/exchange/import-source.ts';
import { usualTarget } from '../../../services/exchange/import-target.ts';
import { useMemories } from '../../../services/use-memories.ts';
import { useServices } from '../../../services/services.ts';
import { importFiles } from '../actions/exchange-files.ts';
import { NameAndRole } from '../list/name-and-role.tsx';

interface ImportDialogProps {
  readonly files: readonly ImportSource[];
  readonly onClose: () => void;
}

const newMemory = 'new';

/** Asks which memory the units of the files go into: one that is there, or a new one. */
export function ImportDialog({ files, onClose }: ImportDialogProps): ReactElement {
  const { t } = useTranslation('memories');
  const services = useServices();
  const nameOf = useMemoryName();
  const memories = [...useMemories().values()].filter((memory) => memory.isReadOnly !== true);
  const [first] = files;
  const firstName = first?.name ?? '';
  const [target, setTarget] = useState<string>(newMemory);
  const [made, setMade] = useState<Pick<Memory, 'name' | 'role'>>({
    name: firstName,
    role: 'reference',
  });
  useEffect(() => {
    void usualTarget(services, firstName).then((usual) => {
      if (usual.kind === 'existing') setTarget(usual.memoryId);
    });
  }, [services, firstName]);
  const name = made.name.trim();
  const isReady = target !== newMemory || name !== '';
  const begin = (): void => {
    if (!isReady) return;
    onClose();
    void importFiles(
      services,
      files,
      target === newMemory
        ? { kind: 'new', name, role: made.role }
        : { kind: 'existing', memoryId: target },
    );
  };
  return (
    <Dialog
      title={t('importTitle', { count: files.length, file: firstName })}
      onClose={onClose}
      onSubmit={begin}
      footer={
        <>
          <Button onClick={onClose}>{t('app:cancel')}</Button>
          <Button look="primary" type="submit" data-first-focus disabled={!isReady}>
            {t('importNow')}
          </Button>
        </>
      }
    >
      <Choice
        label={t('into')}
        value={target}
        options={[
          { value: newMemory, label: t('intoNew') },
          ...memories.map((memory) => ({ value: memory.id, label: nameOf(memory) })),
        ]}
        onChange={setTarget}
      />
      {target === newMemory ? (
        <NameAndRole memory={made} onChange={setMade} />
      ) : (
        <p className="memory-hint">{t('intoHint')}</p>
      )}
    </Dialog>
  );
}
