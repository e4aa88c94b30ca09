import { detectLanguage } from '../../languages/detect-language.ts';
import { isSameLanguage } from '../../model/language-tag.ts';
import type { LanguageTag } from '../../model/language-tag.ts';
import type { Language } from '../../languages/language.ts';
import { languageOf, languages } from '../../languages/languages.ts';
import type { Problem } from '../../result.ts';
import type { VersionParagraph } from '../aligned-row.ts';

/** A shorter paragraph may be a name or a quotation; a less sure answer is none. */
const leastLetters = 60;
const sureEnough = 0.9;

/** A version may quote this much of another language, in percent of its letters. */
const quotedPercent = 15;

/** Paragraphs that are looked at, spread over the text: enough to tell, whatever its length. */
const mostParagraphs = 60;

/**
 * Tells of a version that is in another language than it was given as, wholly or in part: undefined where it is not.
 * `percent` of its letters are in `found`, a language of the newsroom.
 */
export function foreignParts(
  paragraphs: readonly VersionParagraph[],
  language: LanguageTag,
): Problem | undefined {
  const own = languageOf(language);
  if (own === undefined) return undefined;
  const letters = new Map<LanguageTag, number>();
  let all = 0;
  const texts = paragraphs.map(({ sentences }) => sentences.join(' '));
  const step = Math.max(1, Math.floor(texts.length / mostParagraphs));
  for (const text of texts.filter((_, place) => place % step === 0)) {
    all += text.length;
    if (text.length < leastLetters || !seemsForeign(text, own)) continue;
    const detected = detectLanguage(text);
    if (detected.language === undefined || isSameLanguage(detected.language, language)) continue;
    if (detected.confidence < sureEnough) continue;
    letters.set(detected.language, (letters.get(detected.language) ?? 0) + text.length);
  }
  const [most] = [...letters].sort((x, y) => y[1] - x[1]);
  const percent = Math.round((100 * (most?.[1] ?? 0)) / Math.max(1, all));
  if (most === undefined || percent < quotedPercent) return undefined;
  return { code: 'version-mixed', params: { language, found: most[0], percent } };
}

/** A quick look that spares the slow one: more small words of another language than of the version's own. */
function seemsForeign(text: string, own: Language): boolean {
  const words = text.toLowerCase().split(/[^\p{L}'’-]+/u);
  const count = ({ functionWords }: Language): number =>
    words.filter((word) => functionWords.has(word)).length;
  const ofOwn = count(own);
  return languages.some((other) => other !== own && count(other) > ofOwn);
}
