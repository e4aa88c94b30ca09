import type { InlineTag } from '../../../model/inline-tag.ts';
import type { Variant } from '../../../model/translation-unit.ts';
import { escapeXml, escapeXmlAttribute } from '../../escape-xml.ts';
import { subflow, type InlineVocabulary } from './inline-vocabulary.ts';

/**
 * A text with its tags as XML: always well-formed, whatever the tags are. Elements that would overlap are closed
 * early, an end without a beginning is left out, and so is what the vocabulary does not know; all of the text is there.
 */
export function inlineMarkup(
  { text, tags = [] }: Pick<Variant, 'text' | 'tags'>,
  vocabulary: InlineVocabulary,
): string {
  if (tags.length === 0) return escapeXml(text);
  const markup = new Markup(vocabulary);
  let at = 0;
  for (const [place, tag] of tags.entries()) {
    const until = Math.max(at, wholeCharacters(text, tag.at));
    markup.addText(text.slice(at, until));
    at = until;
    const next = tags[place + 1];
    const isBeforeSubflow =
      next?.element === subflow &&
      next.kind === 'open' &&
      // Text between them is none of the code.
      wholeCharacters(text, next.at) <= until;
    if (tag.element === subflow) markup.addSubflow(tag, isBeforeSubflow);
    else markup.addElement(tag, isBeforeSubflow);
  }
  markup.addText(text.slice(at));
  return markup.end();
}

/** The place, or the one behind it where it is amid a character of two code units; at most the text's end. */
function wholeCharacters(text: string, place: number): number {
  const at = Math.min(place, text.length);
  const isAmid = at > 0 && (text.codePointAt(at - 1) ?? 0) > 0xffff;
  return isAmid ? at + 1 : at;
}

/** Markup in the making, with the elements that wait for their end, outermost first. */
class Markup {
  readonly #vocabulary: InlineVocabulary;
  readonly #pieces: string[] = [];
  readonly #waiting: { readonly name: string; readonly isCode: boolean }[] = [];

  constructor(vocabulary: InlineVocabulary) {
    this.#vocabulary = vocabulary;
  }

  addText(text: string): void {
    this.#pieces.push(escapeXml(text));
  }

  addElement(tag: InlineTag, isBeforeSubflow: boolean): void {
    const shape = this.#vocabulary.elements.get(tag.element);
    if (shape === undefined) return;
    if (shape.kind === 'pair' && tag.kind === 'close') {
      this.#closePair(tag.element);
      return;
    }
    const start = `<${tag.element}${attributesOf(Object.entries(tag.attributes))}`;
    if (shape.kind === 'pair') {
      this.#pieces.push(`${start}>`);
      this.#waiting.push({ name: tag.element, isCode: false });
    } else if (shape.content === 'code') {
      this.#pieces.push(`${start}>${escapeXml(tag.code)}`);
      this.#waiting.push({ name: tag.element, isCode: true });
      if (!isBeforeSubflow) this.#closeDownTo(this.#waiting.length - 1);
    } else {
      this.#pieces.push(`${start}/>`);
    }
  }

  /** A text within the code that was written just before, or its end with the code that follows. */
  addSubflow(tag: InlineTag, isBeforeSubflow: boolean): void {
    if (tag.kind === 'open') {
      if (this.#waiting.at(-1)?.isCode !== true) return;
      this.#pieces.push(`<${subflow}${attributesOf(Object.entries(tag.attributes))}>`);
      this.#waiting.push({ name: subflow, isCode: false });
      return;
    }
    const place = this.#waiting.findLastIndex(({ name }) => name === subflow);
    if (place < 0) return;
    this.#closeDownTo(place);
    this.#pieces.push(escapeXml(tag.code));
    if (!isBeforeSubflow) this.#closeDownTo(place - 1);
  }

  end(): string {
    this.#closeDownTo(0);
    return this.#pieces.join('');
  }

  #closePair(element: string): void {
    const place = this.#waiting.findLastIndex(({ name }) => name === element);
    // A text within code is a world of its own: nothing in it ends what began outside.
    const wall = this.#waiting.findLastIndex(({ name }) => name === subflow);
    if (place > wall) this.#closeDownTo(place);
  }

  #closeDownTo(count: number): void {
    while (this.#waiting.length > count) {
      this.#pieces.push(`</${this.#waiting.pop()?.name ?? ''}>`);
    }
  }
}

function attributesOf(attributes: readonly (readonly [string, string])[]): string {
  return attributes.map(([name, value]) => ` ${name}="${escapeXmlAttribute(value)}"`).join('');
}
