import { createMemoryIndex } from '../../../shared/memory/memory-index.ts';
import type { MemoryIndex } from '../../../shared/memory/memory-index.ts';
import { OpenPart, packingPart } from '../../../shared/memory/index/part.ts';
import type { TranslationUnit } from '../../../shared/model/translation-unit.ts';
import type { Database } from '../../storage/database.ts';
import type { IndexFiles } from '../../storage/index-files/index-files.ts';
import { changesSince, forgetLog, logState } from '../../storage/units/unit-log.ts';
import type { LogEntry } from '../../storage/units/log-entry.ts';
import { createUnitStore, unitsOfBlock } from '../../storage/units/unit-store.ts';
import type { UnitStore } from '../../storage/units/unit-store.ts';
import type { MemoryState } from '../jobs.ts';
import { createSnapshotKeeper } from './index-snapshot.ts';
import { joinedPart, smallParts } from './joined-part.ts';
import type { SnapshotKeeper } from './index-snapshot.ts';

/** Units that changed since the index was last stored, before it is stored again. */
const changesBeforeStoring = 500;
const pauseBeforeStoring = 5_000;
const unitsAtATime = 2_000;
const smallPartsToJoin = 6;

/** The index of all memories: opened as it was stored, brought up to date by the log, and stored again now and then. */
export interface LivingIndex {
  readonly index: MemoryIndex;
  readonly units: UnitStore;
  /** Resolves when questions are answered: at once where the index was stored, else while it is being built. */
  ready(): Promise<void>;
  state(): MemoryState;
  /** After the store has them. */
  update(put: readonly TranslationUnit[], removedIds: readonly string[]): void;
  /** Brings in what the log tells and the index does not hold yet; deleted memories go. */
  catchUp(): Promise<void>;
  /** Stores it now, with all that the log tells. */
  keep(): Promise<void>;
  /** Reads blocks of an import that is under way; nobody finds them before they are committed. */
  stage(memoryId: string, firstBlock: number, blocks: readonly Uint8Array[]): void;
  commitStaged(memoryId: string): Promise<void>;
  dropStaged(memoryId: string): void;
}

interface StagedPart {
  readonly part: OpenPart;
  readonly first: number;
  end: number;
}

