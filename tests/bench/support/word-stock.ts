import { languageOf } from '../../../shared/languages/languages.ts';
import type { StoryLanguage } from '../../../shared/model/language-tag.ts';
import { RandomNumbers } from './random-numbers.ts';

/** Letters with inner apostrophes and hyphens; figures in a word make it none that is swapped. */
export const wordPattern =
  /(?<![\p{L}\p{N}%{$&_\\])\p{L}[\p{L}\p{M}]*(?:['’\-‑][\p{L}\p{M}]+)*(?![\p{L}\p{N}}_=])/gu;

/** Shorter words carry grammar, whatever the language. */
const shortestSwapped = 3;
/** Beginning and end of a new word come from words that have at least this many letters. */
const shortestPart = 5;

/** The words of one language's real texts, as often as they stand there, and an endless row of new ones. */
export interface WordStock {
  /** How many words the texts have, how many different ones, and of these how many once only. */
  readonly words: number;
  readonly types: number;
  readonly rareTypes: number;
  /** Words grow as `words ** growth` in the real texts (Heaps' law). */
  readonly growth: number;
  /** True for a word that says something: neither short nor a function word. */
  isContent(word: string): boolean;
  /** True for a word that the real texts have once or not at all. */
  isRare(word: string): boolean;
  /** A content word, lower case: each as often as in the real texts, in place of a rare one any rare or new one. */
  draw(random: RandomNumbers): string;
  /** A rare or new word, lower case. */
  drawRare(random: RandomNumbers): string;
  /** Other real forms of the word (same stem), lower case. */
  otherForms(word: string): readonly string[];
}

interface Counted {
  readonly word: string;
  count: number;
}

export function createWordStock(language: StoryLanguage, texts: Iterable<string>): WordStock {
  const { functionWords, stem } = known(language);
  const counts = new Map<string, Counted>();
  const running: Counted[] = [];
  const typesAt: number[] = [];
  for (const text of texts) {
    for (const [found] of text.matchAll(wordPattern)) {
      const word = found.toLowerCase();
      const counted = counts.get(word) ?? { word, count: 0 };
      counted.count += 1;
      counts.set(word, counted);
      running.push(counted);
      typesAt.push(counts.size);
    }
  }
  const content = running.filter(({ word }) => isContent(word));
  const rare = content.filter(({ count }) => count === 1).map(({ word }) => word);
  const parts = rare.filter((word) => word.length >= shortestPart && /^\p{L}+$/u.test(word));
  const growth = exponent(typesAt);
  const forms = formsByStem(counts.keys(), stem, isContent);

  function isContent(word: string): boolean {
    const lower = word.toLowerCase();
    return lower.length >= shortestSwapped && !functionWords.has(lower);
  }

  /**
   * Ranks with the tail of Zipf's law, whose exponent is that of Heaps turned over: the first ones are the rare words
   * of the real texts, all others are new, and the more is drawn the more of them turn up.
   */
  function drawRare(random: RandomNumbers): string {
    const tail = 1 / growth - 1;
    const rank = Math.floor(rare.length * ((1 - random.part()) ** (-1 / tail) - 1));
    return rare[rank] ?? newWord(rank);
  }

  /** The beginning of one rare word with the end of another: endings stay those of the language. */
  function newWord(rank: number): string {
    if (parts.length === 0) return `x${rank}`;
    const random = new RandomNumbers(rank % 2 ** 31, Math.floor(rank / 2 ** 31));
    const [first, second] = [random.pick(parts), random.pick(parts)];
    const cut = 2 + random.below(Math.min(first.length, second.length) - 3);
    return first.slice(0, cut) + second.slice(cut);
  }

  return {
    words: running.length,
    types: counts.size,
    rareTypes: rare.length,
    growth,
    isContent,
    isRare: (word) => (counts.get(word.toLowerCase())?.count ?? 0) <= 1,
    draw(random) {
      const { word, count } = random.pick(content);
      return count === 1 ? drawRare(random) : word;
    },
    drawRare,
    otherForms(word) {
      const lower = word.toLowerCase();
      return (forms.get(stem(lower)) ?? []).filter((form) => form !== lower);
    },
  };
}

function known(language: StoryLanguage): {
  readonly functionWords: ReadonlySet<string>;
  readonly stem: (word: string) => string;
} {
  const found = languageOf(language);
  if (found === undefined) throw new RangeError(`The newsroom has no language ${language}.`);
  return { functionWords: found.functionWords, stem: (word) => found.stem(word) };
}

/** From the last quarter of the texts to their end. */
function exponent(typesAt: readonly number[]): number {
  const [quarter, end] = [Math.floor(typesAt.length / 4), typesAt.length - 1];
  const types = (typesAt[end] ?? 1) / (typesAt[quarter] ?? 1);
  return Math.min(0.9, Math.max(0.4, Math.log(types) / Math.log((end + 1) / (quarter + 1))));
}

function formsByStem(
  words: Iterable<string>,
  stem: (word: string) => string,
  isContent: (word: string) => boolean,
): ReadonlyMap<string, readonly string[]> {
  const forms = new Map<string, string[]>();
  for (const word of words) {
    if (!isContent(word)) continue;
    const key = stem(word);
    const list = forms.get(key);
    if (list === undefined) forms.set(key, [word]);
    else list.push(word);
  }
  return forms;
}
