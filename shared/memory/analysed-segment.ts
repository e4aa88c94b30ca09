import { normalised } from '../text/normal-form.ts';
import { tokenWeights } from './lexicon.ts';
import type { Lexicon, TokenRole } from './lexicon.ts';
import { scoredTokens } from './scored-tokens.ts';

/** Tokens beyond this many count in the size of a segment, but find no partner: comparing stays quick. */
export const comparedTokens = 1000;

/** A segment ready to be compared with others of the same lexicon. */
export interface AnalysedSegment {
  /** NFC, white space made single: two segments with equal text are the same segment. Invisible characters count. */
  readonly text: string;
  /** Numbers of the lexicon, white space left out, at most `comparedTokens`. */
  readonly tokens: Int32Array;
  /** Weight of all its tokens, by role; integers, so that sums are exact. */
  readonly weights: Readonly<Record<TokenRole, number>>;
  readonly weight: number;
  /** True where tokens were left out of `tokens`. */
  readonly isCut: boolean;
}

export function analysedSegment(text: string, lexicon: Lexicon): AnalysedSegment {
  const tokens = scoredTokens(normalised(text));
  const weights = { content: 0, functionWord: 0, number: 0, punctuation: 0 };
  const ids = Int32Array.from(tokens, (token) => {
    const id = lexicon.idOf(token);
    const role = lexicon.roleOf(id);
    weights[role] += tokenWeights[role];
    return id;
  });
  return {
    text: text.normalize('NFC').replace(/\s+/gu, ' ').trim(),
    tokens: ids.slice(0, comparedTokens),
    weights,
    weight: weights.content + weights.functionWord + weights.number + weights.punctuation,
    isCut: ids.length > comparedTokens,
  };
}
