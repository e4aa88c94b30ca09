import { useEffect, useRef } from 'react';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../components/button.tsx';
import type { ImportObstacle } from './import-state.ts';

interface ImportFooterProps {
  readonly obstacle: ImportObstacle | undefined;
  /** Name of the open story. */
  readonly story: string;
  readonly files: number;
  readonly isBusy: boolean;
  readonly onCancel: () => void;
  /** Leaves out every file that cannot be read. */
  readonly onLeaveOut: () => void;
}

/** What keeps the files from being imported, and the buttons. */
export function ImportFooter(props: ImportFooterProps): ReactElement {
  const { obstacle, story, files, isBusy, onCancel, onLeaveOut } = props;
  const { t } = useTranslation('stories');
  const mainButton = useRef<HTMLButtonElement>(null);
  const cancelButton = useRef<HTMLButtonElement>(null);
  const isUseless = obstacle?.kind === 'unreadable' || obstacle?.kind === 'allUnreadable';
  useEffect(() => {
    // Where nothing can be imported, Enter closes.
    if (isUseless && document.activeElement === mainButton.current) cancelButton.current?.focus();
  }, [isUseless]);
  return (
    <>
      <Obstacle obstacle={obstacle} story={story} />
      {obstacle?.kind === 'problem' ? (
        <Button
          onClick={() => {
            onLeaveOut();
            mainButton.current?.focus();
          }}
        >
          {t('import.leaveOutUnreadable')}
        </Button>
      ) : null}
      <Button ref={cancelButton} onClick={onCancel}>
        {t('app:cancel')}
      </Button>
      <Button
        ref={mainButton}
        look="primary"
        type="submit"
        data-first-focus
        aria-disabled={obstacle !== undefined || isBusy}
      >
        {isBusy ? t('import.working') : t('import.action', { count: files })}
      </Button>
    </>
  );
}

function Obstacle({
  obstacle,
  story,
}: Pick<ImportFooterProps, 'obstacle' | 'story'>): ReactElement | null {
  const { t } = useTranslation('stories');
  if (obstacle === undefined) return null;
  const language = 'language' in obstacle ? t(`grid:languages.${obstacle.language}`) : '';
  const files = 'files' in obstacle ? obstacle.files : '';
  return (
    <p className="import-obstacle" role="status">
      {t(`import.obstacles.${obstacle.kind}`, { files, language, story })}
    </p>
  );
}
