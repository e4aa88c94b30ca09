import type { Span } from '../span.ts';
import type { VersionSentence } from '../reading/version.ts';

/** How paragraphs tell which sentences belong together; says nothing where every sentence is a paragraph. */
export interface ParagraphModel {
  readonly a: readonly VersionSentence[];
  readonly b: readonly VersionSentence[];
  readonly bothStart: number;
  readonly oneStarts: number;
  readonly noneStarts: number;
  /** Natural logarithm, for a paragraph that begins inside a span of the first or the second version. */
  readonly insideA: number;
  readonly insideB: number;
}

/** How often a translator keeps the beginning of a paragraph. */
const kept = 0.9;

/** For paragraphs of the same special kind (headline, dateline, byline …) and of different kinds. */
const sameKind = 1.5;
const otherKind = -1.5;

export function paragraphModelOf(
  a: readonly VersionSentence[],
  b: readonly VersionSentence[],
): ParagraphModel {
  const [startsA, startsB] = [partOfStarts(a), partOfStarts(b)];
  const chance = Math.min(0.95, Math.max(0.05, (startsA + startsB) / 2));
  // Every text begins with a paragraph: that alone tells nothing.
  const isTelling = [a, b].every((sentences, side) => {
    const starts = side === 0 ? startsA : startsB;
    return starts < 0.95 && starts * sentences.length > 1.5;
  });
  return {
    a,
    b,
    bothStart: isTelling ? Math.log(kept / chance) / 2 : 0,
    oneStarts: isTelling ? Math.log((1 - kept) / (1 - chance)) / 2 : 0,
    noneStarts: isTelling ? Math.log(kept / (1 - chance)) / 2 : 0,
    insideA: insideOdds(startsA),
    insideB: insideOdds(startsB),
  };
}

export function paragraphGain(model: ParagraphModel, left: Span, right: Span): number {
  const [first, second] = [model.a[left.start], model.b[right.start]];
  if (first === undefined || second === undefined) return 0;
  let gain = model.noneStarts;
  if (first.isStart && second.isStart) gain = model.bothStart;
  else if (first.isStart || second.isStart) gain = model.oneStarts;
  gain +=
    startsInside(model.a, left) * model.insideA + startsInside(model.b, right) * model.insideB;
  if (first.kind !== second.kind) return gain + otherKind;
  return first.kind === 'body' ? gain : gain + sameKind;
}

function partOfStarts(sentences: readonly VersionSentence[]): number {
  return sentences.filter(({ isStart }) => isStart).length / Math.max(1, sentences.length);
}

/** A bead over a paragraph's beginning is rare where paragraphs hold several sentences, else nothing special. */
function insideOdds(starts: number): number {
  return Math.log(Math.max(1 - kept, 4 * starts - 3));
}

function startsInside(sentences: readonly VersionSentence[], { start, end }: Span): number {
  let starts = 0;
  for (let place = start + 1; place < end; place++)
    if (sentences[place]?.isStart === true) starts++;
  return starts;
}
