import type { Grouping } from '../../../shared/archive/grouping.ts';
import type { LanguageTag } from '../../../shared/model/language-tag.ts';
import type { ReadArchiveFile } from '../../../shared/pipeline/archive/read-archive-file.ts';
import type { Problem } from '../../../shared/result.ts';

/**
 * An import of an archive. `reading` its files; `grouping`: a person looks at the groups; `aligning`, which goes on by
 * itself after a restart; `paused`; `done`, be it that nothing was left to do or that it was cancelled.
 */
export type ArchiveState = 'reading' | 'grouping' | 'aligning' | 'paused' | 'done' | 'cancelled';

export interface ArchiveRecord {
  readonly id: string;
  /** Name of the folder, or of the first file. */
  readonly name: string;
  readonly state: ArchiveState;
  /** Files that are read. */
  readonly files: number;
  /** Files of other kinds that were found beside them. */
  readonly passedOver: number;
  /** Where the units go, once that is chosen. */
  readonly memoryId?: string;
  /** Rows below it are left for the pairing, 0 to 1. */
  readonly leastConfidence: number;
  /** Milliseconds since 1970, UTC. */
  readonly createdAt: number;
}

/** A file whose text waits to be aligned. */
export interface ArchiveFileRecord {
  readonly archiveId: string;
  readonly id: string;
  readonly path: string;
  /** Undefined where it could not be read. */
  readonly text: ReadArchiveFile | undefined;
  /** Why it could not be read. */
  readonly problem?: Problem;
}

/** What is shown of a file beside its group. */
export interface ArchiveFileFacts {
  readonly id: string;
  readonly path: string;
  /** Undefined where it could not be read: no group can have it. */
  readonly language: LanguageTag | undefined;
  readonly languageConfidence: number;
}

export interface ArchiveGroupingRecord {
  readonly archiveId: string;
  readonly files: readonly ArchiveFileFacts[];
  readonly grouping: Grouping;
}

/** What became of a story. */
export type StoryOutcome =
  | {
      readonly kind: 'paired';
      /** Of its pairing. */
      readonly storyId: string;
      readonly rows: number;
      /** Units that were stored. */
      readonly units: number;
      /** Units that the memory had already. */
      readonly known: number;
      readonly doubtful: number;
      /** Texts of `archive:reasons`. */
      readonly notes: readonly Problem[];
    }
  | { readonly kind: 'failed'; readonly problem: Problem };

export interface ArchiveStoryRecord {
  readonly archiveId: string;
  /** Counted from 0. */
  readonly number: number;
  readonly slug: string;
  readonly files: readonly {
    readonly language: LanguageTag;
    readonly id: string;
    readonly path: string;
  }[];
  /** Undefined until its turn has come. */
  readonly outcome?: StoryOutcome;
}
