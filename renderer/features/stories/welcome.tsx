import { Archive, FileText, FolderOpen } from 'lucide-react';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../components/button.tsx';

interface WelcomeProps {
  readonly hasStories: boolean;
  readonly isBusy: boolean;
  readonly onOpen: () => void;
  readonly onSample: () => void;
  readonly onArchive: () => void;
}

/** What stands where no story is open: how to begin. */
export function Welcome({
  hasStories,
  isBusy,
  onOpen,
  onSample,
  onArchive,
}: WelcomeProps): ReactElement {
  const { t } = useTranslation('stories');
  return (
    <div className="welcome">
      <h1>{t('welcome.title')}</h1>
      <p className="welcome-lead">{hasStories ? t('welcome.choose') : t('welcome.lead')}</p>
      <div className="welcome-actions">
        <Button look="primary" onClick={onOpen}>
          <FolderOpen size={16} aria-hidden /> {t('welcome.open')}
        </Button>
        <Button disabled={isBusy} onClick={onSample}>
          <FileText size={16} aria-hidden /> {t('welcome.sample')}
        </Button>
        <Button onClick={onArchive}>
          <Archive size={16} aria-hidden /> {t('archive:welcome')}
        </Button>
      </div>
      <p className="welcome-hint">{t('welcome.formats')}</p>
    </div>
  );
}
