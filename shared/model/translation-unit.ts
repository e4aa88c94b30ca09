import type { ByLanguage } from './language-tag.ts';

/** A translation unit in one language (TMX: `tuv`). */
export interface Variant {
  /** Plain text, as it was written: normal forms are made by whoever compares. */
  readonly text: string;
}

/** The segments that stood beside a unit in its story; empty at the story's ends, undefined where unknown. */
export interface Neighbours {
  readonly before?: string;
  readonly after?: string;
}

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
}

/** A named collection of units. `working` is written on confirmation; `reference` and `archive` are only read. */
export interface Memory {
  readonly id: string;
  readonly name: string;
  readonly role: 'working' | 'reference' | 'archive';
  /** Points taken off every match from this memory, 0 to 30. */
  readonly penalty: number;
  readonly createdAt: number;
}

/** A memory with the number of its units. */
export interface MemoryWithSize {
  readonly memory: Memory;
  readonly units: number;
}
