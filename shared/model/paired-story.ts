import type { ByLanguage } from './language-tag.ts';
import type { ParagraphKind, VersionOrigin } from './story.ts';

/** A version of a story of an archive. */
export interface PairedVersion extends VersionOrigin {
  /** Folders and name of its file from the chosen folder down, `/` between them. */
  readonly path: string;
}

/** One thing said, as the aligner paired it; a language that does not say it has no text. */
export interface PairedRow {
  /** Counted from 0 and never falling. */
  readonly paragraph: number;
  readonly kind: ParagraphKind;
  readonly texts: ByLanguage<string>;
  /** How sure the pairing is: from 0 (a guess) to 1 (certain). */
  readonly confidence: number;
}

/** A story of an archive as it was aligned, whole: what a correction of its pairing begins with. */
export interface PairedStory {
  /** The same for the same texts in the same memory. It is the id of the story that is made of it, too. */
  readonly id: string;
  readonly memoryId: string;
  readonly slug: string;
  readonly versions: ByLanguage<PairedVersion>;
  readonly rows: readonly PairedRow[];
}

/** The id of the row at a place, counted from 0, and of the row of the story that is made of it. */
export function pairedRowId(storyId: string, place: number): string {
  return `${storyId}.${String(place)}`;
}

/** True where a row pairs anything. */
export function isPaired({ texts }: PairedRow): boolean {
  return Object.keys(texts).length > 1;
}

/** True where somebody must look at the pairing before it is believed. `least`: the confidence that is asked for. */
export function isDoubtful({ confidence }: PairedRow, least: number): boolean {
  return confidence < least;
}
