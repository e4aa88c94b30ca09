import { useEffect, useRef, useState, useSyncExternalStore } from 'react';
import type { KeyboardEvent, ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { storyLanguages } from '../../../../shared/model/language-tag.ts';
import type { Memory } from '../../../../shared/model/memory.ts';
import type { TranslationUnit } from '../../../../shared/model/translation-unit.ts';
import { useMemoryName } from '../../../components/use-memory-name.ts';
import { useVirtualRows } from '../../../components/use-virtual-rows.ts';
import { hasIndex } from './index-set.ts';
import { listKey } from './list-keys.ts';
import { UnitEditor } from './unit-editor.tsx';
import { UnitRow, unitRowId } from './unit-row.tsx';
import type { ShownList } from './use-unit-list.ts';
import type { UnitSelection } from './use-unit-selection.ts';

interface UnitListProps {
  readonly list: ShownList;
  /** The place of a unit that is open for editing from the start. */
  readonly opened: number | undefined;
  readonly selection: UnitSelection;
  readonly memories: ReadonlyMap<string, Memory>;
  /** True where units stand in groups that have a text in common. */
  readonly isGrouped: boolean;
  readonly onDelete: () => void;
}

interface OpenedRow {
  readonly listId: number;
  readonly row: number;
}

/** Two lines of each text and the space around them. */
const rowHeight = 52;
const headHeight = 28;
const editorHeight = 220;

/** The units, however many: arrows walk, Enter opens one for editing, Space chooses, Delete deletes. */
export function UnitList(props: UnitListProps): ReactElement {
  const { list, selection, memories, isGrouped, onDelete } = props;
  const { count, pages, listId } = list;
  const { active, chosen, goTo, press, toggle, chooseAll, chooseNone } = selection;
  const { t } = useTranslation('memories');
  const nameOf = useMemoryName();
  useSyncExternalStore(pages.subscribe, pages.version);
  const [opened, setOpened] = useState<OpenedRow | undefined>(() =>
    props.opened === undefined ? undefined : { listId, row: props.opened },
  );
  const [height, setHeight] = useState(editorHeight);
  const openRow = opened?.listId === listId ? opened.row : undefined;
  const rows = useVirtualRows({
    count,
    rowHeight,
    headHeight,
    open: openRow === undefined ? undefined : { row: openRow, height },
  });
  const { first, end, scroller, scrollTo } = rows;
  useEffect(() => {
    pages.want(first, end);
  }, [pages, first, end]);
  const latestScroll = useRef(scrollTo);
  useEffect(() => {
    latestScroll.current = scrollTo;
  });
  useEffect(() => {
    latestScroll.current(active);
  }, [active, openRow, height]);

  const open = (row: number): void => {
    goTo(row, false);
    setHeight(editorHeight);
    setOpened({ listId, row });
  };
  const close = (): void => {
    setOpened(undefined);
    scroller.current?.focus();
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.target !== scroller.current) return;
    const key = listKey(event, active, count, rows.perWindow);
    if (key === undefined || (key.kind === 'none' && chosen.length === 0)) return;
    event.preventDefault();
    event.stopPropagation();
    if (key.kind === 'go') goTo(key.to, key.extends);
    if (key.kind === 'open') open(active);
    if (key.kind === 'toggle') toggle(active);
    if (key.kind === 'all') chooseAll(count);
    if (key.kind === 'none') chooseNone();
    if (key.kind === 'delete') onDelete();
  };
  const memoryOf = (unit: TranslationUnit): Memory | undefined => memories.get(unit.memoryId);
  const memoryName = (unit: TranslationUnit | undefined): string => {
    const memory = unit === undefined ? undefined : memoryOf(unit);
    return memory === undefined ? '' : nameOf(memory);
  };
  const shown = Array.from({ length: Math.max(end - first, 0) }, (_, place) => first + place);

  return (
    <div className="unit-table">
      <div
        ref={scroller}
        role="grid"
        className="unit-scroller"
        tabIndex={0}
        aria-label={t('list.title')}
        aria-rowcount={count + 1}
        aria-multiselectable
        aria-activedescendant={active >= first && active < end ? unitRowId(active) : undefined}
        onKeyDown={onKeyDown}
      >
        <div role="row" aria-rowindex={1} className="unit-head">
          <span role="columnheader">{t('list.number')}</span>
          {storyLanguages.map((language) => (
            <span key={language} role="columnheader">
              {t(`grid:languages.${language}`)}
            </span>
          ))}
          <span role="columnheader">{t('list.about')}</span>
        </div>
        <div role="rowgroup" className="unit-way" style={{ height: rows.geometry.scrollHeight }}>
          <div role="presentation" className="unit-window">
            {shown.map((index) => {
              const unit = pages.unitAt(index);
              if (index === openRow && unit !== undefined) {
                return (
                  <UnitEditor
                    key={unit.id}
                    rowId={unitRowId(index)}
                    unit={unit}
                    memoryName={memoryName(unit)}
                    isReadOnly={memoryOf(unit)?.isReadOnly === true}
                    offset={rows.offsetOf(index)}
                    onHeight={setHeight}
                    onClose={close}
                  />
                );
              }
              return (
                <UnitRow
                  key={index}
                  unit={unit}
                  memoryName={memoryName(unit)}
                  index={index}
                  offset={rows.offsetOf(index)}
                  isActive={index === active}
                  isChosen={hasIndex(chosen, index)}
                  opensGroup={isGrouped && !haveTextInCommon(unit, pages.unitAt(index - 1))}
                  onPress={press}
                  onOpen={open}
                  onToggle={toggle}
                />
              );
            })}
          </div>
        </div>
      </div>
    </div>
  );
}

function haveTextInCommon(
  one: TranslationUnit | undefined,
  other: TranslationUnit | undefined,
): boolean {
  if (one === undefined || other === undefined) return false;
  return Object.entries(one.variants).some(
    ([language, variant]) => variant?.text === other.variants[language]?.text,
  );
}
