import { formatOfName } from '../formats/story/story-formats.ts';
import { languageOf } from '../languages/languages.ts';
import { cellState } from '../model/cells.ts';
import type { LanguageTag } from '../model/language-tag.ts';
import { cellText } from '../model/story.ts';
import type { ParagraphKind, Row, Story } from '../model/story.ts';
import { withTypography } from '../text/apply-typography.ts';

/** What an export in these languages would leave open. */
export interface Unfinished {
  readonly language: LanguageTag;
  /** Rows with text in another language and none in this one. */
  readonly empty: number;
  readonly drafts: number;
}

/** The languages whose version is not confirmed throughout, with how much is open; empty when all is done. */
export function unfinishedParts(
  rows: readonly Row[],
  languages: readonly LanguageTag[],
): readonly Unfinished[] {
  return languages
    .map((language) => ({
      language,
      empty: rows.filter((row) => cellState(row, language) === 'empty').length,
      drafts: rows.filter((row) => cellState(row, language) === 'draft').length,
    }))
    .filter(({ empty, drafts }) => empty + drafts > 0);
}

/** The paragraphs of one version, sentences joined by a space, without those that say nothing. */
export function paragraphsOf(
  rows: readonly Row[],
  language: LanguageTag,
): readonly { readonly kind: ParagraphKind; readonly text: string }[] {
  const paragraphs: { number: number; kind: ParagraphKind; texts: string[] }[] = [];
  for (const row of rows) {
    const text = cellText(row, language).trim();
    if (text === '') continue;
    const last = paragraphs.at(-1);
    if (last?.number === row.paragraph) last.texts.push(text);
    else paragraphs.push({ number: row.paragraph, kind: row.kind, texts: [text] });
  }
  return paragraphs.map(({ kind, texts }) => ({ kind, text: texts.join(' ') }));
}

/** The article in one language as a file of that format, in the typography of the language. */
export function exportVersion(
  rows: readonly Row[],
  language: LanguageTag,
  formatName: string,
): Promise<Uint8Array> {
  const rules = languageOf(language);
  const paragraphs = paragraphsOf(rows, language).map(({ kind, text }) => ({
    kind,
    text: withTypography(text, rules),
  }));
  return formatOfName(formatName).write(paragraphs, rules);
}

/** `slug-kk`: the name of a version's file, without its extension. */
export function versionFileName(story: Story, language: LanguageTag): string {
  return `${story.slug}-${language}`;
}
