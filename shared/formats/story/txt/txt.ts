import { failed, succeeded, type Result } from '../../../result.ts';
import { decodeText } from '../../../text/decode-text.ts';
import { singleSpaced } from '../story-document.ts';
import type { StoryDocument, StoryFormat, StoryParagraph } from '../story-format.ts';
import { joinWrappedLines, type TextLine } from './wrapped-lines.ts';

/** Plain text: a paragraph a line, or, where lines were wrapped to a width, a paragraph between empty lines. */
export const txt: StoryFormat = {
  name: 'txt',
  extensions: ['txt', 'text'],
  mediaType: 'text/plain',
  read: (bytes) => Promise.resolve(readTxt(bytes)),
  write: (paragraphs) => Promise.resolve(writeTxt(paragraphs)),
};

/** The mark of a list entry that this program writes, and takes off again. */
const bullet = '• ';

function readTxt(bytes: Uint8Array): Result<StoryDocument> {
  const decoded = decodeText(bytes);
  if (!decoded.ok) return decoded;
  const { text, encoding } = decoded.value;
  const paragraphs = plainParagraphs(text);
  return paragraphs.length === 0
    ? failed({ code: 'file-no-text', params: {} })
    : succeeded({ paragraphs, encoding });
}

/** The paragraphs of plain text, pasted or read; each is exactly `text.slice(start, start + its length)`. */
export function plainParagraphs(text: string): readonly StoryParagraph[] {
  const blocks = blocksOf(text);
  const groups = joinWrappedLines(blocks) ?? blocks.flatMap((block) => block.map((line) => [line]));
  return groups.flatMap((lines) => {
    const first = lines[0];
    const last = lines.at(-1);
    if (first === undefined || last === undefined) return [];
    const isListItem = first.text.startsWith(bullet);
    const start = isListItem ? first.start + markLength(first.text) : first.start;
    const kind = isListItem ? ('listItem' as const) : ('body' as const);
    return [{ kind, text: text.slice(start, last.end), start }];
  });
}

function markLength(line: string): number {
  return line.length - line.slice(bullet.length).trimStart().length;
}

/** Runs of lines between empty ones. CR, LF, CRLF, form feeds and Unicode's own separators end lines. */
function blocksOf(text: string): readonly (readonly TextLine[])[] {
  const blocks: TextLine[][] = [[]];
  let at = 0;
  while (at < text.length) {
    const end = endOfLine(text, at);
    const piece = text.slice(at, end);
    const line = piece.trim();
    if (line === '') {
      blocks.push([]);
    } else {
      const start = at + piece.length - piece.trimStart().length;
      blocks.at(-1)?.push({ text: line, start, end: start + line.length });
    }
    at = end + (text.startsWith('\r\n', end) ? 2 : 1);
  }
  return blocks.filter((block) => block.length > 0);
}

const lineEnds = new Set(Array.from('\n\r\f\v\u0085\u2028\u2029', (end) => end.charCodeAt(0)));

/** A pattern that takes a whole line overflows the stack on one of millions of letters. */
function endOfLine(text: string, at: number): number {
  let end = at;
  while (end < text.length && !lineEnds.has(text.charCodeAt(end))) end += 1;
  return end;
}

function writeTxt(paragraphs: readonly Omit<StoryParagraph, 'start'>[]): Uint8Array {
  const lines = paragraphs.map(
    ({ kind, text }) => (kind === 'listItem' ? bullet : '') + singleSpaced(text),
  );
  return new TextEncoder().encode(lines.map((line) => `${line}\n`).join('\n'));
}
