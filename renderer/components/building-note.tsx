import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';

interface BuildingNoteProps {
  /** The share that is done, 0 to 1. */
  readonly share: number;
}

/** Says that the memories are still being read, how far, and that more may come. */
export function BuildingNote({ share }: BuildingNoteProps): ReactElement {
  const { t } = useTranslation('memories');
  const percent = Math.floor(share * 100);
  return (
    <div className="building-note">
      <p>{t('building', { percent })}</p>
      <progress className="progress" aria-label={t('buildingLabel')} value={percent} max={100} />
    </div>
  );
}
