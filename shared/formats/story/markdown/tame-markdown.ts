/** Deeper nesting means nothing to a reader, and costs a parser the square of its depth. */
const longestPrefix = 96;

/** So many pairs of marks of emphasis and links are tried in a moment; more are left as the characters they are. */
const mostPairs = 4_000_000;

/** Markdown that a parser reads in time that grows with its length, whatever was written to slow it down. */
export interface TamedMarkdown {
  /** The text, with what nests lists and quotes at the beginning of a line cut to a hundred columns. */
  readonly text: string;
  /** False where stars, underscores and brackets are so many in one block that pairing them would take minutes. */
  readonly hasPairs: boolean;
}

export function tameMarkdown(text: string): TamedMarkdown {
  let pairs = 0;
  let marks = 0;
  const lines = text.split(/\r\n|\r|\n/u).map((line) => {
    if (line.trim() === '') marks = 0;
    const inLine = countMarks(line);
    pairs += inLine * (2 * marks + inLine);
    marks += inLine;
    return withShortPrefix(line);
  });
  return { text: lines.join('\n'), hasPairs: pairs <= mostPairs };
}

function countMarks(line: string): number {
  let count = 0;
  for (let at = 0; at < line.length; at += 1) {
    const code = line.charCodeAt(at);
    if (code === 0x2a || code === 0x5f || code === 0x5b) count += 1;
  }
  return count;
}

/** White space and the marks of quotes and lists before the words of a line. */
function withShortPrefix(line: string): string {
  const prefix = /^(?:[ \t>]|[-+*](?=[ \t])|\d{1,9}[.)](?=[ \t]))*/u.exec(line)?.[0] ?? '';
  return prefix.length > longestPrefix
    ? prefix.slice(0, longestPrefix - 2) + prefix.slice(-2) + line.slice(prefix.length)
    : line;
}
