import type { Token } from '../text/tokens.ts';
import { comparedTokens } from './analysed-segment.ts';
import type { Lexicon } from './lexicon.ts';
import { scoredTokens } from './scored-tokens.ts';

/** A step through two segments in reading order: a pair, or a token that only one of them has. */
export interface TokenStep {
  readonly source?: Token;
  readonly query?: Token;
}

/**
 * The two segments token by token, along the heaviest common subsequence that their score counts. White
 * space is left out; tokens beyond `comparedTokens` stand unpaired at the end.
 */
export function pairedTokens(
  source: string,
  query: string,
  lexicon: Lexicon,
): readonly TokenStep[] {
  const a = scoredTokens(source);
  const b = scoredTokens(query);
  const rows = Math.min(a.length, comparedTokens);
  const columns = Math.min(b.length, comparedTokens);
  const left = a.map((token) => lexicon.idOf(token));
  const right = b.map((token) => lexicon.idOf(token));
  const width = columns + 1;
  // best[i * width + j]: the weight that the rests from i and from j have in common.
  const best = new Int32Array((rows + 1) * width);
  for (let i = rows - 1; i >= 0; i--) {
    for (let j = columns - 1; j >= 0; j--) {
      const kept = lexicon.credit(left[i] ?? 0, right[j] ?? 0) + at(best, (i + 1) * width + j + 1);
      best[i * width + j] = Math.max(
        at(best, (i + 1) * width + j),
        at(best, i * width + j + 1),
        kept,
      );
    }
  }

  const steps: TokenStep[] = [];
  let [i, j] = [0, 0];
  while (i < rows && j < columns) {
    const here = at(best, i * width + j);
    const [x, y] = [a[i], b[j]];
    const credit = lexicon.credit(left[i] ?? 0, right[j] ?? 0);
    if (x && y && credit > 0 && here === credit + at(best, (i + 1) * width + j + 1)) {
      steps.push({ source: x, query: y });
      i++;
      j++;
    } else if (x && here === at(best, (i + 1) * width + j)) {
      steps.push({ source: x });
      i++;
    } else if (y) {
      steps.push({ query: y });
      j++;
    }
  }
  for (const token of a.slice(i)) steps.push({ source: token });
  for (const token of b.slice(j)) steps.push({ query: token });
  return steps;
}

function at(table: Int32Array, place: number): number {
  return table[place] ?? 0;
}
