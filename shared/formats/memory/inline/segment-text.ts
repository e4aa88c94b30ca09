import type { InlineTag } from '../../../model/inline-tag.ts';
import type { XmlElement } from '../../xml.ts';
import { subflow, type InlineVocabulary } from './inline-vocabulary.ts';

/**
 * The longest segment that a memory takes, in UTF-16 code units; no sentence and no paragraph of a newsroom comes near,
 * and the scorer's time grows with the square of the length.
 */
export const longestSegment = 250_000;

const mostTags = 100_000;

/** Code units of native code and attributes in a segment. */
const mostCode = 1_000_000;

type MutableTag = { -readonly [Key in keyof InlineTag]: InlineTag[Key] };

/** An element that is open within a segment. */
interface OpenElement {
  readonly name: string;
  readonly mode: 'text' | 'code' | 'none';
  /** Where native code goes; undefined where the element holds none. */
  sink: MutableTag | undefined;
  /** The tag that its end adds. */
  readonly closing: InlineTag | undefined;
}

export interface SegmentOptions {
  readonly vocabulary: InlineVocabulary;
  /** A space goes between two words that would grow together where a line break or another text stood. */
  readonly joinsWords: boolean;
  /** Native code by what refers to it, for a format that keeps it elsewhere (XLIFF 2). */
  readonly codes?: ReadonlyMap<string, string>;
}

/** The attributes of an XLIFF 2 element that say where its native code stands, and that of its end. */
const codeReferences = { start: ['dataRef', 'dataRefStart'], end: ['dataRefEnd'] } as const;

/**
 * The text of a segment and its tags, as its elements are read. The text of a `sub` stands at its place, between tags
 * of its own; native code before and after it is the code of the tag beside it. Elements that the vocabulary does not
 * know are passed over, what is in them is text.
 */
export class SegmentText {
  readonly #options: SegmentOptions;
  readonly #pieces: string[] = [];
  readonly #tags: MutableTag[] = [];
  readonly #open: OpenElement[] = [];
  #length = 0;
  #codeLength = 0;
  #isGapDue = false;

  constructor(options: SegmentOptions) {
    this.#options = options;
  }

  /** True where it is longer than a memory takes; then `text` is only its beginning. */
  get isTooLong(): boolean {
    return (
      this.#length > longestSegment || this.#codeLength > mostCode || this.#tags.length > mostTags
    );
  }

  get text(): string {
    return this.#pieces.length === 1 ? (this.#pieces[0] ?? '') : this.#pieces.join('');
  }

  /** Undefined where there is none. */
  get tags(): readonly InlineTag[] | undefined {
    return this.#tags.length === 0 ? undefined : this.#tags;
  }

  openElement(element: XmlElement): void {
    const { name } = element;
    const { vocabulary } = this.#options;
    const isOfFormat = element.namespace.startsWith(vocabulary.namespace ?? '');
    const shape =
      isOfFormat || element.namespace === '' ? vocabulary.elements.get(name) : undefined;
    const outer = this.#open.at(-1);
    const isInCode = outer !== undefined && outer.mode !== 'text';
    const isSubflow = name === subflow;
    if (shape === undefined || isSubflow !== isInCode) {
      const sink = outer?.sink;
      this.#open.push({ name, mode: outer?.mode ?? 'text', sink, closing: undefined });
      return;
    }
    if (isSubflow || isLineBreak(element)) this.#isGapDue = true;
    const attributes = this.#attributesOf(element);
    const id = shape.idFrom.map((key) => attributes[key]).find((value) => value !== undefined);
    const isPair = shape.kind === 'pair';
    const tag: MutableTag = {
      at: this.#length,
      kind: shape.kind === 'pair' ? 'open' : shape.kind,
      id: id ?? '',
      element: name,
      attributes,
      code: this.#codeOf(element, codeReferences.start),
    };
    this.#add(tag);
    this.#open.push({
      name,
      mode: shape.content,
      sink: shape.content === 'code' ? tag : undefined,
      closing: isPair
        ? {
            ...tag,
            kind: 'close',
            attributes: {},
            code: this.#codeOf(element, codeReferences.end),
          }
        : undefined,
    });
  }

  /** Undefined where the element is none of the segment's: then the segment itself has ended. */
  closeElement(): string | undefined {
    const element = this.#open.pop();
    if (element?.closing !== undefined) {
      const tag = { ...element.closing, at: this.#length };
      this.#add(tag);
      if (element.name === subflow) {
        this.#isGapDue = true;
        const outer = this.#open.at(-1);
        // What follows in the code around it is written after it.
        if (outer !== undefined) outer.sink = tag;
      }
    }
    return element?.name;
  }

  addText(piece: string): void {
    const element = this.#open.at(-1);
    if (piece === '' || element?.mode === 'none' || this.isTooLong) return;
    if (element?.mode === 'code') {
      this.#codeLength += piece.length;
      if (element.sink !== undefined) element.sink.code += piece;
      return;
    }
    const needsSpace =
      this.#isGapDue &&
      this.#options.joinsWords &&
      /\S$/u.test(this.#pieces.at(-1) ?? '') &&
      /^[\p{L}\p{N}]/u.test(piece);
    this.#isGapDue = false;
    const text = needsSpace ? ` ${piece}` : piece;
    this.#length += text.length;
    this.#pieces.push(text);
  }

  #add(tag: MutableTag): void {
    if (this.isTooLong) return;
    this.#tags.push(tag);
    for (const [name, value] of Object.entries(tag.attributes)) {
      this.#codeLength += name.length + value.length;
    }
  }

  /** Those that belong to no other namespace: prefixes mean nothing in another file. */
  #attributesOf(element: XmlElement): Readonly<Record<string, string>> {
    const all = element.attributes();
    const kept: Record<string, string> = {};
    for (const [name, value] of Object.entries(all)) {
      const isForeign = name.includes(':') && !name.startsWith('xml:');
      const isReference = this.#options.codes !== undefined && name.startsWith('dataRef');
      if (!isForeign && !isReference && name !== '__proto__') kept[name] = value;
    }
    return kept;
  }

  #codeOf(element: XmlElement, references: readonly string[]): string {
    const { codes } = this.#options;
    if (codes === undefined) return '';
    const reference = references.map((name) => element.attribute(name)).find(Boolean);
    const code = codes.get(reference ?? '') ?? '';
    this.#codeLength += code.length;
    return code;
  }
}

/** TMX `type`, XLIFF 1 `ctype`, XLIFF 2 `subType`. */
function isLineBreak(element: XmlElement): boolean {
  return (
    element.attribute('type') === 'lb' ||
    element.attribute('ctype') === 'lb' ||
    element.attribute('subType') === 'xlf:lb'
  );
}
