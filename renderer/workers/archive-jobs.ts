import type { JournalEntry } from '../../shared/desktop/contract.ts';
import type { Result } from '../../shared/result.ts';

/** A file of an archive that is to be read. */
export interface ArchiveFileToRead {
  /** Folders and name from the chosen folder down, `/` between them. */
  readonly path: string;
  /** In bytes. */
  readonly size: number;
}

/** Brings the bytes of the file at a place of the list. */
export type ReadArchiveBytes = (place: number) => Promise<Result<Uint8Array>>;

/** How far an archive is. */
export interface ArchiveProgress {
  /** `reading`: files; `grouping`: nothing to count; `comparing`: units that the memory has; `aligning`: stories. */
  readonly step: 'reading' | 'grouping' | 'comparing' | 'aligning';
  readonly done: number;
  readonly all: number;
  /** Of the stories that are done, in this run and before. */
  readonly rows: number;
  readonly units: number;
  readonly doubtful: number;
  readonly failed: number;
}

/** Stories that have just been stored. */
export interface StoredStories {
  /** Lines for the journal: of the units only their number. */
  readonly journal: readonly JournalEntry[];
  readonly units: number;
}

/** The archive worker: it reads, groups and aligns, and stores what it has before it says so. */
export interface ArchiveJobs {
  /**
   * Reads the files, finds the versions of each story, and stores both; the archive waits for a person then. A file that
   * cannot be read is among the loose ones. Problems: `cancelled`, `disk-full`, `store-failed` (`reason`).
   */
  read(
    archiveId: string,
    files: readonly ArchiveFileToRead[],
    readBytes: ReadArchiveBytes,
    onProgress: (progress: ArchiveProgress) => void,
  ): Promise<Result<undefined>>;
  /** Groups what was read of an archive whose reading was broken off. Problems as of `read`. */
  group(archiveId: string): Promise<Result<undefined>>;
  /**
   * Aligns the stories that are not done yet and stores their units, some at a time: what is stored is never done again.
   * `index` is a port of the memory worker. True where all is done, false where it was stopped. Problems: `memory-gone`
   * (`file`), `disk-full`, `store-failed` (`reason`).
   */
  align(
    archiveId: string,
    index: MessagePort,
    onProgress: (progress: ArchiveProgress) => void,
    onStored: (stored: StoredStories) => void,
  ): Promise<Result<boolean>>;
  /** Stops what is done for this archive after the story in hand. */
  stop(archiveId: string): Promise<void>;
}
