import type { InlineTag } from '../../../../model/inline-tag.ts';
import type { Variant } from '../../../../model/translation-unit.ts';
import { fittedTags, type TagRules } from '../../inline/fitted-tags.ts';
import { inlineMarkup } from '../../inline/inline-markup.ts';
import { nativeCode } from '../../inline/native-code.ts';
import { partnersOf } from '../../inline/partners-of.ts';
import type { UnitCodes } from './unit-codes.ts';
import { xliff2Inline } from './xliff2-inline.ts';

/** What every segment of ours is called: no tag may have this id. */
export const segmentId = 'seg';

/**
 * A text with its tags as it stands in a `source` or `target` of XLIFF 2: valid, whatever the tags are. Their native
 * code goes to `codes`, which the other text of the pair shares.
 */
export function xliff2Markup({ text, tags = [] }: Variant, codes: UnitCodes): string {
  const fitted = fittedTags(tags, rulesOfText(codes));
  const partners = partnersOf(fitted);
  const whole = fitted.map((tag, place) =>
    withReferences(tag, fitted[partners.get(place) ?? -1], codes),
  );
  return inlineMarkup({ text, tags: whole }, xliff2Inline);
}

function rulesOfText(codes: UnitCodes): TagRules {
  const ids = new TextIds(codes);
  return {
    vocabulary: xliff2Inline,
    allows: (tag, partner) => hasItsPartner(tag, partner) && ids.takeOwn(tag),
    foreign: (tag, number, isPaired) => {
      const { at, kind } = tag;
      const element = { standalone: 'ph', open: 'sc', close: 'ec' }[kind];
      const id = ids.idOf(number, isPaired ? 'sc' : element);
      const code = { at, kind, id, element, code: nativeCode(tag) };
      if (kind === 'standalone') return { ...code, attributes: { id } };
      if (!isPaired) return { ...code, attributes: { id, isolated: 'yes' } };
      return { ...code, attributes: kind === 'open' ? { id } : { startRef: id } };
    },
  };
}

/** The ids of the elements of one text. */
class TextIds {
  readonly #codes: UnitCodes;
  readonly #used = new Set([segmentId]);
  readonly #made = new Map<number, string>();

  constructor(codes: UnitCodes) {
    this.#codes = codes;
  }

  /** True where a tag may have the id that it has; what ends another one has none. */
  takeOwn({ element, attributes: { id, startRef } }: InlineTag): boolean {
    if (id === undefined) return true;
    if (startRef !== undefined || this.#used.has(id) || !this.#codes.mayBe(id, element))
      return false;
    this.#take(id, element);
    return true;
  }

  /** An id for the code of this number. */
  idOf(number: number, element: string): string {
    const made = this.#made.get(number);
    if (made !== undefined) return made;
    let id = `x${String(number)}`;
    while (this.#used.has(id) || !this.#codes.mayBe(id, element)) id += '_';
    this.#made.set(number, id);
    this.#take(id, element);
    return id;
  }

  #take(id: string, element: string): void {
    this.#used.add(id);
    this.#codes.take(id, element);
  }
}

const partnerElements = new Map([
  ['pc', 'pc'],
  ['mrk', 'mrk'],
  ['sc', 'ec'],
  ['ec', 'sc'],
  ['sm', 'em'],
  ['em', 'sm'],
]);

function hasItsPartner(tag: InlineTag, partner: InlineTag | undefined): boolean {
  const { element, kind, attributes } = tag;
  if (kind === 'standalone') return true;
  const isAlone = attributes['isolated'] === 'yes';
  if (partner === undefined) return isAlone && attributes['startRef'] === undefined;
  const begin = kind === 'open' ? tag : partner;
  const end = kind === 'open' ? partner : tag;
  const { startRef } = end.attributes;
  return (
    !isAlone &&
    partner.element === partnerElements.get(element) &&
    (end.element === begin.element || startRef === begin.attributes['id'])
  );
}

function withReferences(
  tag: InlineTag,
  partner: InlineTag | undefined,
  codes: UnitCodes,
): InlineTag {
  const attributes = { ...tag.attributes };
  const end = partner?.code ?? '';
  if (['ph', 'sc', 'ec'].includes(tag.element) && tag.code !== '') {
    attributes['dataRef'] = codes.dataOf(tag.code);
  }
  // The two references of an element stand together or not at all.
  if (tag.element === 'pc' && tag.kind === 'open' && tag.code + end !== '') {
    attributes['dataRefStart'] = codes.dataOf(tag.code);
    attributes['dataRefEnd'] = codes.dataOf(end);
  }
  return { ...tag, attributes };
}
