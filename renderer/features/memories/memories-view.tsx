import { ArrowLeft } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import type { KeyboardEvent, ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { TranslationUnit } from '../../../shared/model/translation-unit.ts';
import { Button } from '../../components/button.tsx';
import { isDialogOpen } from '../../components/is-dialog-open.ts';
import { redoMemoryEdit, undoMemoryEdit } from '../../services/edit-memories.ts';
import { useServices } from '../../services/services.ts';
import { useCommand } from '../../services/use-command.ts';
import { MemoryList } from './list/memory-list.tsx';
import { MatchingTab } from './matching/matching-tab.tsx';
import './memories.css';
import { StatisticsTab } from './statistics/statistics-tab.tsx';
import { filtersFor, noFilters } from './units/unit-filters.ts';
import { UnitsTab } from './units/units-tab.tsx';

export const memoryTabs = ['list', 'units', 'statistics', 'matching'] as const;

export type MemoryTab = (typeof memoryTabs)[number];

interface MemoriesViewProps {
  readonly tab: MemoryTab;
  /** A unit to open for editing as soon as the list of units shows it. */
  readonly unit: TranslationUnit | undefined;
  readonly onTab: (tab: MemoryTab) => void;
  readonly onImport: () => void;
  /** Back to the story. */
  readonly onClose: () => void;
}

/** The memories in the place of the story: which there are, what is in them, and how they are asked. */
export function MemoriesView(props: MemoriesViewProps): ReactElement {
  const { tab, unit, onTab, onImport, onClose } = props;
  const { t } = useTranslation('memories');
  const services = useServices();
  const [filters, setFilters] = useState(() => (unit === undefined ? noFilters : filtersFor(unit)));
  useCommand('edit.undo', () => void undoMemoryEdit(services));
  useCommand('edit.redo', () => void redoMemoryEdit(services));
  useEscape(onClose);
  return (
    <section className="memories-view" aria-label={t('title')}>
      <header className="memories-head">
        <Button onClick={onClose}>
          <ArrowLeft size={16} aria-hidden /> {t('back')}
        </Button>
        <h2>{t('title')}</h2>
        <Tabs tab={tab} onTab={onTab} />
      </header>
      <div
        role="tabpanel"
        id="memories-panel"
        className={`memories-panel panel-${tab}`}
        aria-labelledby={`memories-tab-${tab}`}
      >
        {tab === 'list' ? (
          <MemoryList
            onImport={onImport}
            onBrowse={(memoryId) => {
              setFilters({ ...noFilters, memoryId });
              onTab('units');
            }}
          />
        ) : null}
        {tab === 'units' ? <UnitsTab filters={filters} unit={unit} onFilters={setFilters} /> : null}
        {tab === 'statistics' ? (
          <StatisticsTab
            memoryId={filters.memoryId}
            onMemory={(memoryId) => {
              setFilters({ ...filters, memoryId });
            }}
          />
        ) : null}
        {tab === 'matching' ? <MatchingTab /> : null}
      </div>
    </section>
  );
}

function Tabs({ tab, onTab }: Pick<MemoriesViewProps, 'tab' | 'onTab'>): ReactElement {
  const { t } = useTranslation('memories');
  const list = useRef<HTMLDivElement>(null);
  const onKeyDown = (event: KeyboardEvent): void => {
    const by = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (by === undefined) return;
    event.preventDefault();
    const place = memoryTabs.indexOf(tab) + by + memoryTabs.length;
    const next = memoryTabs[place % memoryTabs.length] ?? tab;
    onTab(next);
    list.current?.querySelector<HTMLElement>(`#memories-tab-${next}`)?.focus();
  };
  return (
    <div ref={list} role="tablist" className="tabs" aria-label={t('title')} onKeyDown={onKeyDown}>
      {memoryTabs.map((each) => (
        <button
          key={each}
          type="button"
          role="tab"
          id={`memories-tab-${each}`}
          className="tab"
          aria-selected={each === tab}
          aria-controls="memories-panel"
          tabIndex={each === tab ? 0 : -1}
          onClick={() => {
            onTab(each);
          }}
        >
          {t(`tabs.${each}`)}
        </button>
      ))}
    </div>
  );
}

/** Escape leads back, save where something on the way has a use for it. */
function useEscape(onClose: () => void): void {
  const latest = useRef(onClose);
  useEffect(() => {
    latest.current = onClose;
  });
  useEffect(() => {
    const onKey = (event: globalThis.KeyboardEvent): void => {
      if (event.key === 'Escape' && !event.isComposing && !isDialogOpen()) latest.current();
    };
    window.addEventListener('keydown', onKey);
    return () => {
      window.removeEventListener('keydown', onKey);
    };
  }, []);
}
