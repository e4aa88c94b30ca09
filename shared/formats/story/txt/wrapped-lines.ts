/** A line of a text: `start` and `end` are its outer ends without white space, in UTF-16 code units. */
export interface TextLine {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** Narrower, and the lines are verse or a list; wider, and nobody wrapped them by hand. */
const narrowest = 40;
const widest = 120;

/**
 * Lines of one block that belong to one paragraph, where the text was wrapped to a width: a line ends there
 * because the next word did not fit. Undefined where the text was not wrapped: then every line is a paragraph.
 * `blocks` are the runs of lines between empty lines.
 */
export function joinWrappedLines(
  blocks: readonly (readonly TextLine[])[],
): readonly (readonly TextLine[])[] | undefined {
  const pairs = blocks
    .flatMap((block) =>
      block.slice(1).map((next, index) => ({ line: block[index]?.text ?? '', next: next.text })),
    )
    .filter(({ next }) => !beginsAnew(next));
  const width = pairs.reduce((longest, { line }) => Math.max(longest, line.length), 0);
  if (blocks.length < 2 || pairs.length < 2 || width < narrowest || width > widest)
    return undefined;
  const wrapped = pairs.filter(({ line, next }) => isWrapped(line, next, width)).length;
  if (wrapped < pairs.length * 0.75) return undefined;
  return blocks.flatMap((block) => paragraphsOfBlock(block, width));
}

function paragraphsOfBlock(
  block: readonly TextLine[],
  width: number,
): readonly (readonly TextLine[])[] {
  const paragraphs: TextLine[][] = [];
  let before: TextLine | undefined;
  for (const line of block) {
    const current = paragraphs.at(-1);
    if (before !== undefined && current !== undefined && isWrapped(before.text, line.text, width)) {
      current.push(line);
    } else {
      paragraphs.push([line]);
    }
    before = line;
  }
  return paragraphs;
}

/** True where the first word of the next line would not have fitted on this one, and begins no list entry or speech. */
function isWrapped(line: string, next: string, width: number): boolean {
  const space = next.indexOf(' ');
  const firstWord = space < 0 ? next.length : space;
  return !beginsAnew(next) && line.length + 1 + firstWord > width;
}

function beginsAnew(line: string): boolean {
  return /^(?:[•*▪‣◦–—-] |\d{1,3}[.)] )/u.test(line);
}
