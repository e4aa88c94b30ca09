import { cellState } from './cells.ts';
import type { ByLanguage, LanguageTag } from './language-tag.ts';
import type { Progress } from './progress.ts';
import type { Row } from './story.ts';

/** How far each version of a story is. */
export function progressOf(
  rows: readonly Row[],
  languages: readonly LanguageTag[],
): ByLanguage<Progress> {
  return Object.fromEntries(
    languages.map((language) => {
      const states = rows.map((row) => cellState(row, language));
      const filled = states.filter((state) => state !== 'empty').length;
      const confirmed = states.filter((state) => state === 'confirmed').length;
      return [language, { filled, confirmed }];
    }),
  );
}

/** True where two accounts of progress say the same. */
export function isSameProgress(
  a: ByLanguage<Progress> | undefined,
  b: ByLanguage<Progress>,
): boolean {
  return Object.entries(b).every(
    ([language, progress]) =>
      a?.[language]?.filled === progress?.filled &&
      a?.[language]?.confirmed === progress?.confirmed,
  );
}
