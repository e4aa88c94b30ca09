import type { InlineTag } from '../model/inline-tag.ts';
import { normalised } from '../text/normal-form.ts';
import type { Lexicon } from './lexicon.ts';
import { scoredSpans } from './scored-tokens.ts';
import { textIdentity } from './text-identity.ts';
import type { TextIdentity } from './text-identity.ts';

/** Tokens beyond this many count in the size of a segment, but find no partner: comparing stays quick. */
export const comparedTokens = 1000;

/** A segment ready to be compared with others of the same lexicon. */
export interface AnalysedSegment {
  readonly identity: TextIdentity;
  /** Numbers of the lexicon, white space left out, at most `comparedTokens`. */
  readonly tokens: Uint32Array;
  /** Weight of all its words and numbers, and of all its marks; integers, so that sums are exact. */
  readonly wordWeight: number;
  readonly markWeight: number;
  /** True where tokens were left out of `tokens`. */
  readonly isCut: boolean;
}

export function analysedSegment(
  text: string,
  lexicon: Lexicon,
  tags?: readonly InlineTag[],
): AnalysedSegment {
  let wordWeight = 0;
  let markWeight = 0;
  const compared = normalised(text);
  const spans = scoredSpans(compared);
  const ids = new Uint32Array(spans.length);
  // A million texts come this way: no iterator.
  for (let place = 0; place < spans.length; place++) {
    const span = spans[place];
    if (span === undefined) continue;
    const id = lexicon.idAt(compared, span);
    if (lexicon.isPunctuation(id)) markWeight += lexicon.weightOf(id);
    else wordWeight += lexicon.weightOf(id);
    ids[place] = id;
  }
  return {
    identity: textIdentity(text, tags),
    tokens: ids.length > comparedTokens ? ids.slice(0, comparedTokens) : ids,
    wordWeight,
    markWeight,
    isCut: ids.length > comparedTokens,
  };
}
