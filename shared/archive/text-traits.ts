import type { Language } from '../languages/language.ts';
import { languageOf } from '../languages/languages.ts';
import { scoringTagOf, scoringTextOf } from '../languages/scoring-text-of.ts';
import type { LanguageTag } from '../model/language-tag.ts';
import { tokensOf } from '../text/tokens.ts';
import type { Token } from '../text/tokens.ts';
import { latinKey } from '../text/transliterate.ts';

/** What of a text tells which one it is a translation of. */
export interface TextTraits {
  /**
   * What a translation has too, in a form that is the same in every language, each once: numbers (`=2024`), days of
   * months (`@5-3`), names, loans and acronyms by their sound (`nazar`).
   */
  readonly keys: readonly string[];
  /** In letters and figures. */
  readonly length: number;
}

/** Letters of a Latin key that are compared: enough to tell names apart, few enough to leave endings out. */
const keyLetters = 5;
const leastLetters = 4;
/** In UTF-16 code units: so much of a text tells it from any other. */
const charactersRead = 20_000;

/** The traits of a text; the language is the one that it is in, in any script. */
export function textTraitsOf(text: string, language: LanguageTag): TextTraits {
  const rules = languageOf(scoringTagOf(language));
  const read = scoringTextOf(text.slice(0, charactersRead).normalize('NFC'), language);
  const tokens = tokensOf(read).filter(({ kind }) => kind === 'word' || kind === 'number');
  const months = rules === undefined ? new Map<string, number>() : monthsOf(rules);
  const keys = new Set<string>();
  for (const [place, token] of tokens.entries()) {
    if (token.kind === 'word') {
      for (const key of soundsOf(token.text, rules)) keys.add(key);
    } else {
      const beside = [tokens[place + 1], tokens[place - 1]];
      for (const key of numberKeys(token.text, beside, months)) keys.add(key);
    }
  }
  return { keys: [...keys], length: lengthOf(text) };
}

function lengthOf(text: string): number {
  return text.replaceAll(/[^\p{L}\p{N}]+/gu, '').length;
}

function soundsOf(word: string, rules: Language | undefined): readonly string[] {
  const lower = word.toLowerCase();
  if (rules?.functionWords.has(lower) === true) return [];
  const least = lower === word ? leastLetters + 1 : leastLetters - 1;
  return keyOf(lower)
    .split(' ')
    .filter((part) => part.length >= least)
    .map((part) => part.slice(0, keyLetters));
}

/** An archive says the same words again and again, and a key costs twenty replacements. */
const knownKeys = new Map<string, string>();
const mostKnownKeys = 50_000;

function keyOf(word: string): string {
  const known = knownKeys.get(word);
  if (known !== undefined) return known;
  if (knownKeys.size >= mostKnownKeys) knownKeys.clear();
  const key = latinKey(word);
  knownKeys.set(word, key);
  return key;
}

/** Numbers without their signs of grouping: `1 000,5` and `1,000.5` → `10005`. One and two stand in every text. */
function numberKeys(
  number: string,
  beside: readonly (Token | undefined)[],
  months: ReadonlyMap<string, number>,
): readonly string[] {
  const date = /^(?<day>\d{1,2})\.(?<month>\d{1,2})\.(?<year>\d{4})$/u.exec(number)?.groups;
  if (date !== undefined) {
    return [`@${Number(date['day'])}-${Number(date['month'])}`, `=${String(date['year'])}`];
  }
  const month = beside
    .map((token) => months.get(token?.text.toLowerCase() ?? ''))
    .find((known) => known !== undefined);
  if (month !== undefined && /^\d{1,2}$/u.test(number)) return [`@${Number(number)}-${month}`];
  const figures = number.replaceAll(/\D/gu, '');
  return figures.length > 1 ? [`=${figures}`] : [];
}

function monthsOf({ months }: Language): ReadonlyMap<string, number> {
  return new Map(months.flatMap((forms, place) => forms.map((form) => [form, place + 1] as const)));
}
