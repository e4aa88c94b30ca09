import { expose } from 'comlink';
import { createMemoryIndex } from '../../shared/memory/memory-index.ts';
import { findMatches } from '../../shared/pipeline/find-matches.ts';
import { openDatabase } from '../storage/database.ts';
import type { MemoryJobs } from './jobs.ts';

/** Units read from the database at a time: large enough to be quick, small enough to be light. */
const batchSize = 2_000;

const database = openDatabase();
let index = createMemoryIndex();
/** Points taken off by memory, as they were at the last loading. */
let penalties: ReadonlyMap<string, number> = new Map();
/** What changed while a loading is under way, which may have read past it already; undefined when none is. */
let meanwhile: (() => void)[] | undefined;
let loading: Promise<number> = Promise.resolve(0);
let firstLoading: Promise<number> | undefined;

async function loadAll(): Promise<number> {
  const fresh = createMemoryIndex();
  const changes: (() => void)[] = [];
  meanwhile = changes;
  try {
    const memories = await database.memories.toArray();
    let last = '';
    for (;;) {
      const units = await database.units.where('id').above(last).limit(batchSize).toArray();
      fresh.addAll(units);
      last = units.at(-1)?.id ?? '';
      if (units.length < batchSize) break;
    }
    index = fresh;
    penalties = new Map(memories.map(({ id, penalty }) => [id, penalty]));
    for (const change of changes) change();
  } finally {
    meanwhile = undefined;
  }
  return index.size;
}

function load(): Promise<number> {
  loading = loading.then(loadAll, loadAll);
  firstLoading ??= loading;
  // A loading that failed is no loading: whoever asks next tries again.
  loading.catch(() => {
    firstLoading = undefined;
  });
  return loading;
}

const jobs: Pick<MemoryJobs, 'load' | 'addMemory' | 'find' | 'update'> = {
  load,
  addMemory: async (memoryId) => {
    await loading.catch(() => 0);
    index.addAll(await database.units.where('memoryId').equals(memoryId).toArray());
    return index.size;
  },
  find: async (segments, to, own) => {
    // "Nothing found" may not be said of memories that nobody has read yet.
    await (firstLoading ?? load());
    return findMatches(index, segments, to, penalties, own);
  },
  update: (put, removedIds) => {
    const change = (): void => {
      for (const id of removedIds) index.remove(id);
      index.addAll(put);
    };
    change();
    meanwhile?.push(change);
    return Promise.resolve(index.size);
  },
};

expose(jobs);
