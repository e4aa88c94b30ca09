import type { InlineTag } from '../../../../shared/model/inline-tag.ts';

/**
 * The tags of a text after it was edited. What stands before the first and after the last changed character keeps its
 * place there; what stood amid the change comes to stand at its end. A word that grows takes its closing tag along.
 */
export function movedTags(
  before: string,
  after: string,
  tags: readonly InlineTag[],
): readonly InlineTag[] {
  const head = commonStart(before, after);
  const tail = commonEnd(before.slice(head), after.slice(head));
  const typed = after.slice(head, after.length - tail);
  const grown = /^[\p{L}\p{N}]*/u.exec(typed)?.[0].length ?? 0;
  const placeOf = ({ at, kind }: InlineTag): number => {
    if (at === head) return kind === 'close' ? head + grown : head;
    if (at < head) return at;
    return at >= before.length - tail ? at + after.length - before.length : after.length - tail;
  };
  let last = 0;
  return tags.map((tag) => {
    // Tags never change places.
    last = Math.max(last, placeOf(tag));
    return last === tag.at ? tag : { ...tag, at: last };
  });
}

function commonStart(a: string, b: string): number {
  let length = 0;
  while (length < a.length && length < b.length && a[length] === b[length]) length += 1;
  return length;
}

function commonEnd(a: string, b: string): number {
  let length = 0;
  while (length < a.length && length < b.length && a.at(-1 - length) === b.at(-1 - length)) {
    length += 1;
  }
  return length;
}
