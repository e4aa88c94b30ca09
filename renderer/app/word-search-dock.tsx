import { useEffect, useEffectEvent } from 'react';
import type { ReactElement, ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Group, Panel, Separator } from 'react-resizable-panels';
import type { LanguageTag } from '../../shared/model/language-tag.ts';
import type { StoryWithRows } from '../../shared/model/story-with-rows.ts';
import { ConcordancePanel } from '../features/concordance/concordance-panel.tsx';
import { cellField } from '../features/grid/cell-id.ts';
import { typeIntoCell } from '../features/grid/type-into-cell.ts';
import type { CellAddress } from '../services/history.ts';
import { useServices } from '../services/services.ts';
import type { WordSearch } from './use-word-search.ts';

interface WordSearchDockProps {
  readonly search: WordSearch;
  readonly open: StoryWithRows | undefined;
  readonly focus: CellAddress | undefined;
  /** What stands above the search. */
  readonly children: ReactNode;
}

/** The story, and below it the search for words where it is open: its columns stand under those of the story. */
export function WordSearchDock(props: WordSearchDockProps): ReactElement {
  const { search, open, focus, children } = props;
  const { t } = useTranslation();
  const services = useServices();
  const { languages = [], hidden = [] } = open?.story ?? {};
  const goToCell = (): void => {
    if (focus !== undefined) cellField(focus)?.focus();
  };
  const showRow = useEffectEvent(() => {
    const row = focus === undefined ? undefined : cellField(focus)?.closest('.grid-row');
    row?.scrollIntoView({ block: 'nearest' });
  });
  useEffect(() => {
    // The search takes half of the room: the row in hand must not be in the half that goes.
    if (search.isOpen) requestAnimationFrame(showRow);
  }, [search.isOpen]);
  const take = (text: string, language: LanguageTag): void => {
    const address = { rowId: focus?.rowId ?? '', language };
    if (!typeIntoCell(address, text)) services.notice.set({ kind: 'done', key: 'noCellFor' });
  };
  return (
    <Group className="workspace" orientation="vertical">
      <Panel className="workspace-grid" minSize="30%">
        {children}
      </Panel>
      {search.isOpen ? (
        <>
          <Separator className="separator-flat" aria-label={t('resizeConcordance')} />
          <Panel defaultSize="42%" minSize="160px">
            <ConcordancePanel
              text={search.text}
              languages={languages.filter((language) => !hidden.includes(language))}
              language={focus?.language}
              onText={search.setText}
              onTake={take}
              onReturn={goToCell}
              onClose={search.close}
            />
          </Panel>
        </>
      ) : null}
    </Group>
  );
}
