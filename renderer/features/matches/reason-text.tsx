import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { MatchPenalty, MatchReason } from '../../../shared/model/match.ts';

interface ReasonTextProps {
  readonly reasons: readonly MatchReason[];
  readonly penalties: readonly MatchPenalty[];
}

/** Why the score is not 100: "one number, two words", and by name the points taken off. Nothing where it is. */
export function ReasonText({ reasons, penalties }: ReasonTextProps): ReactElement | null {
  const { t } = useTranslation('matches');
  const counts = new Map<MatchReason['kind'], number>();
  for (const { kind } of reasons) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  const texts = [...counts].map(([kind, count]) => t(`reasons.${kind}`, { count }));
  if (texts.length + penalties.length === 0) return null;
  return (
    <p className="match-reasons">
      {texts.length === 0 ? null : <span>{texts.join(', ')}</span>}
      {penalties.map(({ kind, points }) => (
        <span key={kind} className="match-penalty">
          {t(`penalties.${kind}`, { points })}
        </span>
      ))}
    </p>
  );
}
