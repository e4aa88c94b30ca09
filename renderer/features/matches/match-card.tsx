import { CornerDownLeft, Trash2 } from 'lucide-react';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { Match } from '../../../shared/model/match.ts';
import { dayText } from '../../components/date-text.ts';
import { IconButton } from '../../components/icon-button.tsx';
import { DifferenceText } from './difference-text.tsx';
import { ReasonText } from './reason-text.tsx';

interface MatchCardProps {
  readonly match: Match;
  /** The digit that inserts it, counted from 1. */
  readonly number: number;
  readonly keys: string;
  readonly onInsert: () => void;
  readonly onRemove: () => void;
}

/** One match: its score and why, the source against the segment, the target, and where it comes from. */
export function MatchCard(props: MatchCardProps): ReactElement {
  const { match, number, keys, onInsert, onRemove } = props;
  const { t } = useTranslation('matches');
  return (
    <li className="match-card">
      <header className="match-head">
        <span className="match-number" aria-hidden>
          {number}
        </span>
        <span className={`match-score score-${scoreBand(match.score)}`}>
          {match.score}
          <span className="screen-reader-only">{t('percent')}</span>
        </span>
        <span className="match-kind">{t(`kinds.${match.kind}`)}</span>
        <span className="match-direction">
          {match.from.toUpperCase()} → {match.to.toUpperCase()}
        </span>
        <span className="match-tools">
          <IconButton icon={CornerDownLeft} label={t('insert')} keys={keys} onClick={onInsert} />
          <IconButton icon={Trash2} label={t('remove')} onClick={onRemove} />
        </span>
      </header>
      <p className="match-source" lang={match.from}>
        <DifferenceText parts={match.differences} />
      </p>
      <button
        type="button"
        className="match-target"
        lang={match.to}
        title={t('insert')}
        onMouseDown={(event) => {
          event.preventDefault();
        }}
        onClick={onInsert}
      >
        {match.target}
      </button>
      <ReasonText reasons={match.reasons} penalties={match.penalties} />
      <footer className="match-origin">
        {[match.unit.origin.name, dayText(match.unit.changedAt), match.unit.author]
          .filter((part) => part !== '')
          .join(' · ')}
      </footer>
    </li>
  );
}

function scoreBand(score: number): 'context' | 'exact' | 'near' | 'high' | 'low' {
  if (score > 100) return 'context';
  if (score === 100) return 'exact';
  if (score >= 95) return 'near';
  return score >= 85 ? 'high' : 'low';
}
