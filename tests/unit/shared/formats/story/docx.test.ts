import { describe, expect, it } from 'vitest';
import { docx } from '../../../../../shared/formats/story/docx/docx.ts';
import { docxOf } from '../../../../support/docx-of.ts';
import { zipOf } from '../../../../support/zip-of.ts';

/** The paragraphs as `kind: text`, or the problem's code. */
async function read(body: string, styles = ''): Promise<readonly string[]> {
  const document = await docx.read(await docxOf(body, styles));
  return document.ok
    ? document.value.paragraphs.map(({ kind, text }) => `${kind}: ${text}`)
    : [document.problem.code];
}

const p = (content: string, style = ''): string =>
  `<w:p>${style === '' ? '' : `<w:pPr><w:pStyle w:val="${style}"/></w:pPr>`}${content}</w:p>`;
const t = (text: string): string => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`;

describe('a Word document', () => {
  it('tells the kinds of paragraphs by its styles, also under Russian ids and through what they are based on', async () => {
    const styles = `
      <w:style w:styleId="a3"><w:name w:val="Title"/></w:style>
      <w:style w:styleId="1"><w:name w:val="heading 1"/></w:style>
      <w:style w:styleId="21"><w:name w:val="Цитата 2"/></w:style>
      <w:style w:styleId="a5"><w:name w:val="Наш абзац"/><w:basedOn w:val="21"/></w:style>
      <w:style w:styleId="a6"><w:name w:val="caption"/></w:style>
      <w:style w:styleId="a7"><w:name w:val="Список"/></w:style>`;
    const body = [
      p(t('Заголовок'), 'a3'),
      p(t('Раздел'), '1'),
      p(t('Слова'), '21'),
      p(t('Ещё слова'), 'a5'),
      p(t('Фото'), 'a6'),
      p(t('Пункт'), 'a7'),
      p(t('Текст')),
    ];
    expect(await read(body.join(''), styles)).toEqual([
      'headline: Заголовок',
      'heading: Раздел',
      'quote: Слова',
      'quote: Ещё слова',
      'caption: Фото',
      'listItem: Пункт',
      'body: Текст',
    ]);
  });

  it('joins the pieces of a paragraph and makes spaces of tabs and breaks', async () => {
    const body = p(
      `${t('Пре')}${t('зи')}<w:r><w:t>дент</w:t><w:tab/><w:t>Назар</w:t><w:softHyphen/><w:t>баев</w:t><w:br/><w:t>сказал</w:t></w:r>`,
    );
    expect(await read(body)).toEqual(['body: Президент Назарбаев сказал']);
  });

  it('keeps what tracked changes put in and leaves out what they took out, joined paragraphs as one', async () => {
    const body = [
      p(
        `${t('Было ')}<w:ins>${t('вставлено')}</w:ins><w:del><w:r><w:delText>удалено</w:delText></w:r></w:del>`,
      ),
      p(`<w:moveFrom>${t('перенесено')}</w:moveFrom><w:moveTo>${t('Сюда')}</w:moveTo>`),
      '<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr><w:r><w:t>Одно </w:t></w:r></w:p>',
      p(t('целое')),
    ];
    expect(await read(body.join(''))).toEqual([
      'body: Было вставлено',
      'body: Сюда',
      'body: Одно целое',
    ]);
  });

  it('reads a text box once, from the choice for newer programs', async () => {
    const box = `<w:txbxContent>${p(t('Врезка'))}</w:txbxContent>`;
    const body = p(
      `${t('Текст')}<w:r><mc:AlternateContent><mc:Choice Requires="wps">${box}</mc:Choice><mc:Fallback>${box}</mc:Fallback></mc:AlternateContent></w:r>${t(' дальше')}`,
    );
    expect(await read(body)).toEqual(['body: Текст дальше', 'body: Врезка']);
  });

  it('reads cells, links and content controls in their order; no field codes, hidden text or placeholders', async () => {
    const body = [
      `<w:tbl><w:tr><w:tc>${p(t('Астана'))}</w:tc><w:tc>${p(t('Алматы'))}</w:tc></w:tr></w:tbl>`,
      p(
        `${t('См. ')}<w:hyperlink>${t('сайт')}</w:hyperlink><w:r><w:fldChar/><w:instrText>HYPERLINK</w:instrText></w:r>`,
      ),
      `<w:sdt><w:sdtContent>${p(t('Внутри'))}</w:sdtContent></w:sdt>`,
      `<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>${p(t('Введите текст'))}</w:sdtContent></w:sdt>`,
      p(
        '<w:r><w:rPr><w:vanish/></w:rPr><w:t>скрыто</w:t></w:r><w:r><w:rPr><w:vanish w:val="0"/></w:rPr><w:t>видно</w:t></w:r>',
      ),
    ];
    expect(await read(body.join(''))).toEqual([
      'body: Астана',
      'body: Алматы',
      'body: См. сайт',
      'body: Внутри',
      'body: видно',
    ]);
  });

  it('names the language of most of its letters', async () => {
    const kk = '<w:r><w:rPr><w:lang w:val="kk-KZ"/></w:rPr><w:t>Қазақстан Республикасы</w:t></w:r>';
    const ru = '<w:r><w:rPr><w:lang w:val="ru-RU"/></w:rPr><w:t>РК</w:t></w:r>';
    expect(await docx.read(await docxOf(p(kk + ru)))).toMatchObject({
      value: { language: 'kk-KZ' },
    });
  });

  it('keeps its title, its language and the headline style when it is written', async () => {
    const { kazakh } = await import('../../../../../shared/languages/kk/index.ts');
    const bytes = await docx.write([{ kind: 'headline', text: 'Астана' }], kazakh);
    expect(await docx.read(bytes)).toEqual({
      ok: true,
      value: { language: 'kk-KZ', paragraphs: [{ kind: 'headline', text: 'Астана', start: 0 }] },
    });
  });

  it.each([
    [
      'file-mislabelled',
      { mimetype: 'application/vnd.oasis.opendocument.text', 'content.xml': '<a/>' },
    ],
    ['file-part-missing', { 'word/document.xml': '<a/>' }],
    [
      'file-unsafe-zip',
      { '_rels/.rels': '<R><Relationship Type="x/officeDocument" Target="../../etc/passwd"/></R>' },
    ],
    [
      'file-mislabelled',
      {
        '_rels/.rels':
          '<R><Relationship Type="x/officeDocument" Target="http://a/b" TargetMode="External"/></R>',
      },
    ],
    [
      'file-mislabelled',
      {
        '_rels/.rels': '<R><Relationship Type="x/officeDocument" Target="a.xml"/></R>',
        'a.xml': '<workbook/>',
      },
    ],
    ['file-xml-entities', { '_rels/.rels': '<!DOCTYPE R [<!ENTITY a "b">]><R/>' }],
  ])('answers %s to a package of %j', async (code, parts) => {
    expect(await docx.read(await zipOf(parts))).toMatchObject({ ok: false, problem: { code } });
  });
});
