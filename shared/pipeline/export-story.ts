import { formatOfName } from '../formats/story/story-formats.ts';
import { present } from '../invariant.ts';
import { languageOf } from '../languages/languages.ts';
import type { LanguageTag } from '../model/language-tag.ts';
import { cellText } from '../model/story.ts';
import type { ParagraphKind, Row } from '../model/story.ts';
import { withTypography } from '../text/apply-typography.ts';

/** True for a row that speaks to the desk and not to the reader. */
export function isNote({ kind }: Row): boolean {
  return kind === 'note';
}

/** True where an export in this language would be an empty file. */
export function saysNothing(rows: readonly Row[], language: LanguageTag): boolean {
  return rows.every((row) => cellText(row, language).trim() === '');
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
  const rules = present(languageOf(language), 'a story runs in languages that are known');
  const paragraphs = paragraphsOf(rows, language).map(({ kind, text }) => ({
    kind,
    text: withTypography(text, rules),
  }));
  return formatOfName(formatName).write(paragraphs, rules);
}
