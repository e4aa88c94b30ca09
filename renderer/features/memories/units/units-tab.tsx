import { useEffect, useState } from 'react';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { Memory } from '../../../../shared/model/memory.ts';
import type { TranslationUnit } from '../../../../shared/model/translation-unit.ts';
import { BuildingNote } from '../../../components/building-note.tsx';
import { Button } from '../../../components/button.tsx';
import { ProblemText } from '../../../components/problem-text.tsx';
import { useMemoryName } from '../../../components/use-memory-name.ts';
import { useMemories } from '../../../services/use-memories.ts';
import { useMemoryState } from '../../../services/use-memory-state.ts';
import { useServices } from '../../../services/services.ts';
import { deleteUnits, setReview } from '../actions/edit-units.ts';
import { FilterBar } from './filter-bar.tsx';
import { sizeOf } from './index-set.ts';
import type { IndexSet } from './index-set.ts';
import { SelectionBar } from './selection-bar.tsx';
import { areFiltering, browseQueryOf, noFilters } from './unit-filters.ts';
import type { UnitFilters } from './unit-filters.ts';
import { UnitList } from './unit-list.tsx';
import './units.css';
import { useUnitList } from './use-unit-list.ts';
import { useUnitSelection } from './use-unit-selection.ts';

interface UnitsTabProps {
  readonly filters: UnitFilters;
  /** To be opened for editing where the list shows it. */
  readonly unit: TranslationUnit | undefined;
  readonly onFilters: (filters: UnitFilters) => void;
}

/** More at once would be held in the window twice, for the way back. */
const mostAtOnce = 20_000;

/** The units of the memories: found, sorted, corrected and deleted, a million of them as well as ten. */
export function UnitsTab({ filters, unit, onFilters }: UnitsTabProps): ReactElement {
  const { t } = useTranslation('memories');
  const services = useServices();
  const memories = useMemories();
  const nameOf = useMemoryName();
  const building = useMemoryState()?.building;
  const { list, problem, isLooking, read } = useUnitList(browseQueryOf(filters));
  const selection = useUnitSelection(list?.listId, list?.count ?? 0);
  const [isBusy, setBusy] = useState(false);
  const wanted = usePlaceOf(unit, list?.listId, read);
  const chosen = sizeOf(selection.chosen);

  const withUnits = async (
    set: IndexSet,
    act: (units: readonly TranslationUnit[]) => Promise<void>,
  ): Promise<void> => {
    if (isBusy || sizeOf(set) === 0) return;
    if (sizeOf(set) > mostAtOnce) {
      services.notice.set({ kind: 'done', key: 'tooManyUnits', params: { count: mostAtOnce } });
      return;
    }
    setBusy(true);
    const units: TranslationUnit[] = [];
    for (const { start, end } of set) units.push(...(await read(start, end - start)));
    const writable = units.filter((unit) => !isReadOnly(memories, unit));
    if (writable.length < units.length) services.notice.set({ kind: 'done', key: 'unitsReadOnly' });
    if (writable.length > 0) await act(writable);
    setBusy(false);
  };
  const { active } = selection;
  const meant: IndexSet = chosen > 0 ? selection.chosen : [{ start: active, end: active + 1 }];
  const deleteMeant = (): void => {
    void withUnits(meant, (units) => deleteUnits(services, units));
  };

  return (
    <div className="units">
      <FilterBar
        filters={filters}
        memories={[...memories.values()].map((memory) => ({ id: memory.id, name: nameOf(memory) }))}
        onChange={onFilters}
      />
      <div className="units-line">
        <span role="status" className="units-count">
          {list === undefined ? t('list.looking') : t('list.count', { count: list.count })}
        </span>
        {isLooking && list !== undefined ? <span>{t('list.looking')}</span> : null}
        {chosen > 0 ? (
          <SelectionBar
            count={chosen}
            isBusy={isBusy}
            onReview={(review) =>
              void withUnits(meant, (units) => setReview(services, units, review))
            }
            onDelete={deleteMeant}
            onNone={selection.chooseNone}
          />
        ) : (
          <span className="units-keys">{t('list.keys')}</span>
        )}
      </div>
      {building === undefined ? null : <BuildingNote share={building} />}
      {problem === undefined ? null : <ProblemText problem={problem} />}
      {list?.count === 0 ? (
        <NoUnits
          filters={filters}
          onAll={() => {
            onFilters({ ...noFilters, sort: filters.sort, isDescending: filters.isDescending });
          }}
        />
      ) : null}
      {list === undefined || list.count === 0 ? null : (
        <UnitList
          key={wanted ?? ''}
          list={list}
          opened={wanted}
          selection={selection}
          memories={memories}
          isGrouped={filters.kind !== 'all'}
          onDelete={deleteMeant}
        />
      )}
    </div>
  );
}

function isReadOnly(memories: ReadonlyMap<string, Memory>, unit: TranslationUnit): boolean {
  return memories.get(unit.memoryId)?.isReadOnly === true;
}

/** So many units of the same text are looked through for the one that is meant. */
const fewEnough = 200;

/** The place of a unit in the list that stands; undefined until it is found, and where it is not. */
function usePlaceOf(
  unit: TranslationUnit | undefined,
  listId: number | undefined,
  read: (from: number, count: number) => Promise<readonly TranslationUnit[]>,
): number | undefined {
  const [found, setFound] = useState<{ readonly listId: number; readonly place: number }>();
  useEffect(() => {
    if (unit === undefined || listId === undefined) return undefined;
    let isWanted = true;
    void read(0, fewEnough).then((units) => {
      const place = units.findIndex(({ id }) => id === unit.id);
      if (isWanted && place >= 0) setFound({ listId, place });
    });
    return () => {
      isWanted = false;
    };
  }, [unit, listId, read]);
  return found?.listId === listId ? found?.place : undefined;
}

interface NoUnitsProps {
  readonly filters: UnitFilters;
  readonly onAll: () => void;
}

/** Why the list is empty. */
function NoUnits({ filters, onAll }: NoUnitsProps): ReactElement {
  const { t } = useTranslation('memories');
  const { commands } = useServices();
  const isNarrowed = areFiltering(filters) || filters.memoryId !== undefined;
  return (
    <div className="no-units">
      <p>{t(filters.kind === 'all' ? 'list.none' : `list.noneOf.${filters.kind}`)}</p>
      {isNarrowed ? (
        <Button onClick={onAll}>{t('list.showAll')}</Button>
      ) : (
        <Button
          onClick={() => {
            commands.run('memory.import');
          }}
        >
          {t('commands:memory.import')}
        </Button>
      )}
    </div>
  );
}
