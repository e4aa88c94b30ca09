import { english } from '../languages/en/index.ts';
import type { Language } from '../languages/language.ts';
import type { Passage } from './passage.ts';

/**
 * What the word before a full stop says about it: `inside` — no sentence ends here; `capital` — one ends where
 * a capital follows; `starter` — only where a word follows that begins sentences; `initial` — only where it begins
 * nothing but sentences; `none` — it says nothing.
 */
export type AbbreviationVerdict = 'inside' | 'capital' | 'starter' | 'initial' | 'none';

/** What stands behind the full stop. */
export interface Behind {
  readonly isFigure: boolean;
  readonly isQuoted: boolean;
}

/** Reads the word that ends at `end`, just before a full stop. */
export function abbreviationBefore(
  paragraph: string,
  end: number,
  behind: Behind,
  { language, habits }: Pick<Passage, 'language' | 'habits'>,
): AbbreviationVerdict {
  const before = paragraph.slice(Math.max(0, end - longest), end);
  const word = wordAtEnd.exec(before)?.[0] ?? '';
  if (word === '') return 'none';
  // Names in Latin letters keep their rules in every language: «St. Louis», «Inc.».
  const isLatin = /^\p{Script=Latin}/u.test(word);
  const { segmentation, functionWords } = isLatin ? english : language;
  const key = word.replace(/\.\s+/gu, '.').toLowerCase();
  const earlier = before.slice(0, -word.length);
  if (behind.isFigure && segmentation.abbreviationsBeforeNumber.has(key)) return 'inside';
  if (behind.isQuoted && segmentation.abbreviationsBeforeQuotation.has(key)) return 'inside';
  if (segmentation.abbreviationsAfterNumber.has(key) && afterFigure.test(earlier)) {
    return 'capital';
  }
  if (segmentation.abbreviationsBeforeName.has(key)) return 'inside';
  if (segmentation.abbreviationsOrWords.has(key)) return 'starter';
  if (segmentation.abbreviations.has(key)) return listedVerdict(word);
  // «1-і», «45 %-і»: a suffix, no letter of its own.
  if (/[\p{N}%]-$/u.test(earlier)) return 'none';
  // «я» ends a sentence as any word does; 29 °С is no initial.
  if (functionWords.has(key) && word === key) return 'none';
  if (earlier.endsWith('°') || isLastOfLetters(earlier, language)) return 'capital';
  if (habits.abbreviations.has(key)) return 'starter';
  // Initials; and one small letter, or several with stops, is an abbreviation though no list has it.
  if (initials.test(word)) return 'initial';
  return smallLetters.test(word) || lettersWithStops.test(key) ? 'starter' : 'none';
}

// «U.S», «Inc» and «p.m» stand before names as often as at an end, «U.S» before «House», too; «т.д» and «etc» do not.
function listedVerdict(word: string): AbbreviationVerdict {
  if (/^\p{Script=Latin}+\./u.test(word)) return 'initial';
  return word === word.toLowerCase() ? 'capital' : 'starter';
}

// «витамины А, С и D»: letters in a row, no initials.
function isLastOfLetters(earlier: string, { conjunctions }: Language): boolean {
  const joint = /\p{Lu}\s(\p{Ll}+)\s$/u.exec(earlier)?.[1];
  return joint !== undefined && (conjunctions.has(joint) || joint === 'мен' || joint === 'пен');
}

const longest = 32;
// A year, an hour, a century; no postal code and no number of a thing («№ 1 г. Павлодара»).
const afterFigure = /(?:(?<![\d№])(?<!№\s)\d{1,4}|[IVXІХ])[ \u00A0]?$/u;
// Single letters are read as one across spaces («т. е», «Н. А»), longer words with their inner stops only.
const wordAtEnd =
  /(?<![\p{L}\p{M}\p{N}.])(?:(?:\p{L}\.[ \u00A0]?-?)+\p{L}|[\p{L}\p{M}№]+(?:[.\-’'][\p{L}\p{M}]+)*)$/u;
// «Н», «Н.А», «Дж», «Ж.-К», «Kh».
const initials = /^(?:\p{Lu}\p{Ll}?\.[ \u00A0]?-?)*(?:\p{Lu}|Дж|Дз|Kh|Zh|Sh|Ch|Th|Ph|Ye|Yu|Ya)$/u;
const smallLetters = /^(?:\p{Ll}\.[ \u00A0]?)*\p{Ll}$/u;
const lettersWithStops = /^(?:\p{L}{1,4}\.)+\p{L}{1,4}$/u;
