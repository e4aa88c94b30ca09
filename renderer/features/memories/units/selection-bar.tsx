import { Trash2, X } from 'lucide-react';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { reviewLevels } from '../../../../shared/model/translation-unit.ts';
import type { ReviewLevel } from '../../../../shared/model/translation-unit.ts';
import { Button } from '../../../components/button.tsx';
import { Choice } from '../../../components/choice.tsx';
import { IconButton } from '../../../components/icon-button.tsx';

interface SelectionBarProps {
  readonly count: number;
  readonly isBusy: boolean;
  readonly onReview: (review: ReviewLevel) => void;
  readonly onDelete: () => void;
  readonly onNone: () => void;
}

/** What can be done with all chosen units at once. */
export function SelectionBar(props: SelectionBarProps): ReactElement {
  const { count, isBusy, onReview, onDelete, onNone } = props;
  const { t } = useTranslation('memories');
  return (
    <div className="selection-bar" role="group" aria-label={t('list.chosenGroup')}>
      <span role="status">{t('list.chosen', { count })}</span>
      <Choice
        label={t('list.markAs')}
        quiet
        value=""
        placeholder={t('list.markAs')}
        disabled={isBusy}
        options={reviewLevels.map((value) => ({ value, label: t(`reviews.${value}`) }))}
        onChange={onReview}
      />
      <Button disabled={isBusy} onClick={onDelete}>
        <Trash2 size={14} aria-hidden /> {t('list.delete')}
      </Button>
      <IconButton icon={X} label={t('list.chooseNone')} keys="Esc" onClick={onNone} />
    </div>
  );
}
