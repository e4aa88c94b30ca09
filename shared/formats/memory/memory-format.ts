import type { ByLanguage } from '../../model/language-tag.ts';
import type { Neighbours, TranslationUnit, Variant } from '../../model/translation-unit.ts';
import type { Result } from '../../result.ts';

/** A unit as a file holds it: what the file does not say is undefined. */
export interface FileUnit {
  readonly id?: string;
  readonly variants: ByLanguage<Variant>;
  readonly context?: ByLanguage<Neighbours>;
  readonly originName?: string;
  readonly author?: string;
  /** Milliseconds since 1970, UTC. */
  readonly createdAt?: number;
  readonly changedAt?: number;
}

/** A unit, or a part of one, that could not be taken over. */
export interface LeftOut {
  /** Counted from 1. */
  readonly line: number;
  /** `fewer-than-two-languages`, `unknown-language`, `empty`, `duplicate-language`, … : text at `problems:leftOut.<code>`. */
  readonly code: string;
}

export interface MemoryDocument {
  readonly units: readonly FileUnit[];
  readonly leftOut: readonly LeftOut[];
}

/** A way to exchange a memory. One folder a format, listed in `memory-formats.ts`. */
export interface MemoryFormat {
  readonly name: string;
  readonly extensions: readonly string[];
  readonly mediaType: string;
  /** All or nothing: a damaged file gives a problem with its line, never part of its units as a success. */
  read(bytes: Uint8Array): Result<MemoryDocument>;
  write(units: readonly TranslationUnit[]): Uint8Array;
}
