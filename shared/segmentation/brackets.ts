/** Where a bracket opens and where it closes. */
export type Bracketed = readonly [open: number, close: number];

/**
 * The stretches of a paragraph that stand in brackets opened inside a sentence, as `[open, close]` offsets in
 * order of their end. Brackets that never close are none, nor are those that close too far away to be a remark
 * (`:(` opens many a bracket).
 */
export function bracketedParts(paragraph: string): readonly Bracketed[] {
  const parts: Bracketed[] = [];
  const open: { readonly mark: string; readonly place: number }[] = [];
  for (const match of paragraph.matchAll(/[()[\]]/gu)) {
    const mark = match[0];
    if (mark === '(' || mark === '[') {
      open.push({ mark, place: match.index });
    } else if (open.at(-1)?.mark === (mark === ')' ? '(' : '[')) {
      const place = open.pop()?.place ?? match.index;
      if (open.length === 0 && match.index - place <= longestRemark)
        parts.push([place, match.index]);
    }
  }
  return parts;
}

const longestRemark = 300;
