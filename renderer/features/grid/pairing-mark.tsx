import { CircleQuestionMark, EqualNot, Hand, TriangleAlert } from 'lucide-react';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { isDoubtfulRow, isSureRow } from '../../../shared/model/row-confidence.ts';
import type { Row } from '../../../shared/model/story.ts';

/** How sure the pairing of a row is, by shape and figure; nothing where the aligner is sure. */
export function PairingMark({ row }: { readonly row: Row }): ReactElement | null {
  const { t } = useTranslation('grid');
  if (row.isNotParallel === true) {
    return (
      <span className="pairing-mark mark-not-parallel" title={t('notParallelHint')}>
        <EqualNot size={14} aria-hidden /> {t('notParallel')}
      </span>
    );
  }
  if (row.isPairedByHand === true) {
    return (
      <span className="pairing-mark" role="img" aria-label={t('byHand')} title={t('byHand')}>
        <Hand size={12} aria-hidden />
      </span>
    );
  }
  if (isSureRow(row)) return null;
  const isDoubtful = isDoubtfulRow(row);
  // 79.6 % is doubtful, and must not read as 80.
  const percent = Math.floor(row.confidence * 100);
  const label = t(isDoubtful ? 'doubtful' : 'likely', { percent });
  const Icon = isDoubtful ? TriangleAlert : CircleQuestionMark;
  return (
    <span
      className={`pairing-mark ${isDoubtful ? 'mark-doubtful' : ''}`}
      role="img"
      aria-label={label}
      title={label}
    >
      <Icon size={13} aria-hidden /> {t('confidence', { percent })}
    </span>
  );
}
