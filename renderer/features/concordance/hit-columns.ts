import type { ConcordanceHit } from '../../../shared/model/concordance.ts';
import type { LanguageTag } from '../../../shared/model/language-tag.ts';
import { storyLanguages } from '../../../shared/model/language-tag.ts';
import type { TextRange } from '../../../shared/model/match.ts';

/** A unit in one language, with what is marked in it. */
export interface HitText {
  readonly language: LanguageTag;
  readonly text: string;
  readonly ranges: readonly TextRange[];
  /** `found`: the words that were searched for; `partner`: what probably says the same. */
  readonly look: 'found' | 'partner';
}

/**
 * The hit's texts by column. Kazakh in Latin letters stands in the column of Kazakh, British English in that of English;
 * a unit may have two texts for a column, or none. Texts of languages that have no column make the last list.
 */
export function hitColumns(
  hit: ConcordanceHit,
  columns: readonly LanguageTag[],
): readonly (readonly HitText[])[] {
  const texts = Object.entries(hit.unit.variants).flatMap(([language, variant]): HitText[] => {
    if (variant === undefined) return [];
    const isFound = language === hit.language;
    const ranges = isFound ? hit.ranges : (hit.partners[language] ?? []);
    return [{ language, text: variant.text, ranges, look: isFound ? 'found' : 'partner' }];
  });
  const placed = columns.map((column) =>
    texts.filter(({ language }) => mainLanguage(language) === mainLanguage(column)),
  );
  const others = texts.filter((text) => !placed.some((column) => column.includes(text)));
  return [...placed, others];
}

/** The columns for hits: those of the story in their order, then the others that a story may run in. */
export function columnsFor(languages: readonly LanguageTag[]): readonly LanguageTag[] {
  return [...languages, ...storyLanguages.filter((language) => !languages.includes(language))];
}

/** The words that are worth taking over: from the first mark to the last, or all of it where nothing is marked. */
export function phraseOf({ text, ranges }: HitText): string {
  const [first] = ranges;
  const last = ranges.at(-1);
  return first === undefined || last === undefined ? text : text.slice(first.start, last.end);
}

function mainLanguage(tag: LanguageTag): string {
  return tag.split('-')[0] ?? tag;
}
