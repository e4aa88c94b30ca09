import { present } from '../../invariant.ts';
import { failed, succeeded, type Problem, type Result } from '../../result.ts';
import { decodeText } from '../../text/decode-text.ts';
import { extensionOf } from '../file-name.ts';
import { fileSignature, isProtectedOffice, type FileSignature } from '../file-signature.ts';
import { docx } from './docx/docx.ts';
import { html } from './html/html.ts';
import { markdown } from './markdown/markdown.ts';
import type { StoryFormat } from './story-format.ts';
import { txt } from './txt/txt.ts';

/** Every format that a version of a story is read from and written to, the simplest first. */
export const storyFormats: readonly StoryFormat[] = [txt, markdown, html, docx];

/** The format of that name, which must be one of the list. */
export function formatOfName(name: string): StoryFormat {
  return present(
    storyFormats.find((format) => format.name === name),
    `${name} is a story format`,
  );
}

/**
 * The format of a file, by its extension and its first bytes together; one without a known extension by its bytes.
 * Problems: `file-old-word`, `file-protected`, `file-is-pdf`, `file-is-rtf`, `file-mislabelled` (`found`, `expected`),
 * `file-unknown-format` (`extension`).
 */
export function storyFormatFor(fileName: string, bytes: Uint8Array): Result<StoryFormat> {
  const extension = extensionOf(fileName);
  const named = storyFormats.find(({ extensions }) => extensions.includes(extension));
  const signature = fileSignature(bytes);
  const foreign = signature === undefined ? undefined : problemOf(signature, bytes);
  if (foreign !== undefined) return failed(foreign);
  if (signature === 'zip') return formatOfZip(named, extension);
  if (named === docx && signature !== undefined)
    return mislabelled(signature.toUpperCase(), 'DOCX');
  // No package at all: a text under a wrong name, or a package whose beginning is lost.
  if (named === docx) {
    return decodeText(bytes).ok
      ? mislabelled('TXT', 'DOCX')
      : failed({ code: 'file-damaged-zip', params: {} });
  }
  if (named !== undefined) return succeeded(named);
  if (signature === 'html') return succeeded(html);
  if (extension === '') return succeeded(txt);
  return failed({ code: 'file-unknown-format', params: { extension } });
}

function problemOf(signature: FileSignature, bytes: Uint8Array): Problem | undefined {
  switch (signature) {
    case 'ole':
      return { code: isProtectedOffice(bytes) ? 'file-protected' : 'file-old-word', params: {} };
    case 'pdf':
      return { code: 'file-is-pdf', params: {} };
    case 'rtf':
      return { code: 'file-is-rtf', params: {} };
    case 'picture':
      return { code: 'file-is-picture', params: {} };
    case 'gzip':
      return { code: 'file-is-packed', params: {} };
    case 'zip':
    case 'xml':
    case 'html':
      return undefined;
  }
}

/** A package is a DOCX by its name, or where its name says nothing; a text's name on it is a mistake. */
function formatOfZip(named: StoryFormat | undefined, extension: string): Result<StoryFormat> {
  if (named === docx || extension === '') return succeeded(docx);
  if (named !== undefined) return mislabelled('ZIP/DOCX', named.name.toUpperCase());
  return failed({ code: 'file-unknown-format', params: { extension } });
}

function mislabelled(found: string, expected: string): Result<StoryFormat> {
  return failed({ code: 'file-mislabelled', params: { found, expected } });
}
