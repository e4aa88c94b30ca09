import { failed, type Result } from '../../../result.ts';
import { decodeText } from '../../../text/decode-text.ts';
import { storyDocumentOf, singleSpaced } from '../story-document.ts';
import type { StoryDocument, StoryFormat, StoryParagraph } from '../story-format.ts';
import { splitFrontMatter } from './front-matter.ts';
import { paragraphsOfMarkdown } from './markdown-paragraphs.ts';

/** Markdown (CommonMark, with the front matter that site builders put before it). */
export const markdown: StoryFormat = {
  name: 'markdown',
  extensions: ['md', 'markdown'],
  mediaType: 'text/markdown',
  read: (bytes) => Promise.resolve(readMarkdown(bytes)),
  write: (paragraphs) => Promise.resolve(writeMarkdown(paragraphs)),
};

/** A book's worth: reading Markdown is ten times as slow as reading plain text. */
const largestMegabytes = 5;

function readMarkdown(bytes: Uint8Array): Result<StoryDocument> {
  if (bytes.length > largestMegabytes * 1024 * 1024) {
    return failed({ code: 'file-too-large', params: { megabytes: largestMegabytes } });
  }
  const decoded = decodeText(bytes);
  if (!decoded.ok) return decoded;
  const { frontMatter, body } = splitFrontMatter(decoded.value.text);
  const found = paragraphsOfMarkdown(body);
  const title = frontMatter.get('title');
  const author = frontMatter.get('author');
  return storyDocumentOf(
    [
      ...(title === undefined ? [] : [{ kind: 'headline' as const, text: title }]),
      ...found,
      ...(author === undefined ? [] : [{ kind: 'byline' as const, text: author }]),
    ],
    { encoding: decoded.value.encoding, language: frontMatter.get('lang') },
  );
}

function writeMarkdown(paragraphs: readonly Omit<StoryParagraph, 'start'>[]): Uint8Array {
  const blocks = paragraphs.map(({ kind, text }, index) => {
    const isInList = kind === 'listItem' && paragraphs[index + 1]?.kind === 'listItem';
    return `${blockOf(kind, escapeMarkdown(singleSpaced(text)))}\n${isInList ? '' : '\n'}`;
  });
  return new TextEncoder().encode(`${blocks.join('').trimEnd()}\n`);
}

function blockOf(kind: StoryParagraph['kind'], text: string): string {
  switch (kind) {
    case 'headline':
      return `# ${text}`;
    case 'heading':
      return `## ${text}`;
    case 'quote':
      return `> ${text}`;
    case 'listItem':
      return `- ${text}`;
    case 'note':
      return `*${text}*`;
    case 'dateline':
    case 'body':
    case 'caption':
    case 'byline':
      return text;
  }
}

/** The text with a backslash before whatever Markdown would take for a sign of its own. */
function escapeMarkdown(text: string): string {
  return text
    .replace(/[\\`*_[\]<>&~#]/gu, '\\$&')
    .replace(/^(?:[+=-]|\d{1,9}(?=[.)]))/u, (start) => (/^\d/u.test(start) ? start : `\\${start}`))
    .replace(/^(\d{1,9})([.)])/u, '$1\\$2');
}
