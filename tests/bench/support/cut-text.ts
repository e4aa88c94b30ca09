/** Behind a mark that ends a clause or a sentence, where a new word begins. */
const clauseEnd = /(?<=[\p{L}\p{N}»”")][!,.:;?…]) (?=[\p{L}\p{N}«“"(])| [–—] (?=\p{L})/gu;
const gap = / /gu;

/** How far from the wanted place a clause may end, as a part of the text. */
const nearEnough = 0.2;

export interface CutText {
  readonly head: string;
  readonly tail: string;
  /** True where the cut is at the end of a clause. */
  readonly isClause: boolean;
}

/**
 * Cuts near a part of a text, 0 to 1: where a clause ends near it, else between the words that are nearest. Undefined
 * for a single word. The gap belongs to neither half.
 */
export function cutText(text: string, part: number): CutText | undefined {
  const clause = nearest(text, part, clauseEnd);
  if (clause !== undefined && clause.distance <= nearEnough * text.length) {
    return { head: clause.head, tail: clause.tail, isClause: true };
  }
  const word = nearest(text, part, gap);
  return word && { head: word.head, tail: word.tail, isClause: false };
}

function nearest(
  text: string,
  part: number,
  pattern: RegExp,
): { readonly head: string; readonly tail: string; readonly distance: number } | undefined {
  const wanted = part * text.length;
  let best: { head: string; tail: string; distance: number } | undefined;
  for (const { index, 0: between } of text.matchAll(pattern)) {
    const distance = Math.abs(index - wanted);
    if (best !== undefined && distance >= best.distance) continue;
    best = {
      head: text.slice(0, index) + between.trimEnd(),
      tail: text.slice(index + between.length),
      distance,
    };
  }
  return best;
}
