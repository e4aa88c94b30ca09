import { browseUnits } from '../../../shared/memory/care/browse-units.ts';
import { memoryStatistics } from '../../../shared/memory/care/memory-statistics.ts';
import { idsAt } from '../../../shared/memory/care/unit-list.ts';
import type { UnitList } from '../../../shared/memory/care/unit-list.ts';
import {
  defaultMatchSettings,
  matchSettingsKey,
  matchSettingsOf,
} from '../../../shared/model/match-settings.ts';
import type { MatchSettings } from '../../../shared/model/match-settings.ts';
import type { Memory } from '../../../shared/model/memory.ts';
import { findConcordance } from '../../../shared/pipeline/find-concordance.ts';
import { findMatches } from '../../../shared/pipeline/find-matches.ts';
import type { FindSettings } from '../../../shared/pipeline/find-matches.ts';
import type { Database } from '../../storage/database.ts';
import type { IndexFiles } from '../../storage/index-files/index-files.ts';
import type { MemoryJobs } from '../jobs.ts';
import { createLivingIndex } from './living-index.ts';

/** Answers the window's questions from the living index; the database is read for what it finds. */
export function createMemoryHost(database: Database, files: IndexFiles): MemoryJobs {
  const living = createLivingIndex(database, files);
  const { index, units } = living;
  const memories = { index, units: units.get };
  let settings: Promise<FindSettings> | undefined;
  let lists = 0;
  let list: { readonly id: number; readonly units: UnitList } | undefined;

  async function readSettings(): Promise<FindSettings> {
    const [stored, all] = await Promise.all([
      database.settings.get(matchSettingsKey),
      database.memories.toArray(),
    ]);
    return findSettings(
      stored === undefined ? defaultMatchSettings : matchSettingsOf(stored.value),
      all,
    );
  }

  return {
    async load() {
      await living.ready();
      return index.size;
    },
    async find(segments, to, own) {
      await living.ready();
      const chosen = await (settings ??= readSettings());
      return findMatches(memories, segments, to, withTime(chosen), own);
    },
    async update(put, removedIds) {
      await living.ready();
      living.update(put, removedIds);
      return index.size;
    },
    async configure() {
      settings = readSettings();
      await living.ready();
      await living.catchUp();
      await settings;
    },
    async concordance(query) {
      await living.ready();
      return findConcordance(memories, query);
    },
    async browse(query) {
      await living.ready();
      lists += 1;
      list = { id: lists, units: browseUnits(index, query) };
      return { listId: lists, count: list.units.unitOf.length };
    },
    async page(listId, from, count) {
      if (list?.id !== listId) return [];
      const ids = idsAt(list.units, from, count);
      const found = await units.get(ids);
      return ids.flatMap((id) => found.get(id) ?? []);
    },
    async statistics(memoryIds) {
      await living.ready();
      return memoryStatistics(index, memoryIds);
    },
    state: () => Promise.resolve(living.state()),
    stageBlocks(memoryId, firstBlock, blocks) {
      living.stage(memoryId, firstBlock, blocks);
      return Promise.resolve();
    },
    commitStaged: (memoryId) => living.commitStaged(memoryId),
    dropStaged(memoryId) {
      living.dropStaged(memoryId);
      return Promise.resolve();
    },
  };
}

function findSettings(
  { threshold, limit, penalties }: MatchSettings,
  memories: readonly Memory[],
): FindSettings {
  return {
    threshold,
    limit,
    penalties: new Map(memories.map(({ id, penalty }) => [id, penalty])),
    priorities: new Map(memories.map(({ id, priority }) => [id, priority ?? 0])),
    off: new Set(memories.filter(({ isOff }) => isOff === true).map(({ id }) => id)),
    unitPenalties: { ...penalties, now: 0 },
  };
}

/** Ages are counted to the moment of the question. */
function withTime(settings: FindSettings): FindSettings {
  const { unitPenalties } = settings;
  return unitPenalties === undefined
    ? settings
    : { ...settings, unitPenalties: { ...unitPenalties, now: Date.now() } };
}
