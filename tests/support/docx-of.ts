import { zipOf } from './zip-of.ts';

const word = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const compatibility = 'http://schemas.openxmlformats.org/markup-compatibility/2006';
const relationships = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** A Word document with this markup in its body (prefix `w:`) and in its styles. */
export function docxOf(body: string, styles = ''): Promise<Uint8Array> {
  return zipOf({
    '[Content_Types].xml': '<Types/>',
    '_rels/.rels': links('officeDocument', 'word/document.xml'),
    'word/_rels/document.xml.rels': links('styles', 'styles.xml'),
    'word/styles.xml': `<w:styles xmlns:w="${word}">${styles}</w:styles>`,
    'word/document.xml': `<w:document xmlns:w="${word}" xmlns:mc="${compatibility}"><w:body>${body}</w:body></w:document>`,
  });
}

function links(type: string, target: string): string {
  return `<Relationships><Relationship Id="r1" Type="${relationships}/${type}" Target="${target}"/></Relationships>`;
}
