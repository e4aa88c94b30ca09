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
  /** Reads every memory of the database; gives the number of units. Updates that come meanwhile are kept. */
  load(): Promise<number>;
  /** Takes in the units of a memory that has just been stored; gives the number of all units. */
  addMemory(memoryId: string): Promise<number>;
  /** The best matches of what a row says, without the unit that only echoes it, best first. */
  find(
    segments: readonly KnownSegment[],
    to: LanguageTag,
    own: OwnWords,
  ): Promise<readonly Match[]>;
  /** After the store has them: the next such sentence is found at once. Gives the number of units. */
  update(put: readonly TranslationUnit[], removedIds: readonly string[]): Promise<number>;
  /** Reads the memories' penalties, priorities and switches and the match settings anew: after any change of them. */
  configure(): Promise<void>;
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

/** How far the index is. */
export interface MemoryState {
  readonly units: number;
  /** True where questions are answered, be it from the units read so far. */
  readonly isReady: boolean;
  /** The share of a rebuild in the background that is done, 0 to 1; undefined where none is under way. */
  readonly building: number | undefined;
}

export interface MemoryImport {
  readonly units: number;
  readonly leftOut: readonly LeftOutForReason[];
  /** Lines for the journal: of the units only their number, since the file itself is their copy. */
  readonly journal: readonly JournalEntry[];
}

/** The batch worker: jobs that may take longer than a blink, and can be cancelled by ending it. */
export interface BatchJobs {
  readVersion(fileName: string, bytes: Uint8Array): Promise<Result<ReadVersion>>;
  buildStory(slug: string, versions: readonly Version[], hand: Hand): Promise<BuiltStory>;
  addVersion(story: Story, rows: readonly Row[], version: Version, hand: Hand): Promise<BuiltStory>;
  /** Stores all units of the file in one transaction, or nothing. */
  importMemory(fileName: string, bytes: Uint8Array, memory: Memory): Promise<Result<MemoryImport>>;
  /** Every unit of a memory as one file. */
  exportMemory(memoryId: string, format: string): Promise<Uint8Array>;
  exportVersion(rows: readonly Row[], language: LanguageTag, format: string): Promise<Uint8Array>;
  exportTable(
    story: Story,
    rows: readonly Row[],
    headers: Readonly<Record<LanguageTag, string>>,
    format: string,
  ): Promise<Uint8Array>;
}
