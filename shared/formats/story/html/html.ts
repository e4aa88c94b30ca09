import { languageTagOf } from '../../../model/language-tag.ts';
import type { Result } from '../../../result.ts';
import { decodeText } from '../../../text/decode-text.ts';
import { storyDocumentOf } from '../story-document.ts';
import type { StoryDocument, StoryFormat } from '../story-format.ts';
import { paragraphsOfHtml } from './html-paragraphs.ts';
import { writeHtml } from './write-html.ts';

/** A web page: what a reader of the page sees of it, without its navigation. */
export const html: StoryFormat = {
  name: 'html',
  extensions: ['html', 'htm', 'xhtml'],
  mediaType: 'text/html',
  read: (bytes) => Promise.resolve(readHtml(bytes)),
  write: (paragraphs, language) =>
    Promise.resolve(new TextEncoder().encode(writeHtml(paragraphs, language.tag))),
};

function readHtml(bytes: Uint8Array): Result<StoryDocument> {
  const declared = declaredEncoding(bytes);
  const decoded = decodeText(bytes, declared === undefined ? {} : { declared });
  if (!decoded.ok) return decoded;
  const content = paragraphsOfHtml(decoded.value.text);
  if (!content.ok) return content;
  const { paragraphs, language = '' } = content.value;
  return storyDocumentOf(paragraphs, {
    encoding: decoded.value.encoding,
    language: languageTagOf(language),
  });
}

/** The `charset` of a `meta` element in the first 1,024 bytes, where the HTML Standard has it looked for. */
function declaredEncoding(bytes: Uint8Array): string | undefined {
  const start = Array.from(bytes.subarray(0, 1024), (byte) => String.fromCharCode(byte)).join('');
  const meta = start.toLowerCase().indexOf('charset');
  return meta < 0
    ? undefined
    : /^charset\s{0,20}=\s{0,20}["']?([\w:.-]+)/iu.exec(start.slice(meta))?.[1];
}