export function createLivingIndex(database: Database, files: IndexFiles): LivingIndex {
  const index = createMemoryIndex();
  const units = createUnitStore(database);
  const snapshots: SnapshotKeeper = createSnapshotKeeper(files);
  const staged = new Map<string, StagedPart>();
  /** Ids that changed while units are being read, which may have been read before. */
  let changedMeanwhile: Set<string> | undefined;
  let covered = 0;
  let lineage = 0;
  let building: number | undefined;
  let isReady = false;
  let changes = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let last: Promise<unknown> = Promise.resolve();
  let opening: Promise<void> | undefined;

  /** Whatever reads the log or stores the index: one after the other. */
  function inTurn<Answer>(task: () => Promise<Answer>): Promise<Answer> {
    const turn = last.then(task, task);
    last = turn.catch(() => undefined);
    return turn;
  }

  async function open(): Promise<void> {
    const state = await logState(database);
    lineage = state.lineage;
    const stored = await readStored();
    const isOfUse =
      stored?.lineage === lineage &&
      stored.revision >= state.forgotten &&
      stored.revision <= state.latest;
    if (isOfUse) {
      covered = stored.revision;
      await applyLog();
      isReady = true;
      if (changes > 0) storeSoon();
      return;
    }
    for (const id of index.memoryIds) index.removeMemory(id);
    covered = state.latest;
    building = 0;
    isReady = true;
    void inTurn(buildAll);
  }

  async function readStored(): ReturnType<SnapshotKeeper['read']> {
    try {
      return await snapshots.read(index);
    } catch {
      // Files that cannot be read are as good as none: all of it is in the database.
      return undefined;
    }
  }

  async function buildAll(): Promise<void> {
    const memories = await database.memories.toArray();
    const counts = await Promise.all(memories.map(({ id }) => units.count(id)));
    const total = Math.max(
      1,
      counts.reduce((sum, count) => sum + count, 0),
    );
    let read = 0;
    changedMeanwhile = new Set();
    try {
      for (const { id } of memories) {
        for await (const batch of units.unitsOf(id)) {
          addUnlessChanged(batch);
          read += batch.length;
          building = Math.min(1, read / total);
          await pause();
        }
      }
    } finally {
      changedMeanwhile = undefined;
      building = undefined;
    }
    await store();
  }

  function addUnlessChanged(batch: readonly TranslationUnit[]): void {
    for (const unit of batch) if (changedMeanwhile?.has(unit.id) !== true) index.add(unit);
  }

  async function applyLog(): Promise<void> {
    const entries = await changesSince(database, covered);
    const put = new Set<string>();
    const blocks: LogEntry[] = [];
    for (const entry of entries) {
      if (entry.memoryRemoved === true) index.removeMemory(entry.memoryId);
      for (const id of entry.removed) {
        index.remove(id);
        put.delete(id);
      }
      for (const id of entry.put) put.add(id);
      if (entry.blocks !== undefined) blocks.push(entry);
      covered = entry.revision;
    }
    changes += put.size;
    for (const entry of blocks) await addBlocks(entry);
    const ids = [...put];
    for (let at = 0; at < ids.length; at += unitsAtATime) {
      const asked = ids.slice(at, at + unitsAtATime);
      const found = await units.get(asked);
      for (const id of asked) if (!found.has(id)) index.remove(id);
      index.addAll(found.values());
    }
  }

  async function addBlocks({ memoryId, blocks }: LogEntry): Promise<void> {
    const [first, end] = blocks ?? [0, -1];
    if (hasBlock(memoryId, first)) return;
    for await (const batch of units.unitsOfBlocks(memoryId, first, end)) {
      index.addAll(batch);
      await pause();
    }
    changes += changesBeforeStoring;
  }

  function hasBlock(memoryId: string, block: number): boolean {
    const id = `${memoryId}/${String(block)}/0`;
    return index.partsOf(memoryId).some((part) => part.units.ordinalOf(id) >= 0);
  }

  /** Some hundred confirmations make a part: once there are several of them, they become one. */
  async function joinSmallParts(memoryId: string): Promise<void> {
    const small = smallParts(index.partsOf(memoryId));
    if (small.length < smallPartsToJoin) return;
    const changed = (changedMeanwhile = new Set());
    try {
      index.replaceParts(memoryId, small, await joinedPart(small, units.get, changed, pause));
    } finally {
      changedMeanwhile = undefined;
    }
  }

  /** Packs what is open, language by language so that questions are answered in between, and stores it all. */
  async function store(): Promise<void> {
    for (const id of index.memoryIds) {
      await index.packSlowly(id, pause);
      await joinSmallParts(id);
    }
    changes = 0;
    try {
      await snapshots.write(index, { lineage, revision: covered });
      await forgetLog(database, covered);
    } catch {
      // A full disk, say: the index works on, and the log is kept for the next start.
    }
  }

  function keep(): Promise<void> {
    clearTimeout(timer);
    return inTurn(async () => {
      await applyLog();
      await store();
    });
  }

  function storeSoon(): void {
    clearTimeout(timer);
    timer = setTimeout(() => void keep(), pauseBeforeStoring);
  }

  return {
    index,
    units,
    keep,
    ready: () => (opening ??= inTurn(open)),
    state: () => ({ units: index.size, isReady, building }),
    update(put, removedIds) {
      for (const id of removedIds) {
        index.remove(id);
        changedMeanwhile?.add(id);
      }
      for (const unit of put) {
        index.add(unit);
        changedMeanwhile?.add(unit.id);
      }
      changes += put.length + removedIds.length;
      if (changes >= changesBeforeStoring) storeSoon();
    },
    catchUp: () =>
      inTurn(async () => {
        await applyLog();
        if (changes >= changesBeforeStoring) storeSoon();
      }),
    stage(memoryId, firstBlock, blocks) {
      const known = staged.get(memoryId);
      const there = known ?? { part: new OpenPart(memoryId), first: firstBlock, end: firstBlock };
      blocks.forEach((bytes, place) => {
        for (const unit of unitsOfBlock({ memoryId, number: firstBlock + place, bytes })) {
          there.part.add(unit);
        }
      });
      there.end = firstBlock + blocks.length;
      staged.set(memoryId, there);
    },
    async commitStaged(memoryId) {
      const there = staged.get(memoryId);
      staged.delete(memoryId);
      const part = there === undefined ? undefined : await packingPart(there.part, pause);
      await inTurn(async () => {
        // Whoever asked for the log in the meantime has brought the blocks in already.
        const isNew = there !== undefined && !hasBlock(memoryId, there.first);
        if (part !== undefined && part.units.count > 0 && isNew) index.addPart(part);
        await applyLog();
      });
      storeSoon();
    },
    dropStaged(memoryId) {
      staged.delete(memoryId);
    },
  };
}

/** Lets questions in. */
function pause(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, 0);
  });
}
