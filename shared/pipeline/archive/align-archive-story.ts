import type { AlignedRow, Alignment } from '../../alignment/aligned-row.ts';
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
  /** The languages that are paired: all that were given, or those that say the same. */
  readonly languages: readonly LanguageTag[];
  readonly rows: readonly PairedRow[];
  /** What a person should know of it: texts of `archive:reasons`, about a file (`file`) each. */
  readonly notes: readonly Problem[];
}

/**
 * Pairs the versions of a story, three at most. A version that says something else than the others is left out and named
 * in a note. Problem `notTranslations` (`files`): none of them fits another.
 */
export function alignArchiveStory(
  versions: readonly ArchiveVersion[],
): Result<AlignedArchiveStory> {
  const aligned = alignmentOf(versions);
  const isStranger = ({ language }: ArchiveVersion): boolean =>
    aligned.warnings.some(
      ({ code, params }) =>
        (code === 'version-unrelated' || code === 'version-empty') &&
        params['language'] === language,
    );
  const strangers = versions.filter(isStranger);
  if (strangers.length === 0 && aligned.rows.some(isLikelyPair)) {
    return succeeded(storyOf(versions, aligned, []));
  }
  const related = versions.filter((version) => !isStranger(version));
  if (related.length < 2 || strangers.length === 0) {
    const files = versions.map(({ path }) => path).join(', ');
    return failed({ code: 'notTranslations', params: { files } });
  }
  const notes = strangers.map(({ path }) => ({ code: 'otherText', params: { file: path } }));
  return succeeded(storyOf(related, alignmentOf(related), notes));
}

/** Where not one row is likelier right than wrong, the versions have nothing in common. */
function isLikelyPair({ cells, confidence }: AlignedRow): boolean {
  const filled = Object.values(cells).filter((cell) => (cell?.length ?? 0) > 0).length;
  return filled > 1 && confidence >= 0.5;
}

function alignmentOf(versions: readonly ArchiveVersion[]): Alignment {
  return alignStoryVersions(
    Object.fromEntries(versions.map(({ language, paragraphs }) => [language, paragraphs])),
  );
}

function storyOf(
  versions: readonly ArchiveVersion[],
  { rows, warnings }: Alignment,
  notes: readonly Problem[],
): AlignedArchiveStory {
  return {
    languages: versions.map(({ language }) => language),
    rows: rows.map(toPairedRow),
    notes: [...notes, ...warnings.flatMap((warning) => noteOf(warning, versions))],
  };
}

function toPairedRow({ paragraph, kind, cells, confidence }: AlignedRow): PairedRow {
  const texts = Object.entries(cells)
    .map(([language, sentences]) => [language, textOfSentences(sentences ?? []).trim()] as const)
    .filter(([, text]) => text !== '');
  return { paragraph, kind, texts: Object.fromEntries(texts), confidence };
}

function noteOf(
  { code, params }: Problem,
  versions: readonly ArchiveVersion[],
): readonly Problem[] {
  const file = versions.find(({ language }) => language === params['language'])?.path;
  if (file === undefined) return [];
  const percent = params['percent'] ?? 0;
  if (code === 'version-partial') return [{ code: 'partial', params: { file, percent } }];
  if (code === 'version-mixed') return [{ code: 'mixedPart', params: { file, percent } }];
  return [];
}
