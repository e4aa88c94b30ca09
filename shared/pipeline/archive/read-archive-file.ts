import { namedLanguage, namePartsOf } from '../../archive/name-parts.ts';
import type { StoryParagraph } from '../../formats/story/story-format.ts';
import { detectLanguage } from '../../languages/detect-language.ts';
import type { LanguageTag } from '../../model/language-tag.ts';
import { failed, succeeded } from '../../result.ts';
import type { Problem, Result } from '../../result.ts';
import { readVersion } from '../read-version.ts';
import type { ReadVersion } from '../read-version.ts';

/** A file of an archive as it was read. */
export interface ReadArchiveFile {
  readonly paragraphs: readonly StoryParagraph[];
  readonly format: string;
  readonly encoding?: string;
  readonly language: LanguageTag;
  /** That this is its language, from 0 to 1. */
  readonly languageConfidence: number;
  /** What keeps it from being grouped, although a person may take it in: `mixedLanguages` and others of `archive:reasons`. */
  readonly obstacle?: Problem;
}

/** Shorter paragraphs tell too little of their language, in UTF-16 code units. */
const tellingLength = 80;
/** So much of a text in another language is no quotation. */
const mostForeign = 0.25;
const sureLanguage = 0.8;

/**
 * Reads a file of an archive. Its name helps where the text leaves its language open. Problems: those of `readStoryFile`,
 * and `withoutText`, a text of `archive:reasons`.
 */
export async function readArchiveFile(
  path: string,
  bytes: Uint8Array,
): Promise<Result<ReadArchiveFile>> {
  const name = path.split('/').at(-1) ?? path;
  const read = await readVersion(name, bytes);
  if (!read.ok) return read;
  const { paragraphs, format, encoding } = read.value.document;
  const text = paragraphs.map((paragraph) => paragraph.text).join('\n');
  if (!/\p{L}/u.test(text)) return failed({ code: 'withoutText', params: {} });
  const { language, confidence } = languageOfFile(path, read.value);
  const obstacle = obstacleIn(read.value, language, paragraphs);
  return succeeded({
    paragraphs,
    format,
    ...(encoding !== undefined && { encoding }),
    language: language ?? 'en',
    languageConfidence: confidence,
    ...(obstacle !== undefined && { obstacle }),
  });
}

function languageOfFile(
  path: string,
  { language, confidence, foreign, document }: ReadVersion,
): { readonly language: LanguageTag | undefined; readonly confidence: number } {
  if (language !== undefined && confidence >= sureLanguage) return { language, confidence };
  if (foreign !== undefined) return { language: undefined, confidence };
  const named =
    namePartsOf(path)
      .map(({ text }) => namedLanguage(text))
      .findLast((tag) => tag !== undefined) ?? document.language;
  return { language: named ?? language, confidence };
}

function obstacleIn(
  { foreign }: ReadVersion,
  language: LanguageTag | undefined,
  paragraphs: readonly StoryParagraph[],
): Problem | undefined {
  if (language === undefined) {
    return foreign === undefined || foreign === 'und'
      ? { code: 'noLanguage', params: {} }
      : { code: 'foreignLanguage', params: { language: foreign } };
  }
  const other = otherLanguageIn(paragraphs, language);
  return other === undefined ? undefined : { code: 'mixedLanguages', params: { language, other } };
}

/** The language that a good part of the text is in beside its own. */
function otherLanguageIn(
  paragraphs: readonly StoryParagraph[],
  language: LanguageTag,
): LanguageTag | undefined {
  const lengths = new Map<LanguageTag, number>();
  let all = 0;
  for (const { text } of paragraphs) {
    if (text.length < tellingLength) continue;
    all += text.length;
    const found = detectLanguage(text);
    const tag = found.language;
    if (tag === undefined || tag === language || found.confidence < sureLanguage) continue;
    lengths.set(tag, (lengths.get(tag) ?? 0) + text.length);
  }
  return [...lengths].find(([, length]) => length >= mostForeign * all)?.[0];
}
