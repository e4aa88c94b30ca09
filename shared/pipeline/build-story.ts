import type { AlignedRow } from '../alignment/aligned-row.ts';
import type { StoryParagraph } from '../formats/story/story-format.ts';
import { cellOf } from '../model/cells.ts';
import type { Hand } from '../model/cells.ts';
import { storyLanguages } from '../model/language-tag.ts';
import type { LanguageTag } from '../model/language-tag.ts';
import { progressOf } from '../model/story-progress.ts';
import type { Cell, Row, Story, VersionOrigin } from '../model/story.ts';
import { alignStoryVersions } from './align-versions.ts';

/** A version that was read, in the language it is taken to be in. */
export interface Version {
  readonly language: LanguageTag;
  readonly paragraphs: readonly StoryParagraph[];
  readonly origin: VersionOrigin;
}

export interface BuiltStory {
  readonly story: Story;
  readonly rows: readonly Row[];
}

export interface BuildRequest {
  readonly slug: string;
  /** One to three versions, each in another language. */
  readonly versions: readonly Version[];
  readonly hand: Hand;
  /** Gives a new id at each call. */
  readonly newId: () => string;
}

/**
 * A story of one to three versions: a single version gives a row per sentence and waits for translation, several
 * are paired into rows. All three languages get a column; those that came in stand first.
 */
export function buildStory({ slug, versions, hand, newId }: BuildRequest): BuiltStory {
  const id = newId();
  const given = versions.map((version) => version.language);
  const rows = rowsOfVersions(versions, id, hand, newId);
  const story: Story = {
    id,
    slug,
    languages: [...given, ...storyLanguages.filter((language) => !given.includes(language))],
    hidden: [],
    origins: Object.fromEntries(versions.map(({ language, origin }) => [language, origin])),
    rowIds: rows.map((row) => row.id),
    progress: progressOf(rows, storyLanguages),
    createdAt: hand.time,
    changedAt: hand.time,
  };
  return { story, rows };
}

/** The rows of versions that nothing stands beside yet; of a single one, a row per sentence. */
export function rowsOfVersions(
  versions: readonly Version[],
  storyId: string,
  hand: Hand,
  newId: () => string,
): readonly Row[] {
  const paragraphsByLanguage = Object.fromEntries(
    versions.map(({ language, paragraphs }) => [language, paragraphs]),
  );
  return alignStoryVersions(paragraphsByLanguage).rows.map((aligned) =>
    toRow(aligned, storyId, hand, newId),
  );
}

function toRow(aligned: AlignedRow, storyId: string, hand: Hand, newId: () => string): Row {
  const cells: Record<LanguageTag, Cell> = {};
  for (const [language, sentences] of Object.entries(aligned.cells)) {
    const text = textOfSentences(sentences ?? []);
    if (text !== '') cells[language] = cellOf(text, { kind: 'imported' }, hand);
  }
  return {
    id: newId(),
    storyId,
    paragraph: aligned.paragraph,
    kind: aligned.kind,
    cells,
    confidence: aligned.confidence,
  };
}

/** Sentences as one cell's text: line ends of hard-wrapped files become spaces. */
export function textOfSentences(sentences: readonly string[]): string {
  return sentences.map((sentence) => sentence.replaceAll(/[ \t]*\r?\n[ \t]*/gu, ' ')).join(' ');
}
