import { storyLanguages, type LanguageTag } from '../../../model/language-tag.ts';
import { orderedLanguages } from '../ordered-languages.ts';

/** The languages of a memory in their order, with one of the story's where there are fewer than two. */
export function twoLanguages(
  languages: readonly LanguageTag[],
): readonly [LanguageTag, LanguageTag, ...LanguageTag[]] {
  const missing = storyLanguages.filter((language) => !languages.includes(language));
  const padded = [...languages, ...missing.slice(0, Math.max(0, 2 - languages.length))];
  const [first = 'en', second = 'ru', ...others] = orderedLanguages(padded);
  return [first, second, ...others];
}
