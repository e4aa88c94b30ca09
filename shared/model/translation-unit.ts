import type { InlineTag } from './inline-tag.ts';
import type { ByLanguage } from './language-tag.ts';

/** A translation unit in one language (TMX: `tuv`). */
export interface Variant {
  /** Plain text, as it was written: normal forms are made by whoever compares. */
  readonly text: string;
  /** Codes that stood in the text, in their order; undefined where there are none. */
  readonly tags?: readonly InlineTag[];
  /** What a file says of this variant alone. */
  readonly notes?: readonly string[];
  readonly props?: readonly UnitProp[];
  readonly author?: string;
  /** Milliseconds since 1970, UTC. */
  readonly createdAt?: number;
  readonly changedAt?: number;
}

/** A property that another tool keeps with a unit (TMX: `prop`): kept and written back, never interpreted. */
export interface UnitProp {
  readonly type: string;
  readonly text: string;
}

/** The segments that stood beside a unit in its story; empty at the story's ends, undefined where unknown. */
export interface Neighbours {
  readonly before?: string;
  readonly after?: string;
}

/**
 * How far a unit can be trusted, from least to most: paired by the aligner and seen by nobody; made by a person or
 * a tool and reviewed by nobody; confirmed by a translator; reviewed by a second person.
 */
export const reviewLevels = ['aligned', 'unreviewed', 'confirmed', 'reviewed'] as const;

export type ReviewLevel = (typeof reviewLevels)[number];

/** The same thing said in two or three languages, kept in a memory. */
export interface TranslationUnit {
  readonly id: string;
  /** Id of the memory that keeps it. */
  readonly memoryId: string;
  readonly variants: ByLanguage<Variant>;
  /** The neighbours in each language, for context matches. */
  readonly context: ByLanguage<Neighbours>;
  readonly origin: UnitOrigin;
  readonly author: string;
  /** `confirmed` where undefined. */
  readonly review?: ReviewLevel;
  readonly notes?: readonly string[];
  readonly props?: readonly UnitProp[];
  /** Milliseconds since 1970, UTC. */
  readonly createdAt: number;
  readonly changedAt: number;
}

/** Where a unit was made: a row of a story here, or a file that was imported. */
export interface UnitOrigin {
  /** Slug of the story, or name of the file. */
  readonly name: string;
  readonly storyId?: string;
  readonly rowId?: string;
  /** What the file called the unit (TMX: `tuid`). */
  readonly unitName?: string;
  /** Of a story of an archive: the row's number, counted from 1, how sure the aligner was of it, 0 to 1, and its files. */
  readonly row?: number;
  readonly confidence?: number;
  readonly files?: ByLanguage<string>;
}
