import type { JournalEntry } from '../../shared/desktop/contract.ts';
import type { LanguageTag } from '../../shared/model/language-tag.ts';
import type { Match } from '../../shared/model/match.ts';
import type { Row, Story } from '../../shared/model/story.ts';
import type { Memory, TranslationUnit } from '../../shared/model/translation-unit.ts';
import type { Hand } from '../../shared/model/cells.ts';
import type { StoryDocument } from '../../shared/formats/story/story-format.ts';
import type { LeftOut } from '../../shared/formats/memory/memory-format.ts';
import type { BuiltStory, Version } from '../../shared/pipeline/build-story.ts';
import type { KnownSegment } from '../../shared/pipeline/find-matches.ts';
import type { Result } from '../../shared/result.ts';

export interface FindRequest {
  /** What the row says in its other languages: each of them may lead to a match. */
  readonly segments: readonly KnownSegment[];
  readonly to: LanguageTag;
}

/** The memory worker: it keeps the index of all memories and answers while the translator types. */
export interface MemoryJobs {
  /** Reads every memory of the database; gives the number of units. */
  load(): Promise<number>;
  find(request: FindRequest): Promise<readonly Match[]>;
  /** After the store has them: the next such sentence is found at once. Gives the number of units. */
  update(put: readonly TranslationUnit[], removedIds: readonly string[]): Promise<number>;
}

/** A file of bytes with its name, as chosen, dropped or pasted. */
export interface NamedBytes {
  readonly name: string;
  readonly bytes: Uint8Array;
}

export interface ReadVersion {
  readonly document: StoryDocument & { readonly format: string };
  /** Undefined where the text is in none of our languages or the detector is not sure. */
  readonly language: LanguageTag | undefined;
  readonly confidence: number;
  /** The tag of a fourth language, where it looks like one. */
  readonly foreign?: string;
}

export interface MemoryImport {
  readonly units: number;
  readonly leftOut: readonly LeftOut[];
  /** Lines for the journal: of the units only their number, since the file itself is their copy. */
  readonly journal: readonly JournalEntry[];
}

/** The batch worker: jobs that may take longer than a blink, and can be cancelled by ending it. */
export interface BatchJobs {
  readStoryFile(file: NamedBytes): Promise<Result<ReadVersion>>;
  buildStory(slug: string, versions: readonly Version[], hand: Hand): Promise<BuiltStory>;
  addVersion(story: Story, rows: readonly Row[], version: Version, hand: Hand): Promise<BuiltStory>;
  /** Stores all units of the file in one transaction, or nothing. */
  importMemory(file: NamedBytes, memory: Memory): Promise<Result<MemoryImport>>;
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
