import type { XmlElement, XmlReader } from '../../../xml.ts';
import type { SegmentText } from '../../inline/segment-text.ts';
import { knownTagOf } from '../../known-tag-of.ts';
import type { UnitBatches } from '../../unit-batches.ts';
import { originNameOf } from '../origin-name.ts';
import { OpenXliff2Unit, type Xliff2File } from './open-xliff2-unit.ts';
import { core, matchesModule, metadataModule, ownCategoryOf } from './xliff2-names.ts';

/** A note, native code or metadata that is open. */
interface OpenFact {
  readonly element: XmlElement;
  text: string;
}

/** Code units of native code in a unit that are kept. */
const mostCode = 1_000_000;

/** What is read below the root of an XLIFF document of version 2.0 to 2.2. */
export class Xliff2Reader implements XmlReader {
  readonly #batches: UnitBatches;
  #file: Xliff2File;
  #unit: OpenXliff2Unit | undefined;
  #text: SegmentText | undefined;
  /** Elements that are open within the text. */
  #inlineDepth = 0;
  #fact: OpenFact | undefined;
  readonly #categories: string[] = [];
  #codeLength = 0;

  constructor(root: XmlElement, batches: UnitBatches) {
    this.#batches = batches;
    this.#file = {
      source: knownTagOf(root.attribute('srcLang') ?? ''),
      target: knownTagOf(root.attribute('trgLang') ?? ''),
      originName: undefined,
    };
  }

  open(element: XmlElement): void {
    if (this.#text !== undefined) {
      this.#inlineDepth += 1;
      this.#text.openElement(element);
    } else if (element.namespace === matchesModule) this.#openMatch(element);
    else if (element.namespace === metadataModule) this.#openMetadata(element);
    else if (element.namespace === '' || element.namespace.startsWith(core)) {
      this.#openCore(element);
    }
  }

  close(name: string, namespace: string): void {
    if (this.#text !== undefined) this.#closeInText();
    else if (this.#fact?.element.name === name) this.#closeFact(this.#fact);
    else if (name === 'metaGroup' && namespace === metadataModule) this.#categories.pop();
    else if (name === 'segment' || name === 'match') this.#unit?.closeSegment();
    else if (name === 'unit') {
      this.#unit?.close(this.#batches);
      this.#unit = undefined;
    }
  }

  text(text: string): void {
    if (this.#text !== undefined) this.#text.addText(text);
    else if (this.#fact !== undefined) this.#fact.text += text;
  }

  end(): void {
    // Every unit was given at its end.
  }

  #openCore(element: XmlElement): void {
    const { name } = element;
    if (name === 'file') {
      this.#file = { ...this.#file, originName: originNameOf(element.attribute('original')) };
    } else if (name === 'unit') {
      this.#unit = new OpenXliff2Unit(element, this.#file);
      this.#codeLength = 0;
    } else if (this.#unit === undefined) return;
    else if (name === 'segment') this.#unit.openSegment(element);
    else if (name === 'source' || name === 'target') this.#text = this.#unit.openText(element);
    else if (name === 'note' || name === 'data') this.#fact = { element, text: '' };
  }

  #openMatch(element: XmlElement): void {
    if (element.name === 'match') this.#unit?.openMatch(element);
  }

  #openMetadata(element: XmlElement): void {
    if (element.name === 'metaGroup') {
      const category = element.attribute('category') ?? '';
      this.#categories.push(category);
      if (this.#unit !== undefined && ownCategoryOf(category) !== undefined)
        this.#unit.isOwn = true;
    } else if (element.name === 'meta') this.#fact = { element, text: '' };
  }

  #closeInText(): void {
    if (this.#inlineDepth === 0) this.#text = undefined;
    else {
      this.#inlineDepth -= 1;
      this.#text?.closeElement();
    }
  }

  #closeFact({ element, text }: OpenFact): void {
    this.#fact = undefined;
    if (this.#unit === undefined) return;
    if (element.name === 'meta') this.#closeMeta(this.#unit, element.attribute('type') ?? '', text);
    else if (element.name === 'note') {
      const side = element.attribute('appliesTo');
      const isOfSide = side === 'source' || side === 'target';
      this.#unit.facts.addNote(text, isOfSide ? this.#unit.languageOf(side) : undefined);
    } else {
      this.#codeLength += text.length;
      const id = element.attribute('id');
      if (id !== undefined && this.#codeLength <= mostCode) this.#unit.openCodes.set(id, text);
    }
  }

  #closeMeta({ facts }: OpenXliff2Unit, type: string, text: string): void {
    const own = ownCategoryOf(this.#categories.at(-1) ?? '');
    if (own === undefined) facts.addProp(type, text);
    else if (own.isOfProps) facts.addProp(type, text, own.language);
    else facts.addOwn({ name: type, language: own.language, text });
  }
}
