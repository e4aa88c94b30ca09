import { languageTagOf } from '../../../model/language-tag.ts';
import { failed, type Result } from '../../../result.ts';
import { writeDocx } from '../../write-docx.ts';
import { readXml } from '../../xml.ts';
import { openZip, type ZipArchive } from '../../zip.ts';
import { singleSpaced, storyDocumentOf } from '../story-document.ts';
import type { StoryDocument, StoryFormat } from '../story-format.ts';
import { DocumentReader } from './document-reader.ts';
import { relationshipsOf } from './package-parts.ts';
import { noStyles, readStyles, type DocumentStyles } from './paragraph-styles.ts';

/** Word's documents: text and kinds of paragraphs; headers, notes at the foot and comments are left out. */
export const docx: StoryFormat = {
  name: 'docx',
  extensions: ['docx', 'docm'],
  mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  read: readDocx,
  write: (paragraphs, language) => {
    const title = paragraphs.find(({ kind }) => kind === 'headline') ?? paragraphs[0];
    return writeDocx({
      title: singleSpaced(title?.text ?? ''),
      language: language.tag,
      blocks: paragraphs.map(({ kind, text }) => ({ kind, text: singleSpaced(text) })),
    });
  },
};

async function readDocx(bytes: Uint8Array): Promise<Result<StoryDocument>> {
  const archive = await openZip(bytes);
  if (!archive.ok) return archive;
  if (isOpenDocument(archive.value)) {
    return failed({ code: 'file-mislabelled', params: { found: 'ODF', expected: 'DOCX' } });
  }
  const links = await relationshipsOf(archive.value, '');
  if (!links.ok) return links;
  const part = links.value.get('officeDocument');
  if (part === undefined) {
    return failed({ code: 'file-mislabelled', params: { found: 'ZIP', expected: 'DOCX' } });
  }
  const [styles, document] = [await stylesOf(archive.value, part), await archive.value.read(part)];
  if (!styles.ok) return styles;
  if (!document.ok) return document;
  const reader = new DocumentReader(styles.value);
  const read = readXml(document.value, reader);
  if (!read.ok) return read;
  if (!reader.isDocument) {
    return failed({ code: 'file-mislabelled', params: { found: 'Office', expected: 'DOCX' } });
  }
  return storyDocumentOf(reader.paragraphs, { language: languageTagOf(reader.language ?? '') });
}

/** The styles of the document; a document without any is read by the ids that its paragraphs name. */
async function stylesOf(archive: ZipArchive, part: string): Promise<Result<DocumentStyles>> {
  const links = await relationshipsOf(archive, part);
  if (!links.ok && links.problem.code !== 'file-part-missing') return links;
  const styles = links.ok ? links.value.get('styles') : undefined;
  if (styles === undefined || !archive.has(styles)) return { ok: true, value: noStyles };
  const bytes = await archive.read(styles);
  return bytes.ok ? readStyles(bytes.value) : bytes;
}

function isOpenDocument(archive: ZipArchive): boolean {
  return archive.has('mimetype') && archive.has('content.xml');
}
