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

const jobs: MemoryJobs = {
  load: async () => {
    const fresh = createMemoryIndex();
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
    return index.size;
  },
  find: ({ segments, to }) => Promise.resolve(findMatches(index, segments, to, penalties)),
  update: (put, removedIds) => {
    for (const id of removedIds) index.remove(id);
    index.addAll(put);
    return Promise.resolve(index.size);
  },
};

expose(jobs);
