import { languages } from '../../languages/languages.ts';

/** What speaks for a dateline at the beginning of a paragraph. */
export interface DatelineSigns {
  readonly isCapitals: boolean;
  readonly hasDate: boolean;
  readonly hasAgency: boolean;
}

/** Longer beginnings are sentences. */
const longestHead = 90;

const monthNames = new Set(languages.flatMap(({ months }) => months.flat()));

const yearWords = new Set(['г', 'года', 'год', 'ж', 'жыл', 'жылы', 'жылғы']);

/** Small words inside names of places: `Rostov-on-Don`, `Rio de Janeiro`. */
const placeWords = new Set([
  'de',
  'del',
  'la',
  'le',
  'of',
  'on',
  'upon',
  'al',
  'el',
  'на',
  'бей',
  'и',
  'and',
  'және',
]);

/**
 * The signs of a dateline that opens the paragraph — a place, mostly a date and an agency, then a dash or the agency
 * between slashes: `BRUSSELS, March 30 (Reuters) –`, `Астана. 30 марта. КазТАГ -`, `МОСКВА, 3 марта. /ТАСС/.`
 * Undefined where it begins otherwise.
 */
export function datelineSigns(text: string): DatelineSigns | undefined {
  const head = headOf(text.slice(0, longestHead));
  if (head === undefined) return undefined;
  const bracketed = /\(([^()]*)\)$/u.exec(head.before);
  const placeAndDate = bracketed === null ? head.before : head.before.slice(0, bracketed.index);
  const agency = bracketed?.[1] ?? head.agency;
  if (agency !== undefined && !/^\p{Lu}/u.test(agency)) return undefined;
  const words = placeAndDate.split(/[\s,.;/]+/u).filter((word) => word !== '');
  const [place = ''] = placeAndDate.split(/[,.;(\d]/u);
  if (!isPlaceAndDate(words)) return undefined;
  return {
    isCapitals: isInCapitals(place),
    hasDate:
      words.some((word) => monthNames.has(word.toLowerCase())) &&
      words.some((word) => /^\d/u.test(word)),
    hasAgency: agency !== undefined,
  };
}

interface Head {
  readonly before: string;
  readonly agency: string | undefined;
}

/** What stands before the dash that ends a dateline, or before an agency between slashes. */
function headOf(start: string): Head | undefined {
  const slashes = /\s\/([^/\s]{2,30})\/\.?(?:\s|$)/u.exec(start);
  if (slashes !== null) return { before: start.slice(0, slashes.index).trim(), agency: slashes[1] };
  const dash = /\s(?:[—–-]|--)(?:\s|$)|(?<=\))(?:[—–]|--)/u.exec(start);
  return dash === null
    ? undefined
    : { before: start.slice(0, dash.index).trim(), agency: undefined };
}

/** A name in capital letters first, then only names, small words of names, days, months and years. */
function isPlaceAndDate(words: readonly string[]): boolean {
  const [first = ''] = words;
  if (words.length > 10 || !/^\p{Lu}/u.test(first) || monthNames.has(first.toLowerCase()))
    return false;
  return words.every(
    (word) => /^\p{Lu}[\p{L}'’-]*$/u.test(word) || isDateWord(word) || placeWords.has(word),
  );
}

function isDateWord(word: string): boolean {
  const small = word.toLowerCase();
  return /^\d{1,2}$|^(?:19|20)\d\d$/u.test(word) || monthNames.has(small) || yearWords.has(small);
}

function isInCapitals(place: string): boolean {
  const letters = place.replace(/\P{L}/gu, '');
  return letters.length >= 4 && letters === letters.toUpperCase();
}
