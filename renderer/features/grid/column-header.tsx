import { ArrowLeft, ArrowRight, EyeOff } from 'lucide-react';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { LanguageTag } from '../../../shared/model/language-tag.ts';
import { IconButton } from '../../components/icon-button.tsx';

interface ColumnHeaderProps {
  readonly language: LanguageTag;
  readonly canMoveLeft: boolean;
  readonly canMoveRight: boolean;
  readonly canHide: boolean;
  readonly onMove: (by: 1 | -1) => void;
  readonly onHide: () => void;
}

/** A column's language, with its place in the order and its eye. */
export function ColumnHeader(props: ColumnHeaderProps): ReactElement {
  const { language, canMoveLeft, canMoveRight, canHide, onMove, onHide } = props;
  const { t } = useTranslation('grid');
  return (
    <div role="columnheader" className="column-head">
      <span className="column-title">
        <span className="column-code" aria-hidden>
          {language.toUpperCase()}
        </span>
        {t(`languages.${language}`)}
      </span>
      <span className="column-tools">
        <IconButton
          icon={ArrowLeft}
          label={t('moveColumnLeft')}
          disabled={!canMoveLeft}
          onClick={() => {
            onMove(-1);
          }}
        />
        <IconButton
          icon={ArrowRight}
          label={t('moveColumnRight')}
          disabled={!canMoveRight}
          onClick={() => {
            onMove(1);
          }}
        />
        <IconButton icon={EyeOff} label={t('hideColumn')} disabled={!canHide} onClick={onHide} />
      </span>
    </div>
  );
}
