import { namePartsOf } from './name-parts.ts';

/** The day and the year in a file's name, as keys of `TextTraits`: its text or another one's name may tell them, too. */
export function nameSignsOf(path: string): readonly string[] {
  return namePartsOf(path).flatMap(({ text }) => {
    const date = /^(?<year>(?:19|20)\d{2})(?<month>\d{2})(?<day>\d{2})$/u.exec(text)?.groups;
    if (date === undefined) return [];
    return [`@${Number(date['day'])}-${Number(date['month'])}`, `=${String(date['year'])}`];
  });
}
