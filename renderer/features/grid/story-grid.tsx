import { useCallback } from 'react';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { ParagraphKind, Row } from '../../../shared/model/story.ts';
import type { CellAddress } from '../../services/history.ts';
import { useServices } from '../../services/services.ts';
import type { StoryWithRows } from '../../../shared/model/story-with-rows.ts';
import { setParagraphKind } from './actions/cell-actions.ts';
import { ColumnHeader } from './column-header.tsx';
import { GridRow } from './grid-row.tsx';
import './story-grid.css';
import { useColumns } from './use-columns.ts';
import { useFocusedCell } from './use-focused-cell.ts';
import { useGridCommands } from './use-grid-commands.ts';

interface StoryGridProps {
  readonly open: StoryWithRows;
  readonly focus: CellAddress | undefined;
  readonly onFocus: (address: CellAddress) => void;
  /** Ids of the rows to show; all where undefined. */
  readonly shown: ReadonlySet<string> | undefined;
}

/** The story in up to three columns, paragraph by paragraph, a row per sentence. */
export function StoryGrid({ open, focus, onFocus, shown }: StoryGridProps): ReactElement {
  const { t } = useTranslation('grid');
  const services = useServices();
  const { story, rows } = open;
  const columns = useColumns(story);
  useGridCommands(open, columns.visible, focus, onFocus);
  useFocusedCell(rows, focus);
  const [firstLanguage = ''] = columns.visible;
  const onKind = useCallback(
    (rowId: string, kind: ParagraphKind) => {
      void setParagraphKind(services, story.id, { rowId, language: firstLanguage }, kind);
    },
    [services, story.id, firstLanguage],
  );

  // Above the first row nothing is left out.
  const isShown = (row: Row | undefined): boolean =>
    row === undefined || shown?.has(row.id) !== false;

  return (
    <div
      role="table"
      className={`story-grid columns-${columns.visible.length}`}
      aria-label={t('gridLabel', { story: story.slug })}
      aria-rowcount={rows.length + 1}
    >
      <div role="rowgroup" className="grid-head">
        <div role="row" className="grid-line">
          <div role="columnheader" className="corner">
            <span className="screen-reader-only">{t('rowColumn')}</span>
          </div>
          {columns.visible.map((language, index) => (
            <ColumnHeader
              key={language}
              language={language}
              canMoveLeft={index > 0}
              canMoveRight={index < columns.visible.length - 1}
              canHide={columns.visible.length > 1}
              onMove={(by) => {
                columns.move(language, by);
              }}
              onHide={() => {
                columns.toggle(language);
              }}
            />
          ))}
        </div>
      </div>
      <div role="rowgroup">
        {rows.map((row, index) =>
          isShown(row) ? (
            <GridRow
              key={row.id}
              row={row}
              number={index + 1}
              opensParagraph={row.paragraph !== rows[index - 1]?.paragraph}
              followsGap={!isShown(rows[index - 1])}
              languages={columns.visible}
              focused={focus?.rowId === row.id ? focus.language : undefined}
              onFocus={onFocus}
              onKind={onKind}
            />
          ) : null,
        )}
      </div>
    </div>
  );
}
