import { languageTagOf, type LanguageTag } from '../../model/language-tag.ts';

/** What files call languages, and their tags: a memory of a million variants has a handful of them. */
const knownTags = new Map<string, LanguageTag | undefined>();

/** `languageTagOf`, which remembers what it was asked. */
export function knownTagOf(raw: string): LanguageTag | undefined {
  if (knownTags.has(raw)) return knownTags.get(raw);
  const tag = languageTagOf(raw);
  // Hostile files must not fill the memory of the process.
  if (knownTags.size < 1_000) knownTags.set(raw, tag);
  return tag;
}
