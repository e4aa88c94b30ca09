import type { AlignedRow } from '../../alignment/aligned-row.ts';
import type { StoryParagraph } from '../../formats/story/story-format.ts';
import type { LanguageTag } from '../../model/language-tag.ts';
import type { PairedRow } from '../../model/paired-story.ts';
import { failed, succeeded } from '../../result.ts';
import type { Problem, Result } from '../../result.ts';
import { alignStoryVersions } from '../align-versions.ts';
import { textOfSentences } from '../build-story.ts';

/** A version of a story of an archive. */
export interface ArchiveVersion {
  readonly language: LanguageTag;
  readonly path: string;
  readonly paragraphs: readonly StoryParagraph[];
}

export interface AlignedArchiveStory {
  /** The languages that are paired: all that were given, or two of three where the third says something else. */
  readonly languages: readonly LanguageTag[];
  readonly rows: readonly PairedRow[];
  /** What a person should know of it: texts of `archive:reasons`, about a file each. */
  readonly notes: readonly Problem[];
}

/** A row of less says nothing of whether two texts are translations. */
const tellingConfidence = 0.7;
/** News in translation has over three quarters of its sentences in such rows; texts that have nothing in common a fifth. */
const leastPart = 0.35;
/** Letters of a version against those of the longest one, languages aside. */
const leastLength = 0.55;

/**
 * Pairs the versions of a story. A version that says something else than the others is left out and named in a note; so is
 * one that is half as long. Problem `notTranslations` (`files`): none of them fits another.
 */
export function alignArchiveStory(
  versions: readonly ArchiveVersion[],
): Result<AlignedArchiveStory> {
  const all = alignedOf(versions);
  if (versions.every((version) => partPaired(all, version) >= leastPart)) {
    return succeeded(storyOf(versions, all, []));
  }
  const pairs = pairsOf(versions)
    .map((pair) => ({ pair, rows: versions.length === 2 ? all : alignedOf(pair) }))
    .map(({ pair, rows }) => ({
      pair,
      rows,
      // A short version is paired whole with a part of a long one.
      part: Math.max(...pair.map((version) => partPaired(rows, version))),
    }))
    .filter(({ part }) => part >= leastPart)
    .sort((one, other) => other.part - one.part);
  const [best] = pairs;
  if (best === undefined) {
    const files = versions.map(({ path }) => path).join(', ');
    return failed({ code: 'notTranslations', params: { files } });
  }
  const strangers = versions.filter((version) => !pairs.some(({ pair }) => pair.includes(version)));
  if (strangers.length === 0) return succeeded(storyOf(versions, all, []));
  const notes = strangers.map(({ path }) => about('otherText', path));
  return succeeded(storyOf(best.pair, best.rows, notes));
}

function alignedOf(versions: readonly ArchiveVersion[]): readonly AlignedRow[] {
  return alignStoryVersions(
    Object.fromEntries(versions.map(({ language, paragraphs }) => [language, paragraphs])),
  ).rows;
}

function pairsOf(
  versions: readonly ArchiveVersion[],
): readonly (readonly [ArchiveVersion, ArchiveVersion])[] {
  return versions.flatMap((one, place) =>
    versions.slice(place + 1).map((other) => [one, other] as const),
  );
}

/** The part of a version's sentences that stand in rows with another version, and surely so. */
function partPaired(rows: readonly AlignedRow[], { language }: ArchiveVersion): number {
  let [all, paired] = [0, 0];
  for (const { cells, confidence } of rows) {
    const sentences = cells[language]?.length ?? 0;
    all += sentences;
    const filled = Object.values(cells).filter((cell) => (cell?.length ?? 0) > 0).length;
    if (filled > 1 && confidence >= tellingConfidence) paired += sentences;
  }
  return all === 0 ? 0 : paired / all;
}

function storyOf(
  versions: readonly ArchiveVersion[],
  rows: readonly AlignedRow[],
  notes: readonly Problem[],
): AlignedArchiveStory {
  return {
    languages: versions.map(({ language }) => language),
    rows: rows.map(toPairedRow),
    notes: [...notes, ...shortVersions(versions)],
  };
}

function toPairedRow({ paragraph, kind, cells, confidence }: AlignedRow): PairedRow {
  const texts = Object.entries(cells)
    .map(([language, sentences]) => [language, textOfSentences(sentences ?? []).trim()] as const)
    .filter(([, text]) => text !== '');
  return { paragraph, kind, texts: Object.fromEntries(texts), confidence };
}

function shortVersions(versions: readonly ArchiveVersion[]): readonly Problem[] {
  const lengths = versions.map(({ paragraphs }) =>
    paragraphs.reduce((sum, { text }) => sum + text.length, 0),
  );
  const longest = Math.max(...lengths);
  return versions
    .filter((_, place) => (lengths[place] ?? 0) < leastLength * longest)
    .map(({ path }) => about('halfLength', path));
}

function about(code: string, file: string): Problem {
  return { code, params: { file } };
}
