import type { InlineTag } from '../../../model/inline-tag.ts';

/** The values that attributes may have, by their names. */
export type AttributeValues = Readonly<Record<string, RegExp>>;

/** What an inline element of a format is. */
export interface InlineElement {
  /** `pair`: an element around text, kept as an opening and a closing tag. */
  readonly kind: InlineTag['kind'] | 'pair';
  /** What stands in it: text of the segment, native code, or nothing. */
  readonly content: 'text' | 'code' | 'none';
  /** Every attribute that it may be written with. */
  readonly attributes: AttributeValues;
  /** The attributes that may hold its id, the first that is there. */
  readonly idFrom: readonly string[];
  /** Without these attributes it is none of the format's own. */
  readonly required: readonly string[];
}

/** The inline elements of a format. */
export interface InlineVocabulary {
  readonly elements: ReadonlyMap<string, InlineElement>;
  /** What the namespaces of its elements begin with; undefined where any is its own. */
  readonly namespace?: string;
}

/** The element that holds a text within native code: a footnote, the description of a picture. */
export const subflow = 'sub';

export const anyValue = /^/u;

/** An element of a vocabulary. */
export function inlineElement(
  kind: InlineElement['kind'],
  content: InlineElement['content'],
  attributes: AttributeValues,
  idFrom: readonly string[] = [],
  required: readonly string[] = [],
): InlineElement {
  return { kind, content, attributes, idFrom, required };
}
