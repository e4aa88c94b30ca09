import { english } from '../languages/en/index.ts';

/** The word behind a full stop, what follows it, and whether a full stop stands right after it. */
interface Next {
  readonly word: string;
  readonly rest: string;
  readonly hasStop: boolean;
}

/**
 * True where an English abbreviation that often stands before names — `p.m.`, `U.S.`, `Inc.` — ends a sentence after
 * all. `before` is what stands before its last full stop. Without evidence it does not.
 */
export function endsLatinAbbreviation(before: string, next: Next): boolean {
  if (next.hasStop && titles.test(next.word)) return /\p{Script=Latin}$/u.test(before);
  if (/(?<![\p{L}.])[ap]\.m$/iu.test(before)) return endsHour(before, next);
  return countries.test(before) && beginsWithPlural(next);
}

/** `The 8 p.m. Larry Stone show`, `9 p.m. Eastern time`, `9 a.m. Monday` go on; `6 a.m. Travelers …` does not. */
function endsHour(before: string, { word, rest, hasStop }: Next): boolean {
  if (isAcronym(word) || hasStop || timesAndDays.has(word.toLowerCase())) return false;
  if (/^\s(?:\p{Lu}\p{L}+\s)?time\b/iu.test(rest)) return false;
  const isAttribute =
    /(?:^|\s)(?:the|an?|this|that|its|his|her|their|our|every|\p{L}+['’]s)\s(?:[\p{L}-]+\s)?[\d:.]+\s?[ap]\.m$/iu;
  return !isAttribute.test(before);
}

/** `Farmers in …`, `Officials said …`: a plural with what its clause needs; `Marines`, `Forces` are names. */
function beginsWithPlural({ word, rest }: Next): boolean {
  if (!/^\p{Lu}\p{Ll}+(?<![sui])s$/u.test(word) || namesInPlural.has(word.toLowerCase()))
    return false;
  const second = /^\s([a-z]+)/u.exec(rest)?.[1];
  if (second === undefined) return false;
  const isPast = /^[a-z]{2,}ed$/u.test(second);
  return (
    isPast || english.functionWords.has(second) || english.segmentation.speechVerbs.has(second)
  );
}

function isAcronym(word: string): boolean {
  return word.length > 1 && word === word.toUpperCase();
}

const titles = /^(?:Mr|Mrs|Ms|Dr|Prof)$/u;

// «in the U.S.», «to the U.K.»: as an adjective it seldom stands behind a preposition and before a plural.
const countries =
  /(?:^|\s)(?:in|to|from|of|across|into|throughout|within|for|by|and|with|via)\s(?:the\s)?(?:U\.S|U\.K|U\.N|E\.U|U\.S\.A|U\.A\.E)$/u;

const timesAndDays = new Set([
  ...['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'],
  ...['eastern', 'central', 'mountain', 'pacific', 'atlantic', 'greenwich', 'local', 'daylight'],
  ...['standard', 'daily', 'weekdays', 'weekends', 'mass', 'zulu'],
  ...english.months.flat(),
]);

const namesInPlural = new Set([
  ...['marines', 'forces', 'airways', 'customs', 'states', 'affairs', 'rangers', 'veterans'],
  ...['treasuries', 'embassies', 'olympics', 'courts', 'attorneys', 'nationals', 'citizens'],
]);
