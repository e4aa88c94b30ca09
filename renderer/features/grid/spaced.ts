/** The words with a space before and after them where they would stick to a word or follow a mark that ends one. */
export function spaced(before: string, words: string, after: string): string {
  const needsSpaceBefore =
    /[\p{L}\p{N}.,;:!?…%)»”]$/u.test(before) && /^[\p{L}\p{N}«“(]/u.test(words);
  const needsSpaceAfter =
    /[\p{L}\p{N}.,;:!?…%)»”]$/u.test(words) && /^[\p{L}\p{N}«“(]/u.test(after);
  return `${needsSpaceBefore ? ' ' : ''}${words}${needsSpaceAfter ? ' ' : ''}`;
}
