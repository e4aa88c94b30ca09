import type { InlineTag } from '../model/inline-tag.ts';

/** True where two segments carry codes of other kinds or at other places. */
export function tagsDiffer(a: readonly InlineTag[] = [], b: readonly InlineTag[] = []): boolean {
  return (
    a.length !== b.length ||
    a.some((tag, place) => tag.kind !== b[place]?.kind || tag.at !== b[place].at)
  );
}
