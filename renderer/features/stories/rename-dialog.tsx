import { useId, useState } from 'react';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../components/button.tsx';
import { Dialog } from '../../components/dialog.tsx';
import { useServices } from '../../services/services.ts';
import { renameStory } from './actions/rename-story.ts';

interface RenameDialogProps {
  readonly storyId: string;
  readonly slug: string;
  readonly onClose: () => void;
}

/** Another name for a story; undone like any other change of it. */
export function RenameDialog({ storyId, slug, onClose }: RenameDialogProps): ReactElement {
  const { t } = useTranslation('stories');
  const services = useServices();
  const id = useId();
  const [name, setName] = useState(slug);
  const isBlank = name.trim() === '';
  const rename = async (): Promise<void> => {
    if (isBlank) return;
    await renameStory(services, storyId, name.trim());
    onClose();
  };
  return (
    <Dialog
      title={t('rename.title')}
      onClose={onClose}
      onSubmit={() => void rename()}
      footer={
        <>
          <Button onClick={onClose}>{t('app:cancel')}</Button>
          <Button look="primary" type="submit" disabled={isBlank}>
            {t('rename.action')}
          </Button>
        </>
      }
    >
      <div className="choice">
        <label htmlFor={id}>{t('rename.name')}</label>
        <input
          id={id}
          data-first-focus
          value={name}
          onChange={(event) => {
            setName(event.target.value);
          }}
        />
      </div>
    </Dialog>
  );
}
