import type { ByLanguage, LanguageTag } from '../../model/language-tag.ts';
import type {
  Neighbours,
  ReviewLevel,
  TranslationUnit,
  UnitProp,
  Variant,
} from '../../model/translation-unit.ts';
import type { Result } from '../../result.ts';
import type { LeftOutForReason } from './left-out-by-reason.ts';

/** A unit as a file holds it: what the file does not say is undefined. */
export interface FileUnit {
  /** What the file calls it (TMX: `tuid`); need not be unique. */
  readonly name?: string;
  readonly variants: ByLanguage<Variant>;
  readonly context?: ByLanguage<Neighbours>;
  readonly originName?: string;
  readonly author?: string;
  readonly review?: ReviewLevel;
  readonly notes?: readonly string[];
  readonly props?: readonly UnitProp[];
  /** Milliseconds since 1970, UTC. */
  readonly createdAt?: number;
  readonly changedAt?: number;
}

/** What came of reading a file to its end. */
export interface MemoryReading {
  /** Units that were given. */
  readonly units: number;
  /** Units that were left out whole; `leftOut` tells of parts of units as well. */
  readonly unitsLeftOut: number;
  readonly leftOut: readonly LeftOutForReason[];
  /** Every language that a given unit has, in no order. */
  readonly languages: readonly LanguageTag[];
}

/** Takes units over as they are read, at least one at a time; the reader waits until it is done. */
export type TakeUnits = (units: readonly FileUnit[]) => Promise<void>;

/** A way to exchange a memory. One folder a format, listed in `memory-formats.ts`. */
export interface MemoryFormat {
  readonly name: string;
  readonly extensions: readonly string[];
  readonly mediaType: string;
  /** True where `write` must know the languages of all units before the first of them. */
  readonly needsLanguages: boolean;
  /**
   * Gives units in batches, in the order of the file, holding a small part of it at a time. A damaged file ends with a
   * problem (with its line) after units were given: all or nothing is the work of the caller, who throws them away.
   * What `bytes` or `take` throws (a cancelled import) ends the reading and is thrown on.
   */
  read(bytes: AsyncIterable<Uint8Array>, take: TakeUnits): Promise<Result<MemoryReading>>;
  /** The file in parts of any size. `languages`: every language of the units where `needsLanguages`, else unused. */
  write(
    units: AsyncIterable<readonly TranslationUnit[]>,
    languages: readonly LanguageTag[],
  ): AsyncIterable<Uint8Array>;
}
