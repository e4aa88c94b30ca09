/**
 * A unit's target as it stands inside a segment: without the mark that closed the unit's sentence where the segment goes
 * on, and without its first capital where the unit's source had one and the segment has none there.
 */
export function asPart(
  target: string,
  {
    source,
    asked,
    isLast,
  }: { readonly source: string; readonly asked: string; readonly isLast: boolean },
): string {
  const open =
    isLast || /[.!?…]$/u.test(asked) ? target : target.replace(/(?<=[\p{L}\p{N}»”")])[.!?]$/u, '');
  // АҚШ and NATO keep theirs.
  const isCapitalised = /^\p{Lu}(?!\p{Lu})/u.test(open);
  const isLowered = /^\p{Lu}/u.test(source) && /^\p{Ll}/u.test(asked);
  return isCapitalised && isLowered ? open.slice(0, 1).toLowerCase() + open.slice(1) : open;
}
