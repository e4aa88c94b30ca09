import { useEffect, useRef, useState } from 'react';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { LanguageTag } from '../../../shared/model/language-tag.ts';
import { BuildingNote } from '../../components/building-note.tsx';
import { Button } from '../../components/button.tsx';
import { EmptyNote } from '../../components/empty-note.tsx';
import { isDialogOpen } from '../../components/is-dialog-open.ts';
import { useMemories } from '../../services/use-memories.ts';
import { useMemoryState } from '../../services/use-memory-state.ts';
import './concordance.css';
import { HitGrid } from './hit-grid.tsx';
import { hitCellId } from './hit-row.tsx';
import { goToWords, SearchBar } from './search-bar.tsx';
import { useConcordance } from './use-concordance.ts';

interface ConcordancePanelProps {
  /** The words that are searched for; may be empty. */
  readonly text: string;
  readonly onText: (text: string) => void;
  /** Of the open story, in the order of its columns; none where no story is open. */
  readonly languages: readonly LanguageTag[];
  /** The language of the cell in focus. */
  readonly language: LanguageTag | undefined;
  readonly onTake: (text: string, language: LanguageTag) => void;
  /** Brings the cursor back to the cell it came from. */
  readonly onReturn: () => void;
  readonly onClose: () => void;
}

const firstHits = 50;
const mostHits = 800;

/** Words in all memories and all languages: searched as one types, with the words of the other languages beside them. */
export function ConcordancePanel(props: ConcordancePanelProps): ReactElement {
  const { text, languages, language, onText, onTake, onReturn, onClose } = props;
  const { t } = useTranslation('concordance');
  const memories = useMemories();
  const building = useMemoryState()?.building;
  const panel = useRef<HTMLElement>(null);
  const [searched, setSearched] = useState<LanguageTag>();
  const [limit, setLimit] = useState(firstHits);
  const query = { text, limit, ...(searched === undefined ? {} : { language: searched }) };
  const { answer, isSearching } = useConcordance(query);
  const found = answer?.ok === true ? answer.value : undefined;
  useEscape(panel, onReturn, onClose);
  const close = (): void => {
    onClose();
    onReturn();
  };

  return (
    <section ref={panel} className="concordance" aria-label={t('title')} aria-busy={isSearching}>
      <SearchBar
        text={text}
        language={searched}
        total={totalText()}
        onText={(next) => {
          onText(next);
          setLimit(firstHits);
        }}
        onLanguage={setSearched}
        onDown={() => {
          const column = language === undefined ? 0 : Math.max(0, languages.indexOf(language));
          document.getElementById(hitCellId(0, column))?.focus();
        }}
        onClose={close}
      />
      <div className="concordance-body">
        {building === undefined ? null : <BuildingNote share={building} />}
        {text.trim() === '' ? <EmptyNote>{t('howTo')}</EmptyNote> : null}
        {answer?.ok === false ? (
          <p className="problem" role="alert">
            {t('matches:failed')}
          </p>
        ) : null}
        {found?.total === 0 && !isSearching ? <EmptyNote>{t('none')}</EmptyNote> : null}
        {found === undefined || found.hits.length === 0 ? null : (
          <HitGrid
            hits={found.hits}
            languages={languages}
            memories={memories}
            wanted={language}
            onTake={onTake}
            onUp={goToWords}
          />
        )}
        {found !== undefined && found.hits.length < found.total && limit < mostHits ? (
          <Button
            className="more-hits"
            onClick={() => {
              setLimit(limit * 4);
            }}
          >
            {t('more')}
          </Button>
        ) : null}
      </div>
    </section>
  );

  function totalText(): string {
    if (found === undefined) return '';
    const shown = found.hits.length;
    return shown < found.total
      ? t('totalShown', { count: found.total, shown })
      : t('total', { count: found.total });
  }
}

/** Escape leads back to the cell, where the hits can still be read; pressed there, it closes the panel. */
function useEscape(
  panel: Readonly<{ current: HTMLElement | null }>,
  onReturn: () => void,
  onClose: () => void,
): void {
  const latest = useRef({ onReturn, onClose });
  useEffect(() => {
    latest.current = { onReturn, onClose };
  });
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (event.key !== 'Escape' || event.isComposing || isDialogOpen()) return;
      if (panel.current?.contains(document.activeElement) === true) latest.current.onReturn();
      else latest.current.onClose();
    };
    window.addEventListener('keydown', onKey);
    return () => {
      window.removeEventListener('keydown', onKey);
    };
  }, [panel]);
}
