import type { InlineTag } from '../model/inline-tag.ts';
import { isPlain } from '../text/is-plain.ts';
import { normalised } from '../text/normal-form.ts';

/** A text as two numbers of 32 bits: equal texts have equal ones, and unequal texts practically never. */
export interface TextIdentity {
  readonly high: number;
  readonly low: number;
}

/**
 * What makes two segments the same: Unicode NFC, white space made single, codes at the same places. Characters that
 * nobody sees count.
 */
export function textIdentity(text: string, tags: readonly InlineTag[] = []): TextIdentity {
  const compared = comparedText(text);
  if (tags.length === 0) return hashed(compared);
  return hashed(`${compared}${tags.map((tag) => `\0${tag.kind}${String(tag.at)}`).join('')}`);
}

/** The text as it is compared for equality. */
export function comparedText(text: string): string {
  if (isPlain(text)) return text;
  const composed = text.normalize('NFC');
  return /\s{2}|[^\S ]|^ | $/u.test(composed) ? composed.replace(/\s+/gu, ' ').trim() : composed;
}

/** A neighbour as one number of 32 bits, never 0; undefined, which is unknown, is 0. */
export function neighbourKey(text: string | undefined): number {
  if (text === undefined) return 0;
  const { high, low } = hashed(normalised(text));
  return (high ^ low) >>> 0 || 1;
}

/** Anything short as one number of 32 bits, never 0; undefined is 0. */
export function shortKey(text: string | undefined): number {
  return text === undefined ? 0 : hashed(text).low || 1;
}

/** cyrb53 (bryc, public domain): two multiplicative hashes of 32 bits that are mixed at the end. */
function hashed(text: string): TextIdentity {
  let high = 0xdeadbeef;
  let low = 0x41c6ce57;
  for (let place = 0; place < text.length; place++) {
    const unit = text.charCodeAt(place);
    high = Math.imul(high ^ unit, 2654435761);
    low = Math.imul(low ^ unit, 1597334677);
  }
  high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909);
  low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909);
  return { high: high >>> 0, low: low >>> 0 };
}
