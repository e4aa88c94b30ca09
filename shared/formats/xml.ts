import { SaxesParser, type SaxesAttributeNS, type SaxesTagNS } from 'saxes';
import { failed, succeeded, type Problem, type Result } from '../result.ts';
import { decodeText } from '../text/decode-text.ts';
import type { EncodingHints } from '../text/encoding-of.ts';
import { PartDecoder } from '../text/part-decoder.ts';

/** An element as it opens. Names are local; `namespace` is empty where there is none. */
export interface XmlElement {
  readonly name: string;
  readonly namespace: string;
  /** Of the line on which its tag ends, counted from 1. */
  readonly line: number;
  /** The value of an attribute by its local name, whatever its prefix. */
  attribute(name: string): string | undefined;
  /** Every attribute by its name as written, prefix included, but for declarations of namespaces. */
  attributes(): Readonly<Record<string, string>>;
}

/** What a reader of XML is told, in the order of the document. Text comes decoded, CDATA as text. */
export interface XmlReader {
  open(element: XmlElement): void;
  close(name: string, namespace: string): void;
  text(text: string): void;
}

/** Deeper documents are refused: no newsroom file nests so far, and what parses them must not run for minutes. */
export const maximumXmlDepth = 256;

/** Code units of one text or one tag: longer ones are refused, since a tag is held whole until it ends. */
export const maximumXmlPiece = 32 * 1024 * 1024;

/** Code units that are parsed at once. */
const step = 65_536;

/**
 * Reads a whole XML document. Nothing is fetched and no entity is ever declared: a document type is passed over,
 * one that declares entities is refused. Problems, with `line` and `column` from 1: `file-damaged-xml`,
 * `file-xml-entities`, `file-xml-too-deep`, `file-xml-too-long`; without a place, what `decodeText` tells.
 */
export function readXml(bytes: Uint8Array, reader: XmlReader): Result<undefined> {
  const decoded = decodeText(bytes, hintsOf(bytes));
  if (!decoded.ok) return decoded;
  const parser = new XmlParser(reader);
  const problem = parser.add(decoded.value.text) ?? parser.end();
  return problem === undefined ? succeeded(undefined) : failed(problem);
}

/**
 * Reads an XML document that comes in parts, as `readXml` reads a whole one, but that the reader is told of what
 * stands before a fault. After each step `stepDone` is waited for. What `bytes`, `reader` or `stepDone` throws is
 * thrown on.
 */
export async function readXmlParts(
  bytes: AsyncIterable<Uint8Array>,
  reader: XmlReader,
  stepDone: () => Promise<void>,
): Promise<Result<undefined>> {
  const decoder = new PartDecoder(hintsOf);
  const parser = new XmlParser(reader);
  for await (const part of bytes) {
    for (let at = 0; at < part.length; at += step) {
      const text = decoder.add(part.subarray(at, at + step));
      const problem = text.ok ? parser.add(text.value) : text.problem;
      if (problem !== undefined) return failed(problem);
      await stepDone();
    }
  }
  const rest = decoder.end();
  const problem = rest.ok ? (parser.add(rest.value) ?? parser.end()) : rest.problem;
  return problem === undefined ? succeeded(undefined) : failed(problem);
}

/** Why parsing stopped: thrown through saxes, which knows no other way to stop, and caught below. */
class Stopped extends Error {
  readonly problem: Problem;
  constructor(problem: Problem) {
    super(problem.code);
    this.problem = problem;
  }
}

/** A parser that tells its reader and gives the problem that stopped it, after which it must be left alone. */
class XmlParser {
  readonly #parser = new SaxesParser({ xmlns: true });
  #depth = 0;
  #isBlank = true;
  /** Code units that were added since the reader was told of anything. */
  #untold = 0;

  constructor(reader: XmlReader) {
    const parser = this.#parser;
    parser.on('error', () => this.#stop('file-damaged-xml'));
    parser.on('doctype', (doctype) => {
      if (/<!ENTITY/iu.test(doctype)) this.#stop('file-xml-entities');
    });
    parser.on('opentagstart', () => {
      this.#depth += 1;
      if (this.#depth > maximumXmlDepth) this.#stop('file-xml-too-deep');
    });
    parser.on('opentag', (tag) => {
      this.#untold = 0;
      reader.open(new OpenedElement(tag, parser.line));
    });
    parser.on('closetag', (tag) => {
      this.#untold = 0;
      this.#depth -= 1;
      reader.close(tag.local, tag.uri);
    });
    parser.on('text', (piece) => {
      reader.text(piece);
    });
    parser.on('cdata', (piece) => {
      reader.text(piece);
    });
  }

  add(text: string): Problem | undefined {
    if (this.#isBlank && text.trim() === '') return this.#pass(text);
    this.#isBlank = false;
    for (let at = 0; at < text.length; at += step) {
      const problem = this.#pass(text.slice(at, at + step));
      if (problem !== undefined) return problem;
    }
    return undefined;
  }

  end(): Problem | undefined {
    if (this.#isBlank) return { code: 'file-empty', params: {} };
    return this.#attempt(() => this.#parser.close());
  }

  #pass(text: string): Problem | undefined {
    return this.#attempt(() => {
      this.#untold += text.length;
      if (this.#untold > maximumXmlPiece) this.#stop('file-xml-too-long');
      this.#parser.write(text);
    });
  }

  #attempt(work: () => unknown): Problem | undefined {
    try {
      work();
      return undefined;
    } catch (error) {
      if (error instanceof Stopped) return error.problem;
      throw error;
    }
  }

  #stop(code: string): never {
    const { line, columnIndex } = this.#parser;
    throw new Stopped({ code, params: { line, column: columnIndex + 1 } });
  }
}

class OpenedElement implements XmlElement {
  readonly name: string;
  readonly namespace: string;
  readonly line: number;
  readonly #tag: SaxesTagNS;
  #prefixed: readonly SaxesAttributeNS[] | undefined;

  constructor(tag: SaxesTagNS, line: number) {
    this.name = tag.local;
    this.namespace = tag.uri;
    this.line = line;
    this.#tag = tag;
  }

  attribute(name: string): string | undefined {
    const plain = this.#tag.attributes[name];
    if (plain !== undefined) return plain.value;
    this.#prefixed ??= Object.values(this.#tag.attributes).filter(({ prefix }) => prefix !== '');
    return this.#prefixed.find(({ local }) => local === name)?.value;
  }

  attributes(): Readonly<Record<string, string>> {
    const values: Record<string, string> = Object.create(null) as Record<string, string>;
    for (const { name, prefix, value } of Object.values(this.#tag.attributes)) {
      if (prefix !== 'xmlns' && name !== 'xmlns') values[name] = value;
    }
    return values;
  }
}

/** XML says what it is: nothing is guessed. */
function hintsOf(start: Uint8Array): EncodingHints {
  const declared = declaredEncoding(start);
  return { guess: false, ...(declared === undefined ? {} : { declared }) };
}

/** What the XML declaration calls the encoding, read as ASCII: undefined where there is none. */
function declaredEncoding(bytes: Uint8Array): string | undefined {
  const start = String.fromCharCode(...bytes.subarray(0, 200));
  const declaration = /^(?:\u00EF\u00BB\u00BF)?\s*<\?xml\s([^>]*)/u.exec(start)?.[1];
  return declaration === undefined
    ? undefined
    : /encoding\s*=\s*["']([^"']+)["']/u.exec(declaration)?.[1];
}
