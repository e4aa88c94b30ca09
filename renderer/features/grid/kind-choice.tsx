import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { paragraphKinds } from '../../../shared/model/story.ts';
import type { ParagraphKind } from '../../../shared/model/story.ts';

interface KindChoiceProps {
  readonly kind: ParagraphKind;
  /** Only where the work is: a stop at every paragraph would make the way from cell to cell long. */
  readonly isInTabOrder: boolean;
  readonly onChange: (kind: ParagraphKind) => void;
}

/** What the paragraph is; a quiet word in the margin that opens a list. */
export function KindChoice({ kind, isInTabOrder, onChange }: KindChoiceProps): ReactElement {
  const { t } = useTranslation('grid');
  return (
    <select
      className="kind-choice"
      tabIndex={isInTabOrder ? 0 : -1}
      aria-label={t('paragraphKind')}
      title={t('paragraphKind')}
      value={kind}
      onChange={(event) => {
        const chosen = paragraphKinds.find((candidate) => candidate === event.target.value);
        if (chosen !== undefined) onChange(chosen);
      }}
    >
      {paragraphKinds.map((candidate) => (
        <option key={candidate} value={candidate}>
          {t(`kinds.${candidate}`)}
        </option>
      ))}
    </select>
  );
}
