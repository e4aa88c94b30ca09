import type { InlineTag } from '../../../model/inline-tag.ts';
import { subflow, type InlineVocabulary } from './inline-vocabulary.ts';
import { partnersOf } from './partners-of.ts';

/** How a format takes over the tags of a text. */
export interface TagRules {
  readonly vocabulary: InlineVocabulary;
  /**
   * True for a tag that may stand in the format as it is, beyond what its vocabulary says; asked in the order of the
   * text.
   */
  allows?(tag: InlineTag, partner: InlineTag | undefined): boolean;
  /**
   * The tag of the vocabulary that stands for one that may not. `number` is the same for a tag and its partner, counted
   * from 1 in a text; `isPaired` is false where an opening or closing tag has none.
   */
  foreign(tag: InlineTag, number: number, isPaired: boolean): InlineTag;
}

/** Tags that a format can write: its own as they are, those of other formats as elements that hold their native code. */
export function fittedTags(tags: readonly InlineTag[], rules: TagRules): readonly InlineTag[] {
  const partners = partnersOf(tags);
  const partnerOf = (place: number): InlineTag | undefined => tags[partners.get(place) ?? -1];
  const isOwn = tags.map((tag, place) => {
    const partner = partnerOf(place);
    return isOfVocabulary(tag, partner, rules.vocabulary) && rules.allows?.(tag, partner) !== false;
  });
  return tags.map((tag, place) => {
    const partner = partners.get(place);
    // A pair is of one format.
    if (isOwn[place] === true && (partner === undefined || isOwn[partner] === true)) return tag;
    const isSubflow = tag.element === subflow && rules.vocabulary.elements.has(subflow);
    if (isSubflow) return { ...tag, attributes: {} };
    return rules.foreign(tag, Math.min(place, partner ?? place) + 1, partner !== undefined);
  });
}

/** True for an element of the format, with attributes that it may have and no others. */
function isOfVocabulary(
  tag: InlineTag,
  partner: InlineTag | undefined,
  { elements }: InlineVocabulary,
): boolean {
  const shape = elements.get(tag.element);
  if (shape === undefined) return false;
  // The end of an element around text says nothing itself.
  const telling = shape.kind === 'pair' && tag.kind === 'close' ? (partner ?? tag) : tag;
  return (
    telling.element === tag.element &&
    (shape.kind === 'pair' ? tag.kind !== 'standalone' : shape.kind === tag.kind) &&
    shape.required.every((name) => telling.attributes[name] !== undefined) &&
    Object.entries(telling.attributes).every(
      ([name, value]) => shape.attributes[name]?.test(value) === true,
    )
  );
}
