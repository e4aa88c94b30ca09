import type { InlineTag } from '../../../model/inline-tag.ts';

/** What an inline element of a format is. */
export interface InlineElement {
  /** `pair`: an element around text, kept as an opening and a closing tag. */
  readonly kind: InlineTag['kind'] | 'pair';
  /** What stands in it: text of the segment, native code, or nothing. */
  readonly content: 'text' | 'code' | 'none';
  /** The attributes that may hold its id, the first that is there. */
  readonly idFrom: readonly string[];
  /** Without these attributes it is none of the format's own. */
  readonly required: readonly string[];
}

/** The inline elements of a format, and the attributes that it knows. */
export interface InlineVocabulary {
  readonly elements: ReadonlyMap<string, InlineElement>;
  readonly attributes: ReadonlySet<string>;
  /** Begins the namespaces of its elements; undefined where all that is unprefixed or prefixed is its own. */
  readonly namespace?: string;
}

/** The element that holds a text within native code: a footnote, the description of a picture. */
export const subflow = 'sub';

/** An element of a vocabulary. */
export function inlineElement(
  kind: InlineElement['kind'],
  content: InlineElement['content'],
  idFrom: readonly string[] = [],
  required: readonly string[] = [],
): InlineElement {
  return { kind, content, idFrom, required };
}

/** TMX 1.4b, and 1.1 to 1.3 where it is the same. */
export const tmxInline: InlineVocabulary = {
  elements: new Map([
    ['bpt', inlineElement('open', 'code', ['i', 'x'], ['i'])],
    ['ept', inlineElement('close', 'code', ['i'], ['i'])],
    ['ph', inlineElement('standalone', 'code', ['x'])],
    ['it', inlineElement('standalone', 'code', ['x'], ['pos'])],
    ['ut', inlineElement('standalone', 'code', ['x'])],
    ['hi', inlineElement('pair', 'text', ['x'])],
    [subflow, inlineElement('pair', 'text')],
  ]),
  attributes: new Set(['i', 'x', 'type', 'pos', 'assoc', 'datatype']),
};
