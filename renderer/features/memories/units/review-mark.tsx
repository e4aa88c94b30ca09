import { CheckCheck, CircleCheck, CircleHelp, Cog } from 'lucide-react';
import type { LucideIcon } from 'lucide-react';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { ReviewLevel } from '../../../../shared/model/translation-unit.ts';

const icons: Readonly<Record<ReviewLevel, LucideIcon>> = {
  aligned: Cog,
  unreviewed: CircleHelp,
  confirmed: CircleCheck,
  reviewed: CheckCheck,
};

/** How far a unit can be trusted: a sign with its word. */
export function ReviewMark({ review }: { readonly review: ReviewLevel }): ReactElement {
  const { t } = useTranslation('memories');
  const Icon = icons[review];
  return (
    <span className={`review-mark review-${review}`} title={t(`reviews.${review}`)}>
      <Icon size={13} aria-hidden />
      <span className="screen-reader-only">{t(`reviews.${review}`)}</span>
    </span>
  );
}
