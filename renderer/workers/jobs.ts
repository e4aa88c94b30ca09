import type { JournalEntry } from '../../shared/desktop/contract.ts';
import type { Hand } from '../../shared/model/cells.ts';
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
