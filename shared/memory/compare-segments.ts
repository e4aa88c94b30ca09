import { normalised } from '../text/normal-form.ts';
import type { Token, TokenKind } from '../text/tokens.ts';
import type { AnalysedSegment } from './analysed-segment.ts';
import type { Lexicon } from './lexicon.ts';
import { plainSign, scoredTokens } from './scored-tokens.ts';

/** The highest score of segments whose words differ, and the lowest of segments whose words are the same. */
export const highestFuzzy = 94;
export const lowestNearExact = 95;

/**
 * How alike two segments are, a whole number from 0 to 100; the same both ways. 100 for equal text only;
 * 95–99 where the words are the same; below, twice the common weight by the sum of both weights (Dice, over
 * the heaviest common subsequence of tokens: Sellers 1974, the edit distance without replacement).
 */
export function compareSegments(a: AnalysedSegment, b: AnalysedSegment, lexicon: Lexicon): number {
  if (a.text === b.text) return 100;
  if (hasSameWords(a, b, lexicon)) return nearExactScore(normalised(a.text), normalised(b.text));
  return fuzzyScore(commonWeight(a.tokens, b.tokens, lexicon), a.weight + b.weight);
}

/** The score of segments whose words differ, from the weight they have in common and the sum of their weights. */
export function fuzzyScore(common: number, sum: number): number {
  return sum === 0 ? 0 : Math.min(highestFuzzy, Math.floor((200 * common) / sum));
}

/** The same words in the same order, numbers standing where numbers stand; marks, case and values aside. */
function hasSameWords(a: AnalysedSegment, b: AnalysedSegment, lexicon: Lexicon): boolean {
  if (a.isCut || b.isCut) return false;
  let i = 0;
  let j = 0;
  let words = 0;
  for (;;) {
    const x = nextWord(a.tokens, i, lexicon);
    const y = nextWord(b.tokens, j, lexicon);
    const idX = a.tokens[x];
    const idY = b.tokens[y];
    if (idX === undefined || idY === undefined) return idX === idY && words > 0;
    const isNumbers = lexicon.roleOf(idX) === 'number' && lexicon.roleOf(idY) === 'number';
    if (idX !== idY && !isNumbers) return false;
    words++;
    i = x + 1;
    j = y + 1;
  }
}

function nextWord(tokens: Int32Array, from: number, lexicon: Lexicon): number {
  let place = from;
  for (;;) {
    const id = tokens[place];
    if (id === undefined || lexicon.roleOf(id) !== 'punctuation') return place;
    place++;
  }
}

/** 100 less what differs: case, spelling, spaces or what nobody sees 1, marks 2, one number 3, two 4, more 5; never below 95. */
function nearExactScore(a: string, b: string): number {
  const [left, right] = [scoredTokens(a), scoredTokens(b)];
  const [valuesLeft, valuesRight] = [textsOf(left, 'number'), textsOf(right, 'number')];
  const numbers = differing(valuesLeft.map(plainSign), valuesRight.map(plainSign));
  const isSigned = differing(valuesLeft, valuesRight) > numbers;
  const isMarked = isSigned || patternOf(left) !== patternOf(right);
  const isCased = differing(textsOf(left, 'word'), textsOf(right, 'word')) > 0;
  const points =
    (numbers === 0 ? 0 : 2 + Math.min(3, numbers)) + (isMarked ? 2 : 0) + (isCased ? 1 : 0);
  return Math.min(99, Math.max(lowestNearExact, 100 - points));
}

function textsOf(tokens: readonly Token[], kind: TokenKind): readonly string[] {
  return tokens.filter((token) => token.kind === kind).map((token) => token.text);
}

/** Where the marks stand between words and numbers. */
function patternOf(tokens: readonly Token[]): string {
  return tokens.map(({ kind, text }) => (kind === 'punctuation' ? text : kind.charAt(0))).join('');
}

function differing(a: readonly string[], b: readonly string[]): number {
  return a.filter((text, place) => text !== b[place]).length;
}

/** The weight of the heaviest common subsequence. Time is the product of the lengths, memory the shorter of them. */
function commonWeight(a: Int32Array, b: Int32Array, lexicon: Lexicon): number {
  let start = 0;
  let common = 0;
  // What both begin and end with pairs with itself: no other pairing can keep more.
  while (start < a.length && start < b.length && a[start] === b[start]) {
    common += selfCredit(a, start, lexicon);
    start++;
  }
  let [endA, endB] = [a.length, b.length];
  while (endA > start && endB > start && a[endA - 1] === b[endB - 1]) {
    common += selfCredit(a, endA - 1, lexicon);
    endA--;
    endB--;
  }
  return common + middleWeight(a.subarray(start, endA), b.subarray(start, endB), lexicon);
}

function selfCredit(tokens: Int32Array, place: number, lexicon: Lexicon): number {
  const id = tokens[place] ?? 0;
  return lexicon.credit(id, id);
}

function middleWeight(a: Int32Array, b: Int32Array, lexicon: Lexicon): number {
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
