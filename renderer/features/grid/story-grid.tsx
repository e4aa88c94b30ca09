import { useCallback, useEffect } from 'react';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { ParagraphKind } from '../../../shared/model/story.ts';
import type { CellAddress } from '../../services/history.ts';
import { useServices } from '../../services/services.ts';
import type { StoryWithRows } from '../../../shared/model/story-with-rows.ts';
import { setParagraphKind } from './actions/cell-actions.ts';
import { cellField } from './cell-id.ts';
import { ColumnHeader } from './column-header.tsx';
import { GridRow } from './grid-row.tsx';
import { firstToDo } from './navigation.ts';
import './story-grid.css';
import { useColumns } from './use-columns.ts';
import { useGridCommands } from './use-grid-commands.ts';

interface StoryGridProps {
  readonly open: StoryWithRows;
  readonly focus: CellAddress | undefined;
  readonly onFocus: (address: CellAddress) => void;
}

/** The story in up to three columns, paragraph by paragraph, a row per sentence. */
export function StoryGrid({ open, focus, onFocus }: StoryGridProps): ReactElement {
  const { t } = useTranslation('grid');
  const services = useServices();
  const { story, rows } = open;
  const columns = useColumns(story);
  useGridCommands(open, columns.visible, focus, onFocus);
  useEffect(() => {
    const first = focus === undefined ? firstToDo(rows, columns.visible) : undefined;
    if (first !== undefined) onFocus(first);
  }, [focus, rows, columns.visible, onFocus]);
  useEffect(() => {
    if (focus === undefined) return;
    const field = cellField(focus);
    if (field === undefined || field === document.activeElement) return;
    field.focus({ preventScroll: true });
    field.setSelectionRange(field.value.length, field.value.length);
    field.closest('tr')?.scrollIntoView({ block: 'nearest' });
  }, [focus]);
  const [firstLanguage = ''] = columns.visible;
  const onKind = useCallback(
    (rowId: string, kind: ParagraphKind) => {
      void setParagraphKind(services, story.id, { rowId, language: firstLanguage }, kind);
    },
    [services, story.id, firstLanguage],
  );

  return (
    <table className="story-grid" aria-label={t('gridLabel', { story: story.slug })}>
      <colgroup>
        <col className="head-column" />
        {columns.visible.map((language) => (
          <col key={language} />
        ))}
      </colgroup>
      <thead>
        <tr>
          <th className="corner">
            <span className="screen-reader-only">{t('rowColumn')}</span>
          </th>
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
        </tr>
      </thead>
      <tbody>
        {rows.map((row, index) => (
          <GridRow
            key={row.id}
            row={row}
            number={index + 1}
            opensParagraph={row.paragraph !== rows[index - 1]?.paragraph}
            languages={columns.visible}
            focused={focus?.rowId === row.id ? focus.language : undefined}
            onFocus={onFocus}
            onKind={onKind}
          />
        ))}
      </tbody>
    </table>
  );
}
