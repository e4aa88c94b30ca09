import type { StoryLanguage } from '../../../shared/model/language-tag.ts';

/** One thing said by real people, in two or three languages. */
export type SeedTexts = Readonly<Partial<Record<StoryLanguage, string>>>;

/** Texts of one kind that all have the same languages. */
export interface SeedFamily {
  readonly name: string;
  readonly languages: readonly StoryLanguage[];
  /** Of recombined units, the part made of this family's texts. All families together give 1. */
  readonly share: number;
  readonly seeds: readonly SeedTexts[];
}

export interface Seeds {
  /** Where the texts come from, to stand beside figures. */
  readonly origin: string;
  readonly families: readonly SeedFamily[];
  /** Real texts of the same kinds that never get into a memory: what nobody has translated yet. */
  readonly heldOut: readonly SeedTexts[];
}
