import { storyLanguages, type LanguageTag } from '../../model/language-tag.ts';

/** The languages of a memory as a file lists them: those of stories first, in their order, then the others by tag. */
export function orderedLanguages(languages: readonly LanguageTag[]): readonly LanguageTag[] {
  const used = new Set(languages);
  const known: readonly LanguageTag[] = storyLanguages;
  return [
    ...known.filter((language) => used.has(language)),
    ...[...used].filter((language) => !known.includes(language)).sort(),
  ];
}
