import { useEffect, useMemo } from 'react';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { Match } from '../../../shared/model/match.ts';
import { EmptyNote } from '../../components/empty-note.tsx';
import { isDialogOpen } from '../../components/is-dialog-open.ts';
import { isMac, shortcutText } from '../../components/shortcut-text.ts';
import type { CellAddress } from '../../services/history.ts';
import { useServices } from '../../services/services.ts';
import type { StoryWithRows } from '../../../shared/model/story-with-rows.ts';
import { removeUnit } from './actions/remove-unit.ts';
import { MatchCard } from './match-card.tsx';
import './match-panel.css';
import { memoryQuestion } from './memory-question.ts';
import { useMatches } from './use-matches.ts';

interface MatchPanelProps {
  readonly open: StoryWithRows;
  readonly focus: CellAddress | undefined;
  readonly onInsert: (match: Match) => void;
}

/** What the memories know of the cell in focus, best first. */
export function MatchPanel({ open, focus, onInsert }: MatchPanelProps): ReactElement {
  const { t } = useTranslation('matches');
  const services = useServices();
  const question = useMemo(() => memoryQuestion(open, focus), [open, focus]);
  const { list: matches, isThinking } = useMatches(question);
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      const digit = /^Digit([1-9])$/u.exec(event.code)?.[1];
      const mod = isMac ? event.metaKey : event.ctrlKey;
      if (digit === undefined || !mod || event.altKey || event.shiftKey || isDialogOpen()) return;
      event.preventDefault();
      const match = matches?.[Number(digit) - 1];
      if (match !== undefined) onInsert(match);
    };
    window.addEventListener('keydown', onKey);
    return () => {
      window.removeEventListener('keydown', onKey);
    };
  }, [matches, onInsert]);

  return (
    <section className="match-panel" aria-label={t('title')} aria-busy={isThinking}>
      <h2 className="panel-title">{t('title')}</h2>
      {matches === undefined ? (
        <EmptyNote>{question === undefined ? t(emptyReason(focus)) : ''}</EmptyNote>
      ) : null}
      {matches?.length === 0 ? <EmptyNote>{t('none')}</EmptyNote> : null}
      <ol className="match-list" aria-live="polite">
        {matches?.map((match, index) => (
          <MatchCard
            key={`${match.unit.id} ${match.from}`}
            match={match}
            number={index + 1}
            keys={shortcutText({ code: `Digit${index + 1}`, mod: true }, isMac)}
            onInsert={() => {
              onInsert(match);
            }}
            onRemove={() => void removeUnit(services, match.unit)}
          />
        ))}
      </ol>
    </section>
  );
}

function emptyReason(focus: CellAddress | undefined): 'noFocus' | 'onlyText' {
  return focus === undefined ? 'noFocus' : 'onlyText';
}
