import type { LanguageTag } from '../model/language-tag.ts';
import type { AnchorKind } from './anchors.ts';
import { lengthGain, lengthModelOf } from './length-model.ts';
import { paragraphGain, paragraphModelOf } from './paragraph-model.ts';
import type { Span, SpanGain } from './span.ts';
import type { VersionSentence } from './version.ts';

/** How often a sentence keeps an anchor that both versions have, by kind. */
const keptByKind: Readonly<Record<AnchorKind, number>> = {
  number: 0.9,
  name: 0.85,
  word: 0.75,
  mark: 0.85,
};

/** An anchor that both versions have: what it adds where both spans have it, and where one only. */
interface AnchorOdds {
  readonly both: number;
  readonly one: number;
}

/**
 * The gain of two versions' spans, by length, anchors and paragraphs, taken as independent of one another
 * (naive Bayes). An anchor that only one version has anywhere says nothing about which sentences belong together.
 */
export function pairModelOf(
  a: readonly VersionSentence[],
  b: readonly VersionSentence[],
  languages: readonly [LanguageTag, LanguageTag],
): SpanGain {
  const lengths = lengthModelOf(a, b, languages);
  const paragraphs = paragraphModelOf(a, b);
  const odds = anchorOddsOf(a, b);
  const keysInA = keysOfSpans(knownKeys(a, odds));
  const keysInB = keysOfSpans(knownKeys(b, odds));
  return (left, right) =>
    lengthGain(lengths, lettersIn(a, left), lettersIn(b, right), right.end - right.start) +
    anchorGain(odds, keysInA(left), keysInB(right)) +
    paragraphGain(paragraphs, left, right);
}

function lettersIn(sentences: readonly VersionSentence[], { start, end }: Span): number {
  let letters = 0;
  for (let place = start; place < end; place++) letters += sentences[place]?.length ?? 0;
  return letters;
}

function anchorOddsOf(
  a: readonly VersionSentence[],
  b: readonly VersionSentence[],
): ReadonlyMap<string, AnchorOdds> {
  const [inA, inB] = [sentencesByKey(a), sentencesByKey(b)];
  const odds = new Map<string, AnchorOdds>();
  for (const [key, { count, kind }] of inA) {
    const other = inB.get(key);
    if (other === undefined) continue;
    // Chance: how often a sentence has the anchor; the smoothing keeps a single meeting from deciding all.
    const chance = Math.min(
      0.8,
      Math.sqrt(((count + 0.5) / (a.length + 1)) * ((other.count + 0.5) / (b.length + 1))),
    );
    const kept = Math.max(keptByKind[kind], chance);
    odds.set(key, { both: Math.log(kept / chance), one: Math.log((1 - kept) / (1 - chance)) / 2 });
  }
  return odds;
}

function sentencesByKey(
  sentences: readonly VersionSentence[],
): ReadonlyMap<string, { readonly count: number; readonly kind: AnchorKind }> {
  const found = new Map<string, { count: number; kind: AnchorKind }>();
  for (const { anchors } of sentences) {
    for (const { key, kind } of anchors) {
      const known = found.get(key);
      if (known) known.count++;
      else found.set(key, { count: 1, kind });
    }
  }
  return found;
}

function knownKeys(
  sentences: readonly VersionSentence[],
  odds: ReadonlyMap<string, AnchorOdds>,
): readonly ReadonlySet<string>[] {
  return sentences.map(
    ({ anchors }) => new Set(anchors.map(({ key }) => key).filter((key) => odds.has(key))),
  );
}

/** Gives the keys of a span; each span is put together once, however often it is asked for. */
function keysOfSpans(keys: readonly ReadonlySet<string>[]): (span: Span) => ReadonlySet<string> {
  const joined = new Map<number, ReadonlySet<string>>();
  return ({ start, end }) => {
    const place = start * (keys.length + 1) + end;
    const known = joined.get(place);
    if (known !== undefined) return known;
    const all = new Set(keys.slice(start, end).flatMap((each) => [...each]));
    joined.set(place, all);
    return all;
  };
}

function anchorGain(
  odds: ReadonlyMap<string, AnchorOdds>,
  left: ReadonlySet<string>,
  right: ReadonlySet<string>,
): number {
  let gain = 0;
  for (const key of left) {
    const found = odds.get(key);
    if (found) gain += right.has(key) ? found.both : found.one;
  }
  for (const key of right) if (!left.has(key)) gain += odds.get(key)?.one ?? 0;
  return gain;
}
