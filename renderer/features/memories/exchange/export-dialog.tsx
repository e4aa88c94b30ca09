import { useState } from 'react';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { memoryFormats } from '../../../../shared/formats/memory/memory-formats.ts';
import type { Memory } from '../../../../shared/model/memory.ts';
import { Button } from '../../../components/button.tsx';
import { Choice } from '../../../components/choice.tsx';
import { Dialog } from '../../../components/dialog.tsx';
import { useMemoryName } from '../../../components/use-memory-name.ts';
import { useServices } from '../../../services/services.ts';
import { exportMemory } from '../actions/exchange-files.ts';

interface ExportDialogProps {
  readonly memory: Memory;
  readonly onClose: () => void;
}

/** Asks for the format that a memory is written in. */
export function ExportDialog({ memory, onClose }: ExportDialogProps): ReactElement {
  const { t } = useTranslation('memories');
  const services = useServices();
  const name = useMemoryName()(memory);
  const [chosen, setChosen] = useState(memoryFormats[0]?.name ?? '');
  const begin = (): void => {
    const format = memoryFormats.find((each) => each.name === chosen);
    onClose();
    if (format === undefined) return;
    const [extension = format.name] = format.extensions;
    void exportMemory(services, memory, name, { name: format.name, extension });
  };
  return (
    <Dialog
      title={t('export', { memory: name })}
      onClose={onClose}
      onSubmit={begin}
      footer={
        <>
          <Button onClick={onClose}>{t('app:cancel')}</Button>
          <Button look="primary" type="submit" data-first-focus>
            {t('exportNow')}
          </Button>
        </>
      }
    >
      <Choice
        label={t('format')}
        value={chosen}
        options={memoryFormats.map(({ name: value, extensions }) => ({
          value,
          label: t(`formats.${value}`, { defaultValue: `.${extensions[0] ?? value}` }),
        }))}
        onChange={setChosen}
      />
    </Dialog>
  );
}
