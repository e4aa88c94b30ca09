import { useEffect, useMemo } from 'react';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { Match } from '../../../shared/model/match.ts';
import { BuildingNote } from '../../components/building-note.tsx';
import { EmptyNote } from '../../components/empty-note.tsx';
import { isDialogOpen } from '../../components/is-dialog-open.ts';
import type { CellAddress } from '../../services/history.ts';
import { useMemories } from '../../services/use-memories.ts';
import { useMemoryState } from '../../services/use-memory-state.ts';
import { useServices } from '../../services/services.ts';
import type { StoryWithRows } from '../../../shared/model/story-with-rows.ts';
import { removeUnit } from './actions/remove-unit.ts';
import { pressedMatch, pressedRepair } from './insert-keys.ts';
import type { Wording } from './insert-keys.ts';
import { hasOneUnit, MatchCard } from './match-card.tsx';
import './match-panel.css';
import { memoryQuestion } from './memory-question.ts';
import { NoMatches } from './no-matches.tsx';
import { useMatches } from './use-matches.ts';

interface MatchPanelProps {
  readonly open: StoryWithRows;
  readonly focus: CellAddress | undefined;
  readonly onInsert: (match: Match, text: string) => void;
  /** Goes to where a match was paired. */
  readonly onRepair: (match: Match) => void;
}

/** What the memories know of the cell in focus, best first. */
export function MatchPanel(props: MatchPanelProps): ReactElement {
  const { open, focus, onInsert, onRepair } = props;
  const { t } = useTranslation('matches');
  const services = useServices();
  const memories = useMemories();
  const building = useMemoryState()?.building;
  const question = useMemo(() => memoryQuestion(open, focus), [open, focus]);
  const { list: matches, problem, isThinking } = useMatches(question);
  useMatchKeys(matches, onInsert, onRepair);
  const [best] = matches ?? [];

  return (
    <section className="match-panel" aria-label={t('title')} aria-busy={isThinking}>
      <header className="match-panel-head">
        <h2 className="panel-title">{t('title')}</h2>
        {/* All that is read aloud by itself: the cards are there to be gone to. */}
        <span className="match-count" role="status">
          {best === undefined ? '' : t('count', { count: matches?.length ?? 0, score: best.score })}
        </span>
      </header>
      {building === undefined ? null : <BuildingNote share={building} />}
      {problem === undefined ? null : (
        <p className="problem match-problem" role="alert">
          {t('failed')}
        </p>
      )}
      {question === undefined ? <EmptyNote>{t(emptyReason(focus))}</EmptyNote> : null}
      {matches?.length === 0 ? <NoMatches /> : null}
      <ol className="match-list">
        {matches?.map((match, index) => (
          <MatchCard
            key={`${match.kind} ${match.unit.id} ${match.from} ${match.target}`}
            match={match}
            number={index + 1}
            segment={question?.segments.find(({ language }) => language === match.from)?.text ?? ''}
            memories={memories}
            onInsert={(wording) => {
              onInsert(match, textOf(match, wording));
            }}
            onRepair={() => {
              onRepair(match);
            }}
            onRemove={() => void removeUnit(services, match.unit)}
          />
        ))}
      </ol>
    </section>
  );
}

function textOf(match: Match, wording: Wording): string {
  return wording === 'adapted' ? (match.adapted?.target ?? match.target) : match.target;
}

/** Ctrl and a digit insert a match, with Shift as it stands in the memory; Alt and a digit open its pairing. */
function useMatchKeys(
  matches: readonly Match[] | undefined,
  onInsert: MatchPanelProps['onInsert'],
  onRepair: MatchPanelProps['onRepair'],
): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (isDialogOpen()) return;
      const wrong = pressedRepair(event);
      const repaired = matches?.[(wrong ?? 0) - 1];
      if (wrong !== undefined) event.preventDefault();
      if (repaired !== undefined && hasOneUnit(repaired)) onRepair(repaired);
      const pressed = pressedMatch(event);
      if (pressed === undefined) return;
      event.preventDefault();
      const match = matches?.[pressed.number - 1];
      if (match !== undefined) onInsert(match, textOf(match, pressed.wording));
    };
    window.addEventListener('keydown', onKey);
    return () => {
      window.removeEventListener('keydown', onKey);
    };
  }, [matches, onInsert, onRepair]);
}

function emptyReason(focus: CellAddress | undefined): 'noFocus' | 'onlyText' {
  return focus === undefined ? 'noFocus' : 'onlyText';
}
