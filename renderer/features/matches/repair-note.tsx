import { ArrowLeftRight } from 'lucide-react';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { Adaptation } from '../../../shared/model/match.ts';
import type { Wording } from './insert-keys.ts';

interface RepairNoteProps {
  readonly adapted: Adaptation;
  readonly wording: Wording;
  /** The keys that insert the untouched target. */
  readonly keys: string;
  readonly onToggle: () => void;
}

/** What was changed in the target, in words, and the way back to how it was. */
export function RepairNote({ adapted, wording, keys, onToggle }: RepairNoteProps): ReactElement {
  const { t } = useTranslation('matches');
  return (
    <p className="match-repairs">
      <span>{t('adapted')}</span>{' '}
      {adapted.repairs.map(({ kind, before, after, range }) => (
        <span key={range.start} className="match-repair">
          {t(`repairs.${kind}`)}: {before === '' ? null : <del>{before}</del>} → <ins>{after}</ins>
        </span>
      ))}
      <button
        type="button"
        className="match-toggle"
        aria-pressed={wording === 'original'}
        title={t('insertOriginal', { keys })}
        onMouseDown={(event) => {
          event.preventDefault();
        }}
        onClick={onToggle}
      >
        <ArrowLeftRight size={12} aria-hidden /> {t('showOriginal')}
      </button>
    </p>
  );
}
