import { useEffect, useMemo } from 'react';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { Match } from '../../../shared/model/match.ts';
import { EmptyNote } from '../../components/empty-note.tsx';
import { isMac, shortcutText } from '../../components/shortcut-text.ts';
import type { CellAddress } from '../../services/history.ts';
import { save } from '../../services/save.ts';
import { useServices } from '../../services/services.ts';
import type { StoryWithRows } from '../../storage/storage.ts';
import { MatchCard } from './match-card.tsx';
import './match-panel.css';
import { matchRequest } from './match-request.ts';
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
  const request = useMemo(() => matchRequest(open, focus), [open, focus]);
  const matches = useMatches(request, focus?.rowId);
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      const digit = /^Digit([1-9])$/u.exec(event.code)?.[1];
      const mod = isMac ? event.metaKey : event.ctrlKey;
      if (digit === undefined || !mod || event.altKey || event.shiftKey) return;
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
    <section
      className="match-panel"
      aria-label={t('title')}
      aria-busy={request !== undefined && matches === undefined}
    >
      <h2 className="panel-title">{t('title')}</h2>
      {matches === undefined ? (
        <EmptyNote>{request === undefined ? t(emptyReason(focus)) : ''}</EmptyNote>
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
            onRemove={() =>
              void save(services, { delete: { units: [match.unit.id] } }).then(() => {
                services.memoryChanged.set(services.memoryChanged.get() + 1);
              })
            }
          />
        ))}
      </ol>
    </section>
  );
}

function emptyReason(focus: CellAddress | undefined): 'noFocus' | 'onlyText' {
  return focus === undefined ? 'noFocus' : 'onlyText';
}
