import type { NumberStock } from './number-stock.ts';
import type { RandomNumbers } from './random-numbers.ts';
import type { WordStock } from './word-stock.ts';
import { wordPattern } from './word-stock.ts';

/** How a sentence becomes another one. */

/** Swaps content words for others in this share of all cases, and rare ones for rare ones: they must not become common. */
export function withSwappedWords(
  text: string,
  stock: WordStock,
  random: RandomNumbers,
  share: number,
  rareShare = share,
): string {
  return text.replace(wordPattern, (word) => {
    if (!stock.isContent(word)) return word;
    const isRare = stock.isRare(word);
    if (!random.isWithin(isRare ? rareShare : share)) return word;
    return inCaseOf(word, isRare ? stock.drawRare(random) : stock.draw(random));
  });
}

/** Replaces so many content words, other ones where there are fewer; a text without any stays as it is. */
export function withOtherWords(
  text: string,
  count: number,
  random: RandomNumbers,
  stock: WordStock,
  otherWord: (word: string) => string | undefined = () => stock.draw(random),
): string {
  const words = [...text.matchAll(wordPattern)].filter(([word]) => stock.isContent(word));
  const wanted = new Set<number>();
  for (let tries = 0; tries < 4 * count && wanted.size < count && words.length > 0; tries++) {
    wanted.add(random.pick(words).index);
  }
  return text.replace(wordPattern, (word: string, ...rest: readonly unknown[]) => {
    const place = rest.find((value) => typeof value === 'number');
    const other = place !== undefined && wanted.has(place) ? otherWord(word) : undefined;
    return other === undefined ? word : inCaseOf(word, other);
  });
}

/** Gives every number of a text another one of as many figures; the same number becomes the same one each time. */
export function withOtherNumbers(
  text: string,
  others: Map<string, string>,
  random: RandomNumbers,
  numbers: NumberStock,
): string {
  return text.replace(/\d+/gu, (number) => {
    const known = others.get(number);
    if (known !== undefined) return known;
    const other = numbers.draw(number, random);
    others.set(number, other);
    return other;
  });
}

function inCaseOf(old: string, word: string): string {
  if (old.length > 1 && old === old.toUpperCase()) return word.toUpperCase();
  const [first = ''] = old;
  if (first === first.toLowerCase()) return word;
  return word.charAt(0).toUpperCase() + word.slice(1);
}
