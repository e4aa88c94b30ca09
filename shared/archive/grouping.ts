import type { ByLanguage, LanguageTag } from '../model/language-tag.ts';
import type { Problem } from '../result.ts';
import type { TextTraits } from './text-traits.ts';

/** A file of an archive as far as finding its partners needs it. */
export interface ArchiveFile {
  readonly id: string;
  /** Folders and name from the chosen folder down, `/` between them. */
  readonly path: string;
  readonly language: LanguageTag;
  readonly traits: TextTraits;
  /** Equal for files with the same text. */
  readonly fingerprint: string;
}

/** What speaks for a group; `hand` where a person made it what it is. */
export type GroupEvidence = 'name' | 'content' | 'hand';

/** The versions of one story, one file a language. */
export interface FileGroup {
  readonly id: string;
  /** Ids of files. */
  readonly files: ByLanguage<string>;
  /** That all of them are versions of one story: from 0 (a guess) to 1 (certain, or made by hand). */
  readonly confidence: number;
  readonly evidence: readonly GroupEvidence[];
}

/** A file in no group, and why: a text of `archive:reasons`. */
export interface LooseFile {
  readonly fileId: string;
  readonly reason: Problem;
}

/** Every file that could be read stands in one group at most, or among the loose ones. */
export interface Grouping {
  readonly groups: readonly FileGroup[];
  readonly loose: readonly LooseFile[];
}
