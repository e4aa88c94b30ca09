import {
  Document,
  HeadingLevel,
  LineRuleType,
  Packer,
  PageOrientation,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  WidthType,
  type IParagraphOptions,
  type IParagraphStyleOptions,
  type IRunOptions,
} from 'docx';
import type { LanguageTag } from '../model/language-tag.ts';
import type { ParagraphKind } from '../model/story.ts';
import { legalXml } from './escape-xml.ts';

/** A paragraph of a new document. */
export interface DocxParagraph {
  readonly kind: ParagraphKind;
  readonly text: string;
}

/** A table as wide as the page; its header is repeated on every page. */
export interface DocxTable {
  readonly header: readonly string[];
  readonly rows: readonly (readonly DocxCell[])[];
}

export interface DocxCell {
  readonly text: string;
  readonly language: LanguageTag;
  readonly isBold: boolean;
}

export interface DocxContent {
  readonly title: string;
  readonly language: LanguageTag;
  readonly blocks: readonly (DocxParagraph | DocxTable)[];
  /** On its side: for tables of three columns. */
  readonly isLandscape?: boolean;
}

/** A Word document, with the language, the title and the styles that its readers and editors need. */
export async function writeDocx(content: DocxContent): Promise<Uint8Array> {
  const title = legalXml(content.title);
  const orientation =
    content.isLandscape === true ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT;
  const document = new Document({
    title,
    creator: 'Ushtil',
    lastModifiedBy: 'Ushtil',
    description: '',
    styles: {
      default: {
        document: {
          run: { font: 'Calibri', size: 22, language: { value: officeLanguage(content.language) } },
          paragraph: { spacing: lineSpacing },
        },
        title: { run: { size: 36, bold: true }, paragraph: { spacing: lineSpacing } },
        heading2: { run: { size: 26, bold: true }, paragraph: { spacing: lineSpacing } },
      },
      paragraphStyles: ownStyles,
    },
    sections: [
      {
        properties: { page: { size: { orientation } } },
        children: content.blocks.map((block) =>
          'kind' in block ? paragraphOf(block) : tableOf(block),
        ),
      },
    ],
  });
  return new Uint8Array(await Packer.pack(document, 'uint8array'));
}

/** In twentieths of a point and 240ths of a line; without its rule LibreOffice takes 276 for an exact height. */
const lineSpacing = { after: 160, line: 276, lineRule: LineRuleType.AUTO };

/** Styles that Word has no built-in name for, and its own where the defaults lack them. */
const ownStyles: IParagraphStyleOptions[] = [
  {
    id: 'Quote',
    name: 'Quote',
    basedOn: 'Normal',
    run: { italics: true },
    paragraph: { indent: { left: 567 } },
  },
  { id: 'Caption', name: 'caption', basedOn: 'Normal', run: { italics: true, size: 18 } },
  { id: 'Dateline', name: 'Dateline', basedOn: 'Normal' },
  { id: 'Byline', name: 'Byline', basedOn: 'Normal', run: { bold: true } },
  { id: 'Note', name: 'Note', basedOn: 'Normal', run: { italics: true } },
];

function paragraphOf({ kind, text }: DocxParagraph): Paragraph {
  return new Paragraph({ ...styleOf(kind), children: [new TextRun(legalXml(text))] });
}

function styleOf(kind: ParagraphKind): IParagraphOptions {
  switch (kind) {
    case 'headline':
      return { heading: HeadingLevel.TITLE };
    case 'heading':
      return { heading: HeadingLevel.HEADING_2 };
    case 'quote':
      return { style: 'Quote' };
    case 'caption':
      return { style: 'Caption' };
    case 'dateline':
      return { style: 'Dateline' };
    case 'byline':
      return { style: 'Byline' };
    case 'note':
      return { style: 'Note' };
    case 'listItem':
      return { bullet: { level: 0 } };
    case 'body':
      return {};
  }
}

function tableOf({ header, rows }: DocxTable): Table {
  const head = new TableRow({
    tableHeader: true,
    children: header.map((text) => cellOf({ text: legalXml(text), bold: true })),
  });
  const body = rows.map(
    (row) =>
      new TableRow({
        cantSplit: true,
        children: row.map(({ text, language, isBold }) =>
          cellOf({
            text: legalXml(text),
            bold: isBold,
            language: { value: officeLanguage(language) },
          }),
        ),
      }),
  );
  return new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    layout: TableLayoutType.FIXED,
    rows: [head, ...body],
  });
}

function cellOf(run: IRunOptions): TableCell {
  return new TableCell({
    margins: { top: 60, bottom: 60, left: 100, right: 100 },
    children: [new Paragraph({ children: [new TextRun(run)], spacing: { after: 0 } })],
  });
}

/** The tag with a region, without which Word does not check spelling. */
function officeLanguage(tag: LanguageTag): string {
  const regions = new Map([
    ['en', 'en-US'],
    ['ru', 'ru-RU'],
    ['kk', 'kk-KZ'],
    ['kk-Latn', 'kk-Latn-KZ'],
  ]);
  return regions.get(tag) ?? tag;
}
