/** A line of a text: `start` and `end` are its outer ends without white space, in UTF-16 code units. */
export interface TextLine {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

type Blocks = readonly (readonly TextLine[])[];

/** Narrower, and the lines are verse or a list; wider, and nobody wrapped them by hand. */
const narrowest = 40;
const widest = 120;

/** Without empty lines there is less to go by: lines are longer than verse, and more than a few. */
const narrowestAlone = 50;
const fewestAlone = 3;

/**
 * Lines of one block that belong to one paragraph, where the text was wrapped to a width: a line ends there
 * because the next word did not fit. Undefined where the text was not wrapped: then every line is a paragraph.
 * `blocks` are the runs of lines between empty lines.
 */
export function joinWrappedLines(blocks: Blocks): Blocks | undefined {
  const pairs = pairsOf(blocks);
  const width = pairs.reduce((longest, { line }) => Math.max(longest, line.length), 0);
  if (pairs.length < 2 || width < narrowest || width > widest) return undefined;
  const fitting = pairs.filter(({ line, next }) => isWrapped(line, next, width)).length;
  const isFilled = fitting >= pairs.length * 0.75;
  const isAlone = blocks.length < 2;
  if (isAlone && !isBrokenInSentences(pairs, width)) return undefined;
  if (isFilled) {
    return blocks.flatMap((block) =>
      paragraphsOfBlock(block, (line, next) => isWrapped(line, next, width)),
    );
  }
  if (!isAlone) return undefined;
  return blocks.flatMap((block) =>
    paragraphsOfBlock(block, (line, next) => isBrokenByEye(line, next, width)),
  );
}

/** Two lines, one under the other. */
interface LinePair {
  readonly line: string;
  readonly next: string;
}

function pairsOf(blocks: Blocks): readonly LinePair[] {
  return blocks
    .flatMap((block) =>
      block.slice(1).map((next, index) => ({ line: block[index]?.text ?? '', next: next.text })),
    )
    .filter(({ next }) => !beginsAnew(next));
}

/** Most lines are of like length and end amid a sentence, which the next one goes on with a small letter. */
function isBrokenInSentences(pairs: readonly LinePair[], width: number): boolean {
  if (pairs.length < fewestAlone || width < narrowestAlone) return false;
  const broken = pairs.filter(({ line }) => line.length >= width * 0.7 && !endsSentence(line));
  const continued = broken.filter(({ next }) => /^\p{Ll}/u.test(next));
  return broken.length >= pairs.length * 0.6 && continued.length >= pairs.length * 0.5;
}

/** The writer pressed Enter near the edge, not at it: only a short line with a sentence's end closes a paragraph. */
function isBrokenByEye(line: string, next: string, width: number): boolean {
  if (beginsAnew(next)) return false;
  if (/^\p{Ll}/u.test(next)) return true;
  return endsSentence(line) ? line.length >= width * 0.8 : line.length >= width * 0.7;
}

function endsSentence(line: string): boolean {
  return /[.!?…:;]["'»”’)]*$/u.test(line);
}

function paragraphsOfBlock(
  block: readonly TextLine[],
  goesOn: (line: string, next: string) => boolean,
): readonly (readonly TextLine[])[] {
  const paragraphs: TextLine[][] = [];
  let before: TextLine | undefined;
  for (const line of block) {
    const current = paragraphs.at(-1);
    if (before !== undefined && current !== undefined && goesOn(before.text, line.text)) {
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
