import { SaxesParser, type SaxesTagNS } from 'saxes';
import { failed, succeeded, type Problem, type Result } from '../result.ts';
import { decodeText } from '../text/decode-text.ts';

/** An element as it opens. Names are local; `namespace` is empty where there is none. */
export interface XmlElement {
  readonly name: string;
  readonly namespace: string;
  /** Of the line on which its tag ends, counted from 1. */
  readonly line: number;
  /** The value of an attribute by its local name, whatever its prefix. */
  readonly attribute: (name: string) => string | undefined;
}

/** What a reader of XML is told, in the order of the document. Text comes decoded, CDATA as text. */
export interface XmlReader {
  open(element: XmlElement): void;
  close(name: string, namespace: string): void;
  text(text: string): void;
}

/** Deeper documents are refused: no newsroom file nests so far, and what parses them must not run for minutes. */
export const maximumXmlDepth = 256;

/**
 * Reads a whole XML document. Nothing is fetched and no entity is ever declared: a document type is passed over,
 * one that declares entities is refused. Problems, with `line` and `column` from 1: `file-damaged-xml`,
 * `file-xml-entities`, `file-xml-too-deep`; without a place, what `decodeText` tells.
 */
export function readXml(bytes: Uint8Array, reader: XmlReader): Result<undefined> {
  const declared = declaredEncoding(bytes);
  const decoded = decodeText(bytes, {
    guess: false,
    ...(declared === undefined ? {} : { declared }),
  });
  if (!decoded.ok) return decoded;
  if (decoded.value.text.trim() === '') return failed({ code: 'file-empty', params: {} });
  return parse(decoded.value.text, reader);
}

/** Why parsing stopped: thrown through saxes, which knows no other way to stop, and caught below. */
class Stopped extends Error {
  readonly problem: Problem;
  constructor(problem: Problem) {
    super(problem.code);
    this.problem = problem;
  }
}

function parse(text: string, reader: XmlReader): Result<undefined> {
  const parser = new SaxesParser({ xmlns: true });
  let depth = 0;
  const stop = (code: string): never => {
    throw new Stopped({ code, params: { line: parser.line, column: parser.columnIndex + 1 } });
  };
  parser.on('error', () => stop('file-damaged-xml'));
  parser.on('doctype', (doctype) => {
    if (/<!ENTITY/iu.test(doctype)) stop('file-xml-entities');
  });
  parser.on('opentagstart', () => {
    depth += 1;
    if (depth > maximumXmlDepth) stop('file-xml-too-deep');
  });
  parser.on('opentag', (tag) => {
    reader.open(elementOf(tag, parser.line));
  });
  parser.on('closetag', (tag) => {
    depth -= 1;
    reader.close(tag.local, tag.uri);
  });
  parser.on('text', (piece) => {
    reader.text(piece);
  });
  parser.on('cdata', (piece) => {
    reader.text(piece);
  });
  try {
    parser.write(text).close();
    return succeeded(undefined);
  } catch (error) {
    if (error instanceof Stopped) return failed(error.problem);
    throw error;
  }
}

function elementOf(tag: SaxesTagNS, line: number): XmlElement {
  return {
    name: tag.local,
    namespace: tag.uri,
    line,
    attribute: (name) =>
      tag.attributes[name]?.value ??
      Object.values(tag.attributes).find(({ local }) => local === name)?.value,
  };
}

/** What the XML declaration calls the encoding, read as ASCII: undefined where there is none. */
function declaredEncoding(bytes: Uint8Array): string | undefined {
  const start = String.fromCharCode(...bytes.subarray(0, 200));
  const declaration = /^(?:\u00EF\u00BB\u00BF)?\s*<\?xml\s([^>]*)/u.exec(start)?.[1];
  return declaration === undefined
    ? undefined
    : /encoding\s*=\s*["']([^"']+)["']/u.exec(declaration)?.[1];
}

/** Text as it may stand in an element or an attribute: escaped, without the characters that XML 1.0 forbids. */
export function escapeXml(text: string): string {
  return legalXml(text)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll('\r', '&#13;');
}

/** As `escapeXml`, with line ends and tabs kept where a reader would make spaces of them. */
export function escapeXmlAttribute(text: string): string {
  return escapeXml(text).replaceAll('\n', '&#10;').replaceAll('\t', '&#9;');
}

/** The text without what XML 1.0 forbids even escaped: most control characters, U+FFFE, U+FFFF, lone surrogates. */
export function legalXml(text: string): string {
  return text.replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '');
}
