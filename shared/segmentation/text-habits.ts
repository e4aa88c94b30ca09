import type { Language } from '../languages/language.ts';

/**
 * What a text shows of its writer's habits, without anyone's help; after Kiss & Strunk, “Unsupervised Multilingual
 * Sentence Boundary Detection”, Computational Linguistics 32 (2006), made simpler: counts instead of likelihood
 * ratios, for a news story is short.
 */
export interface TextHabits {
  /** Words, lower case, that have a full stop behind them inside sentences, again and again and never go without. */
  readonly abbreviations: ReadonlySet<string>;
  /** Words, lower case, that stand small inside sentences and never with a capital: with one they begin a sentence. */
  readonly smallWords: ReadonlySet<string>;
  /** Chats and poems: sentences begin with small letters. */
  readonly isSmall: boolean;
}

/** Reads the paragraphs of one text. Takes time linear in their length. */
export function habitsOf(paragraphs: readonly string[], language: Language): TextHabits {
  const counts: Counts = {
    stopped: new Map(),
    plain: new Map(),
    capital: new Set(),
    small: 0,
    large: 0,
  };
  for (const paragraph of paragraphs) count(paragraph, language, counts);
  const { plain, capital, small, large } = counts;
  const isSmall = small >= 2 && small >= (small + large) / 4;
  return {
    abbreviations: isSmall ? new Set() : recurringAbbreviations(counts),
    smallWords: new Set([...plain.keys()].filter((word) => !capital.has(word))),
    isSmall,
  };
}

interface Counts {
  /** Words with a full stop behind them and what cannot begin a sentence behind that. */
  readonly stopped: Map<string, number>;
  /** Words in small letters without a full stop. */
  readonly plain: Map<string, number>;
  /** Words with a capital where none begins a sentence. */
  readonly capital: Set<string>;
  /** Stops behind whole words, with a small letter and with a capital behind them. */
  small: number;
  large: number;
}

function count(paragraph: string, language: Language, counts: Counts): void {
  let isInside = false;
  for (const match of paragraph.matchAll(wordAndMarks)) {
    const [whole, word = '', marks = ''] = match;
    const key = word.toLowerCase();
    const isPlain = marks === '';
    if (isPlain && word === key) add(counts.plain, key);
    if (isPlain && word !== key && isInside) counts.capital.add(key);
    const end = match.index + whole.length;
    if (!isPlain) countStop(word, marks, paragraph.slice(end, end + 2), language, counts);
    isInside = isPlain && word === key;
  }
}

function countStop(
  word: string,
  marks: string,
  behind: string,
  language: Language,
  counts: Counts,
): void {
  const isSmall = /^\s\p{Ll}/u.test(behind);
  if (marks === '.' && (isSmall || behind.startsWith(','))) add(counts.stopped, word.toLowerCase());
  if (marks === '.' && !isWhole(word, language)) return;
  if (isSmall) counts.small++;
  else if (/^\s\p{Lu}/u.test(behind)) counts.large++;
}

function recurringAbbreviations({ stopped, plain }: Counts): ReadonlySet<string> {
  const found = [...stopped].filter(
    ([word, times]) => times >= 2 && word.length <= 12 && !plain.has(word),
  );
  return new Set(found.map(([word]) => word));
}

function add(counts: Map<string, number>, word: string): void {
  counts.set(word, (counts.get(word) ?? 0) + 1);
}

/** True where a word in small letters does not look cut off and no list has it as an abbreviation. */
export function isWhole(word: string, language: Language): boolean {
  const isKnown = word.length > 1 && language.functionWords.has(word);
  return (isKnown || language.segmentation.wholeWord.test(word)) && !isListed(word, language);
}

/** True where a list of the language has the word as an abbreviation. */
export function isListed(word: string, { segmentation }: Language): boolean {
  const key = word.toLowerCase();
  return (
    segmentation.abbreviations.has(key) ||
    segmentation.abbreviationsBeforeName.has(key) ||
    segmentation.abbreviationsBeforeNumber.has(key) ||
    segmentation.abbreviationsAfterNumber.has(key)
  );
}

// A word, and the marks right behind it.
const wordAndMarks =
  /(?<![\p{L}\p{M}\p{N}.@/_-])(\p{L}[\p{L}\p{M}]*)(?![\p{L}\p{N}@/_-])([.!?…]*)/gu;
