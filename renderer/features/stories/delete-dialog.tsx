import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../components/button.tsx';
import { Dialog } from '../../components/dialog.tsx';
import { useServices } from '../../services/services.ts';
import { deleteStory, restoreStory } from './actions/delete-story.ts';

interface DeleteDialogProps {
  readonly storyId: string;
  readonly slug: string;
  readonly onDone: (deleted: boolean) => void;
  /** The story is there again, to go on with. */
  readonly onTakenBack: () => void;
}

/** Asks before a story goes; afterwards the notice offers to take it back. */
export function DeleteDialog(props: DeleteDialogProps): ReactElement {
  const { storyId, slug, onDone, onTakenBack } = props;
  const { t } = useTranslation('stories');
  const services = useServices();
  const cancel = (): void => {
    onDone(false);
  };
  const deleteNow = async (): Promise<void> => {
    const gone = await deleteStory(services, storyId);
    if (gone !== undefined) {
      services.notice.set({
        kind: 'done',
        key: 'storyDeleted',
        params: { story: slug },
        takeBack: () => void restoreStory(services, gone).then(onTakenBack),
      });
    }
    onDone(gone !== undefined);
  };
  return (
    <Dialog
      title={t('delete.title')}
      onClose={cancel}
      onSubmit={() => void deleteNow()}
      footer={
        <>
          <Button data-first-focus onClick={cancel}>
            {t('app:cancel')}
          </Button>
          <Button look="danger" type="submit">
            {t('delete.action')}
          </Button>
        </>
      }
    >
      <p>{t('delete.question', { story: slug })}</p>
    </Dialog>
  );
}
