import { CornerDownLeft, Trash2, Wrench } from 'lucide-react';
import { useState } from 'react';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { Memory } from '../../../shared/model/memory.ts';
import type { Match } from '../../../shared/model/match.ts';
import { IconButton } from '../../components/icon-button.tsx';
import { AssembledParts } from './assembled-parts.tsx';
import { DifferenceText } from './difference-text.tsx';
import { insertKeys, repairKeys } from './insert-keys.ts';
import type { Wording } from './insert-keys.ts';
import { MatchOrigin } from './match-origin.tsx';
import { PivotChain } from './pivot-chain.tsx';
import { ReasonText } from './reason-text.tsx';
import { RepairNote } from './repair-note.tsx';
import { TargetText } from './target-text.tsx';

interface MatchCardProps {
  readonly match: Match;
  /** The digit that inserts it, counted from 1. */
  readonly number: number;
  /** What the row says in the match's source language. */
  readonly segment: string;
  readonly memories: ReadonlyMap<string, Memory>;
  readonly onInsert: (wording: Wording) => void;
  readonly onRepair: () => void;
  readonly onRemove: () => void;
}

/** One match: its score and why, the source against the segment, the target, and where it comes from. */
export function MatchCard(props: MatchCardProps): ReactElement {
  const { match, number, segment, memories, onInsert, onRepair, onRemove } = props;
  const { t } = useTranslation('matches');
  const [wording, setWording] = useState<Wording>('adapted');
  const { adapted, parts, via } = match;
  // A chain and an assembly lean on several units: what would be taken out is not said.
  const isOfOneUnit = hasOneUnit(match);
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
          <IconButton
            icon={CornerDownLeft}
            label={t('insert')}
            keys={insertKeys(number, 'adapted')}
            onClick={() => {
              onInsert('adapted');
            }}
          />
          {isOfOneUnit ? (
            <>
              <IconButton
                icon={Wrench}
                label={t('repairPairing')}
                keys={repairKeys(number)}
                onClick={onRepair}
              />
              <IconButton icon={Trash2} label={t('remove')} onClick={onRemove} />
            </>
          ) : null}
        </span>
      </header>
      {parts === undefined ? (
        <p className="match-source" lang={match.from}>
          <DifferenceText parts={match.differences} />
        </p>
      ) : (
        <AssembledParts
          segment={segment}
          from={match.from}
          to={match.to}
          parts={parts}
          coverage={match.coverage ?? 0}
        />
      )}
      {via === undefined ? null : (
        <PivotChain steps={via} routes={match.routes ?? 1} memories={memories} />
      )}
      <button
        type="button"
        className="match-target"
        lang={match.to}
        title={t('insert')}
        onMouseDown={(event) => {
          event.preventDefault();
        }}
        onClick={() => {
          onInsert(wording);
        }}
      >
        <TargetText match={match} wording={wording} />
      </button>
      {adapted === undefined ? null : (
        <RepairNote
          adapted={adapted}
          wording={wording}
          keys={insertKeys(number, 'original')}
          onToggle={() => {
            setWording(wording === 'adapted' ? 'original' : 'adapted');
          }}
        />
      )}
      <ReasonText reasons={match.reasons} penalties={match.penalties} />
      {match.kind === 'assembled' ? null : (
        <MatchOrigin unit={match.unit} memory={memories.get(match.unit.memoryId)} />
      )}
    </li>
  );
}

/** True where the match is one unit as the memory keeps it: only then is there something to repair or to remove. */
export function hasOneUnit({ kind }: Match): boolean {
  return kind !== 'pivot' && kind !== 'assembled';
}

function scoreBand(score: number): 'context' | 'exact' | 'near' | 'high' | 'low' {
  if (score > 100) return 'context';
  if (score === 100) return 'exact';
  if (score >= 95) return 'near';
  return score >= 85 ? 'high' : 'low';
}
