import type { XmlElement, XmlReader } from '../../xml.ts';
import type { UnitBatches } from '../unit-batches.ts';
import { knownTagOf } from '../known-tag-of.ts';
import { OpenUnit } from './open-unit.ts';
import { ownFormat } from './tmx-names.ts';
import type { TmxFile } from './tmx-unit.ts';

/** Reads a TMX document, unit by unit. */
export class TmxReader implements XmlReader {
  readonly #batches: UnitBatches;
  hasBody = false;
  #isTmx = false;
  #depth = 0;
  #file: TmxFile = { source: undefined, isOwn: false };
  #unit: OpenUnit | undefined;
  /** The type of the prop that is open, `note` of a note; undefined outside of both. */
  #fact: { readonly name: string; readonly type: string; text: string } | undefined;
  #isInSegment = false;
  /** Elements that are open within the segment. */
  #inlineDepth = 0;

  constructor(batches: UnitBatches) {
    this.#batches = batches;
  }

  open(element: XmlElement): void {
    const { name } = element;
    this.#depth += 1;
    if (this.#depth === 1) this.#isTmx = name === 'tmx';
    if (this.#isInSegment) {
      this.#inlineDepth += 1;
      this.#unit?.segment?.openElement(element);
    } else if (name === 'tuv') this.#unit?.openVariant(element);
    else if (name === 'seg') this.#isInSegment = true;
    else if (name === 'prop' || name === 'note') {
      this.#fact = { name, type: element.attribute('type') ?? '', text: '' };
    } else if (name === 'tu' && this.hasBody) this.#unit = new OpenUnit(element, this.#file);
    else if (name === 'header') this.#file = fileOf(element);
    else if (name === 'body' && this.#depth === 2) this.hasBody = this.#isTmx;
  }

  close(name: string): void {
    this.#depth -= 1;
    if (this.#isInSegment) this.#closeInSegment();
    else if (this.#fact !== undefined && this.#fact.name === name) this.#closeFact();
    else if (name === 'tuv') this.#unit?.closeVariant();
    else if (name === 'tu') {
      this.#unit?.close(this.#batches);
      this.#unit = undefined;
    }
  }

  text(text: string): void {
    if (this.#isInSegment) this.#unit?.segment?.addText(text);
    else if (this.#fact !== undefined) this.#fact.text += text;
  }

  #closeInSegment(): void {
    if (this.#inlineDepth === 0) {
      this.#isInSegment = false;
      return;
    }
    this.#inlineDepth -= 1;
    this.#unit?.segment?.closeElement();
  }

  #closeFact(): void {
    const fact = this.#fact;
    this.#fact = undefined;
    if (fact === undefined) return;
    if (fact.name === 'note') this.#unit?.addNote(fact.text);
    else this.#unit?.addProp(fact.type, fact.text);
  }
}

function fileOf(element: XmlElement): TmxFile {
  return {
    source: knownTagOf(element.attribute('srclang') ?? ''),
    isOwn: element.attribute('o-tmf') === ownFormat,
  };
}
