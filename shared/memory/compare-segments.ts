import type { AnalysedSegment } from './analysed-segment.ts';
import type { Lexicon } from './lexicon.ts';

/** The highest score of segments whose words differ, and the lowest of segments whose words are the same. */
export const highestFuzzy = 94;
export const lowestNearExact = 95;

/**
 * How alike two segments are, a whole number from 0 to 100; the same both ways. 100 for equal text only;
 * 95–99 where the words are the same; below, twice the common weight by the sum of both weights (Dice, over
 * the heaviest common subsequence of tokens: Sellers 1974, the edit distance without replacement).
 */
export function compareSegments(a: AnalysedSegment, b: AnalysedSegment, lexicon: Lexicon): number {
  if (a.identity.high === b.identity.high && a.identity.low === b.identity.low) return 100;
  if (hasSameWords(a, b, lexicon)) return nearExactScore(a.tokens, b.tokens, lexicon);
  const sum = a.wordWeight + a.markWeight + b.wordWeight + b.markWeight;
  return fuzzyScore(commonWeight(a.tokens, b.tokens, lexicon), sum);
}

/** The score of segments whose words differ, from the weight they have in common and the sum of their weights. */
export function fuzzyScore(common: number, sum: number): number {
  return sum === 0 ? 0 : Math.min(highestFuzzy, Math.floor((200 * common) / sum));
}

/** The same words in the same order, numbers standing where numbers stand; marks, case and values aside. */
export function hasSameWords(a: AnalysedSegment, b: AnalysedSegment, lexicon: Lexicon): boolean {
  if (a.isCut || b.isCut || a.wordWeight !== b.wordWeight || a.wordWeight === 0) return false;
  let i = 0;
  let j = 0;
  for (;;) {
    const x = nextWord(a.tokens, i, lexicon);
    const y = nextWord(b.tokens, j, lexicon);
    const idX = a.tokens[x];
    const idY = b.tokens[y];
    if (idX === undefined || idY === undefined) return idX === idY;
    const isNumbers = lexicon.isNumber(idX) && lexicon.isNumber(idY);
    if (!isNumbers && lexicon.formOf(idX) !== lexicon.formOf(idY)) return false;
    i = x + 1;
    j = y + 1;
  }
}

function nextWord(tokens: Uint32Array, from: number, lexicon: Lexicon): number {
  let place = from;
  for (;;) {
    const id = tokens[place];
    if (id === undefined || !lexicon.isPunctuation(id)) return place;
    place++;
  }
}

/**
 * 100 less what differs between segments of the same words: case, spelling, spaces, codes or what nobody sees 1, marks 2
 * (the style of a minus is one), one number 3, two 4, more 5; never below 95.
 */
export function nearExactScore(a: Uint32Array, b: Uint32Array, lexicon: Lexicon): number {
  let numbers = 0;
  let isCased = false;
  let isMarked = false;
  let i = 0;
  let j = 0;
  for (;;) {
    const x = nextWord(a, i, lexicon);
    const y = nextWord(b, j, lexicon);
    isMarked ||= !hasSameMarks(a.subarray(i, x), b.subarray(j, y));
    const idX = a[x];
    const idY = b[y];
    if (idX === undefined || idY === undefined) break;
    if (idX !== idY) {
      const isSameForm = lexicon.formOf(idX) === lexicon.formOf(idY);
      if (!isSameForm) numbers++;
      else if (lexicon.isNumber(idX)) isMarked = true;
      else isCased = true;
    }
    i = x + 1;
    j = y + 1;
  }
  const points =
    (numbers === 0 ? 0 : 2 + Math.min(3, numbers)) + (isMarked ? 2 : 0) + (isCased ? 1 : 0);
  return Math.min(99, Math.max(lowestNearExact, 100 - points));
}

function hasSameMarks(a: Uint32Array, b: Uint32Array): boolean {
  return a.length === b.length && a.every((id, place) => id === b[place]);
}

/** The weight of the heaviest common subsequence. Time is the product of the lengths, memory the shorter of them. */
export function commonWeight(a: Uint32Array, b: Uint32Array, lexicon: Lexicon): number {
  let start = 0;
  let common = 0;
  // What both begin and end with pairs with itself: no other pairing can keep more.
  while (start < a.length && start < b.length && a[start] === b[start]) {
    common += lexicon.weightOf(a[start] ?? 0);
    start++;
  }
  let [endA, endB] = [a.length, b.length];
  while (endA > start && endB > start && a[endA - 1] === b[endB - 1]) {
    common += lexicon.weightOf(a[endA - 1] ?? 0);
    endA--;
    endB--;
  }
  return common + middleWeight(a.subarray(start, endA), b.subarray(start, endB), lexicon);
}

function middleWeight(a: Uint32Array, b: Uint32Array, lexicon: Lexicon): number {
  const best = new Int32Array(b.length + 1);
  for (const x of a) {
    let diagonal = 0;
    let left = 0;
    for (let column = 0; column < b.length; column++) {
      const above = best[column + 1] ?? 0;
      const kept = lexicon.credit(x, b[column] ?? 0);
      left = Math.max(above, left, diagonal + kept);
      diagonal = above;
      best[column + 1] = left;
    }
  }
  return best[b.length] ?? 0;
}
