import type { XmlElement, XmlReader } from '../../xml.ts';
import type { FileUnit } from '../memory-format.ts';
import { OpenUnit, type LeftOut } from './open-unit.ts';

/** Inline elements whose content is code of the file a segment came from, not text. */
const codes = new Set(['bpt', 'ept', 'ph', 'it', 'ut']);

/** Reads a TMX document, unit by unit. */
export class TmxReader implements XmlReader {
  readonly units: FileUnit[] = [];
  readonly leftOut: LeftOut[] = [];
  hasBody = false;
  #isTmx = false;
  #depth = 0;
  #sourceLanguage: string | undefined;
  #unit: OpenUnit | undefined;
  #propType: string | undefined;
  #propText: string[] = [];
  /** Within `seg`: the inline elements that are open, outermost first. Undefined outside. */
  #inline: string[] | undefined;

  open(element: XmlElement): void {
    const { name } = element;
    this.#depth += 1;
    if (this.#depth === 1) this.#isTmx = name === 'tmx';
    if (this.#inline !== undefined) this.#openInline(element, this.#inline);
    else if (name === 'body' && this.#depth === 2) this.hasBody = this.#isTmx;
    else if (name === 'header') this.#sourceLanguage = element.attribute('srclang');
    else if (name === 'tu' && this.hasBody) this.#unit = new OpenUnit(element);
    else if (name === 'tuv') this.#unit?.openVariant(element);
    else if (name === 'prop') this.#openProp(element);
    else if (name === 'seg') this.#openSegment();
  }

  close(name: string): void {
    this.#depth -= 1;
    if (this.#inline !== undefined) this.#closeInline(name, this.#inline);
    else if (name === 'prop') this.#closeProp();
    else if (name === 'tuv') this.#unit?.closeVariant();
    else if (name === 'tu') this.#closeUnit();
  }

  text(text: string): void {
    if (this.#propType !== undefined) this.#propText.push(text);
    else if (this.#inline !== undefined && !isCode(this.#inline)) this.#unit?.addText(text);
  }

  #openSegment(): void {
    this.#inline = [];
    this.#unit?.openSegment();
  }

  #openInline(element: XmlElement, inline: string[]): void {
    inline.push(element.name);
    // A code that breaks the line, or a text within a code: without a space two words would become one.
    const isLineBreak = element.name === 'ph' && element.attribute('type') === 'lb';
    if (isLineBreak || element.name === 'sub') this.#unit?.addGap();
  }

  #closeInline(name: string, inline: string[]): void {
    if (inline.pop() === undefined) this.#inline = undefined;
    else if (name === 'sub') this.#unit?.addGap();
  }

  #openProp(element: XmlElement): void {
    this.#propType = element.attribute('type') ?? '';
    this.#propText = [];
  }

  #closeProp(): void {
    this.#unit?.addProp(this.#propType ?? '', this.#propText.join(''));
    this.#propType = undefined;
  }

  #closeUnit(): void {
    const unit = this.#unit?.close(this.#sourceLanguage);
    this.#unit = undefined;
    if (unit === undefined) return;
    for (const leftOut of unit.leftOut) this.leftOut.push(leftOut);
    if (unit.unit !== undefined) this.units.push(unit.unit);
  }
}

/** True inside a code, unless a `sub` — text that stands in the code, as a picture's description — is nearer. */
function isCode(inline: readonly string[]): boolean {
  const code = inline.findLastIndex((name) => codes.has(name));
  return code >= 0 && inline.lastIndexOf('sub') < code;
}
