import type { JournalEntry } from '../../shared/desktop/contract.ts';
import type { BrowseList, BrowseQuery, MemoryStatistics } from '../../shared/model/browsing.ts';
import type { Hand } from '../../shared/model/cells.ts';
import type { ConcordanceAnswer, ConcordanceQuery } from '../../shared/model/concordance.ts';
import type { LanguageTag } from '../../shared/model/language-tag.ts';
import type { Match } from '../../shared/model/match.ts';
import type { Row, Story } from '../../shared/model/story.ts';
import type { Memory } from '../../shared/model/memory.ts';
import type { TranslationUnit } from '../../shared/model/translation-unit.ts';
import type { BuiltStory, Version } from '../../shared/pipeline/build-story.ts';
import type { KnownSegment, OwnWords } from '../../shared/pipeline/find-matches.ts';
import type { ReadVersion } from '../../shared/pipeline/read-version.ts';
import type { Result } from '../../shared/result.ts';
import type { LeftOutForReason } from '../../shared/formats/memory/left-out-by-reason.ts';

/** The memory worker: it keeps the index of all memories and answers while the translator types. */
export interface MemoryJobs {
  /** Opens the index; gives the number of units that it holds so far. */
  load(): Promise<number>;
  /** The best matches of what a row says, without the unit that only echoes it, best first. */
  find(
    segments: readonly KnownSegment[],
    to: LanguageTag,
    own: OwnWords,
  ): Promise<readonly Match[]>;
  /** After the store has them: the next such sentence is found at once. Gives the number of units. */
  update(put: readonly TranslationUnit[], removedIds: readonly string[]): Promise<number>;
  /**
   * Reads the list of memories, their penalties, priorities and switches and the match settings anew: after any change of
   * them. The units of a memory that the store does not list are not found, and are there again when it does.
   */
  configure(): Promise<void>;
  /**
   * Blocks (`storage/units/unit-block.ts`) that an import has written and nobody may find yet, from number `firstBlock`
   * on, in their order. Answers when it is ready for more.
   */
  stageBlocks(memoryId: string, firstBlock: number, blocks: readonly Uint8Array[]): Promise<void>;
  /**
   * The import is stored: its units are found from here on. Blocks that it was not told of while they were staged are
   * read from the store.
   */
  commitStaged(memoryId: string): Promise<void>;
  /** The import came to nothing: forgets what it staged. */
  dropStaged(memoryId: string): Promise<void>;
  /** Where the words of the query stand in the memories. */
  concordance(query: ConcordanceQuery): Promise<ConcordanceAnswer>;
  /** Makes a list of units, which `page` reads; it lasts until the next call. */
  browse(query: BrowseQuery): Promise<BrowseList>;
  /** `count` units of a list from place `from` on, counted from 0; fewer at its end, none where the list is gone. */
  page(listId: number, from: number, count: number): Promise<readonly TranslationUnit[]>;
  /** Of all memories where `memoryIds` is undefined. */
  statistics(memoryIds?: readonly string[]): Promise<MemoryStatistics>;
  state(): Promise<MemoryState>;
}

/** What the memory worker answers: to the window, and to whoever has a port of it. */
export interface MemoryWorkerJobs extends MemoryJobs {
  /** Answers on this port as well: an import's blocks come from worker to worker, never through the window. */
  connect(port: MessagePort): Promise<void>;
}

/** How far the index is. */
export interface MemoryState {
  readonly units: number;
  /** True where questions are answered, be it from the units read so far. */
  readonly isReady: boolean;
  /** The share of a rebuild in the background that is done, 0 to 1; undefined where none is under way. */
  readonly building: number | undefined;
}

/** A file to be taken into a memory. */
export interface ImportRequest {
  /** Tells this job from others, for `cancel`. */
  readonly jobId: string;
  /** Without its folder. */
  readonly fileName: string;
  /** In bytes. */
  readonly size: number;
  /** The memory as it is stored, or as it is to be stored where it is new. */
  readonly memory: Memory;
  readonly isNewMemory: boolean;
  /** Milliseconds since 1970, UTC: for units whose file does not say when they were made. */
  readonly time: number;
}

/** How far an import or an export is. */
export interface ExchangeProgress {
  /** An import first looks at what the memory has, where it has anything, then reads the file. */
  readonly step: 'comparing' | 'reading' | 'writing';
  /** `reading`: bytes of the file; else units of the memory; and how many there are in all. */
  readonly done: number;
  readonly all: number;
  /** Units read or written so far. */
  readonly units: number;
}

export interface MemoryImport {
  readonly added: number;
  /** Units whose texts the memory had in all their languages, or the file had before. */
  readonly alreadyThere: number;
  /** Units that were left out whole. */
  readonly unitsLeftOut: number;
  readonly leftOut: readonly LeftOutForReason[];
  /** The first and the last of the blocks that came; undefined where nothing was added. */
  readonly blocks: readonly [first: number, last: number] | undefined;
  /** Lines for the journal: of the units only their number, since the file itself is their copy. */
  readonly journal: readonly JournalEntry[];
}

/** Bytes of a file from `start` up to, not including, `end`; fewer at its end. */
export type ReadPart = (start: number, end: number) => Promise<Result<Uint8Array>>;
export type WritePart = (bytes: Uint8Array) => Promise<Result<undefined>>;

/** The exchange worker: memories in and out, one job after the other, in parts that are never the whole. */
export interface ExchangeJobs {
  /**
   * Stores the units of the file that the memory does not have yet: all of them or none. `index` is a port of the
   * memory worker, which is told of the blocks as they are staged. Problems: those of the file and the format,
   * `memory-without-units` and `memory-gone` (`file`), `disk-full`, `store-failed` (`reason`), `cancelled`.
   */
  importMemory(
    request: ImportRequest,
    bytes: Blob | ReadPart,
    index: MessagePort,
    onProgress: (progress: ExchangeProgress) => void,
  ): Promise<Result<MemoryImport>>;
  /** Writes every unit of a memory as one file; gives their number. Problems: of `writePart`, and `cancelled`. */
  exportMemory(
    jobId: string,
    memoryId: string,
    format: string,
    writePart: WritePart,
    onProgress: (progress: ExchangeProgress) => void,
  ): Promise<Result<number>>;
  /** Stops the job as soon as it can; one that is making its last step succeeds. */
  cancel(jobId: string): Promise<void>;
}

/** The batch worker: jobs that may take longer than a blink, and can be cancelled by ending it. */
export interface BatchJobs {
  readVersion(fileName: string, bytes: Uint8Array): Promise<Result<ReadVersion>>;
  buildStory(slug: string, versions: readonly Version[], hand: Hand): Promise<BuiltStory>;
  addVersion(story: Story, rows: readonly Row[], version: Version, hand: Hand): Promise<BuiltStory>;
  exportVersion(rows: readonly Row[], language: LanguageTag, format: string): Promise<Uint8Array>;
  exportTable(
    story: Story,
    rows: readonly Row[],
    headers: Readonly<Record<LanguageTag, string>>,
    format: string,
  ): Promise<Uint8Array>;
}
