import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { Match } from '../../../shared/model/match.ts';
import { MarkedText } from '../../components/marked-text.tsx';
import type { Wording } from './insert-keys.ts';

interface TargetTextProps {
  readonly match: Match;
  readonly wording: Wording;
}

/** What the match offers; in an adapted target what was carried over is marked. */
export function TargetText({ match, wording }: TargetTextProps): ReactElement {
  const { t } = useTranslation('matches');
  const { adapted } = match;
  if (adapted === undefined || wording === 'original') return <>{match.target}</>;
  const titles = adapted.repairs.map(({ kind, before, after }) =>
    t('repair', { kind: t(`repairs.${kind}`), before: before === '' ? '∅' : before, after }),
  );
  return (
    <MarkedText
      text={adapted.target}
      ranges={adapted.repairs.map(({ range }) => range)}
      look="changed"
      titles={titles}
    />
  );
}
