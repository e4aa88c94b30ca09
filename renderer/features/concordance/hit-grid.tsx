import { useEffect, useEffectEvent, useRef, useState } from 'react';
import type { KeyboardEvent, ReactElement, RefObject } from 'react';
import { useTranslation } from 'react-i18next';
import type { ConcordanceHit } from '../../../shared/model/concordance.ts';
import type { LanguageTag } from '../../../shared/model/language-tag.ts';
import type { Memory } from '../../../shared/model/memory.ts';
import { columnsFor, hitColumns, phraseOf } from './hit-columns.ts';
import type { HitText } from './hit-columns.ts';
import { hitCellId, HitRow } from './hit-row.tsx';
import { nextPlace } from './next-place.ts';

interface HitGridProps {
  readonly hits: readonly ConcordanceHit[];
  /** Of the open story, in the order of its columns. */
  readonly languages: readonly LanguageTag[];
  readonly memories: ReadonlyMap<string, Memory>;
  /** The column that the cursor comes to first: what the translator writes in. */
  readonly wanted: LanguageTag | undefined;
  /** Takes words over into the cell of that language. */
  readonly onTake: (text: string, language: LanguageTag) => void;
  /** Over the first hit's edge, back to the words. */
  readonly onUp: () => void;
}

/** The hits, a column per language: arrows walk, Enter takes the marked words over, Ctrl+C copies them. */
export function HitGrid(props: HitGridProps): ReactElement {
  const { hits, languages, memories, wanted, onTake, onUp } = props;
  const { t } = useTranslation('concordance');
  const grid = useRef<HTMLDivElement>(null);
  const columns = columnsFor(languages);
  const rows = hits.map((hit) => hitColumns(hit, columns));
  const first = Math.max(0, wanted === undefined ? 0 : columns.indexOf(wanted));
  const [active, setActive] = useState({ row: 0, column: first });
  const at = hits.length > active.row ? active : { row: 0, column: first };
  const textAt = (row: number, column: number): HitText | undefined => rows[row]?.[column]?.[0];
  const take = (row: number, column: number, whole: boolean): void => {
    const text = textAt(row, column);
    if (text !== undefined) onTake(whole ? text.text : phraseOf(text), columns[column] ?? '');
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === 'Enter') {
      event.preventDefault();
      take(at.row, at.column, event.shiftKey);
      return;
    }
    const next = nextPlace(event.key, at, { rows: hits.length, columns: columns.length });
    if (next === undefined) return;
    event.preventDefault();
    if (next === 'above') onUp();
    else document.getElementById(hitCellId(next.row, next.column))?.focus();
  };

  const activeText = textAt(at.row, at.column);
  useCopying(grid, activeText === undefined ? '' : phraseOf(activeText));
  return (
    <div
      ref={grid}
      role="grid"
      className="hits"
      aria-label={t('hits')}
      aria-rowcount={hits.length + 1}
      onKeyDown={onKeyDown}
    >
      <div role="row" aria-rowindex={1} className="hit hit-head">
        {columns.map((language) => (
          <span key={language} role="columnheader">
            {t(`grid:languages.${language}`)}
          </span>
        ))}
        <span role="columnheader">{t('origin')}</span>
      </div>
      {hits.map((hit, row) => (
        <HitRow
          key={`${hit.unit.id} ${hit.language}`}
          hit={hit}
          number={row + 1}
          columns={rows[row] ?? []}
          memory={memories.get(hit.unit.memoryId)}
          active={at.row === row ? at.column : undefined}
          isInTabOrder={at.row === row}
          onActive={(column) => {
            setActive({ row, column });
          }}
          onTake={(column) => {
            take(row, column, false);
          }}
        />
      ))}
    </div>
  );
}

/** Ctrl+C within the grid copies the words, where none were selected by hand. */
function useCopying(grid: RefObject<HTMLElement | null>, words: string): void {
  const onCopy = useEffectEvent((event: ClipboardEvent) => {
    const isMeant = grid.current?.contains(document.activeElement) === true;
    // Without a selection the browser sends the event to the page, not to what has the keyboard.
    if (!isMeant || words === '' || document.getSelection()?.isCollapsed === false) return;
    event.clipboardData?.setData('text/plain', words);
    event.preventDefault();
  });
  useEffect(() => {
    document.addEventListener('copy', onCopy);
    return () => {
      document.removeEventListener('copy', onCopy);
    };
  }, []);
}
