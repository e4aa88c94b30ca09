import type { BrowseQuery } from '../../../../shared/model/browsing.ts';
import type { LanguageTag } from '../../../../shared/model/language-tag.ts';
import type { ReviewLevel, TranslationUnit } from '../../../../shared/model/translation-unit.ts';

/** What the list of units is asked, as the translator sets it; undefined where it does not matter. */
export interface UnitFilters {
  readonly text: string;
  readonly language: LanguageTag | undefined;
  readonly memoryId: string | undefined;
  readonly kind: BrowseQuery['kind'];
  readonly review: ReviewLevel | undefined;
  readonly without: LanguageTag | undefined;
  /** Days as a date field gives them, `2026-11-24`, both included; empty where open. */
  readonly from: string;
  readonly to: string;
  readonly sort: BrowseQuery['sort'];
  readonly isDescending: boolean;
}

export const noFilters: UnitFilters = {
  text: '',
  language: undefined,
  memoryId: undefined,
  kind: 'all',
  review: undefined,
  without: undefined,
  from: '',
  to: '',
  sort: 'changed',
  isDescending: true,
};

/** Filters that leave a unit, and those that say the same, in the list. */
export function filtersFor({ memoryId, variants }: TranslationUnit): UnitFilters {
  const [first] = Object.entries(variants);
  const [language, variant] = first ?? [];
  return { ...noFilters, memoryId, language, text: variant?.text ?? '' };
}

/** True where something keeps units out of the list. */
export function areFiltering(filters: UnitFilters): boolean {
  const { sort, isDescending, language, memoryId } = filters;
  const plain = { ...noFilters, sort, isDescending, language, memoryId };
  return JSON.stringify(filters) !== JSON.stringify({ ...plain, text: '' });
}

/** The query; days are those of this machine's time zone. */
export function browseQueryOf(filters: UnitFilters): BrowseQuery {
  const { text, language, memoryId, kind, review, without, from, to, sort, isDescending } = filters;
  const changedFrom = startOfDay(from);
  const changedBefore = startOfDay(to, 1);
  return {
    text: text.trim(),
    kind,
    sort,
    isDescending,
    ...(language !== undefined && { language }),
    ...(memoryId !== undefined && { memoryIds: [memoryId] }),
    ...(review !== undefined && { review }),
    ...(without !== undefined && { without }),
    ...(changedFrom !== undefined && { changedFrom }),
    ...(changedBefore !== undefined && { changedBefore }),
  };
}

function startOfDay(day: string, later = 0): number | undefined {
  const [year, month, date] = day.split('-').map(Number);
  if (year === undefined || month === undefined || date === undefined) return undefined;
  const time = new Date(year, month - 1, date + later).getTime();
  return Number.isNaN(time) ? undefined : time;
}
