import type { XmlElement, XmlReader } from '../../../xml.ts';
import { knownTagOf } from '../../known-tag-of.ts';
import { reviewByTrados } from '../../tmx/tmx-names.ts';
import type { UnitBatches } from '../../unit-batches.ts';
import { originNameOf } from '../origin-name.ts';
import { JoinedUnits } from './joined-units.ts';
import { OpenTransUnit } from './open-trans-unit.ts';
import type { SegmentedText } from './segmented-text.ts';
import { ownContext, ownTool } from './xliff1-names.ts';
import type { Xliff1Texts } from './xliff1-texts.ts';
import { type Xliff1File } from './xliff1-texts.ts';

const noFile: Xliff1File = {
  source: undefined,
  target: undefined,
  originName: undefined,
  isOwn: false,
};

/** A note, a context or a prop that is open. */
interface OpenFact {
  readonly element: string;
  /** Of a note: what it is about; else the type. */
  readonly type: string;
  text: string;
}

/** The attributes that say what facts are. */
const typeNames = new Map([
  ['note', 'annotates'],
  ['context', 'context-type'],
  ['prop', 'prop-type'],
]);

/** What is read below the root of an XLIFF document of version 1.0 to 1.2. */
export class Xliff1Reader implements XmlReader {
  readonly #batches: UnitBatches;
  readonly #joined: JoinedUnits;
  #file = noFile;
  #unit: OpenTransUnit | undefined;
  #alternative: Xliff1Texts | undefined;
  #text: SegmentedText | undefined;
  /** Elements that are open within the text. */
  #inlineDepth = 0;
  #fact: OpenFact | undefined;
  /** The type of a prop of this program, whose text follows. */
  #propType = '';

  constructor(batches: UnitBatches) {
    this.#batches = batches;
    this.#joined = new JoinedUnits(batches);
  }

  open(element: XmlElement): void {
    const { name } = element;
    if (this.#text !== undefined) {
      this.#inlineDepth += 1;
      this.#text.openElement(element);
    } else if (!isOfXliff(element.namespace)) this.#openForeign(element);
    else if (name === 'file') this.#file = fileOf(element);
    else if (name === 'trans-unit') this.#unit = new OpenTransUnit(element, this.#file);
    else if (this.#unit === undefined) return;
    else if (name === 'alt-trans') this.#alternative = this.#unit.openAlternative(element);
    else if (name === 'source' || name === 'seg-source' || name === 'target') {
      this.#text = (this.#alternative ?? this.#unit.texts).open(element);
    } else this.#openFact(element);
  }

  close(name: string): void {
    if (this.#text !== undefined) this.#closeInText();
    else if (this.#fact?.element === name) this.#closeFact(this.#fact);
    else if (name === 'alt-trans') this.#alternative = undefined;
    else if (name === 'trans-unit') {
      this.#unit?.close({ batches: this.#batches, joined: this.#joined });
      this.#unit = undefined;
    }
  }

  text(text: string): void {
    if (this.#text !== undefined) this.#text.addText(text);
    else if (this.#fact !== undefined) this.#fact.text += text;
  }

  end(): void {
    this.#joined.end();
  }

  #closeInText(): void {
    if (this.#inlineDepth === 0) this.#text = undefined;
    else {
      this.#inlineDepth -= 1;
      this.#text?.closeElement();
    }
  }

  /** Trados says how far each segment of a unit got in elements of its own. */
  #openForeign(element: XmlElement): void {
    if (element.name !== 'seg') return;
    const review = reviewByTrados.get(element.attribute('conf') ?? '');
    const mid = element.attribute('id');
    if (review !== undefined && mid !== undefined) this.#unit?.setReview(mid, review);
  }

  /** What is said of an alternative is not said of the unit. */
  #openFact(element: XmlElement): void {
    if (this.#alternative !== undefined) return;
    const typeName = typeNames.get(element.name);
    if (typeName === undefined) return;
    this.#fact = { element: element.name, type: element.attribute(typeName) ?? '', text: '' };
  }

  #closeFact({ element, type, text }: OpenFact): void {
    this.#fact = undefined;
    if (this.#unit === undefined) return;
    const { facts } = this.#unit;
    if (element === 'note') {
      const isOfSide = type === 'source' || type === 'target';
      facts.addNote(text, isOfSide ? this.#unit.languageOf(type) : undefined);
    } else if (this.#file.isOwn && type.startsWith(ownContext)) {
      const [name = '', language] = type.slice(ownContext.length).split(':');
      if (name === 'type') this.#propType = text;
      else if (name === 'prop') facts.addProp(this.#propType, text, language);
      else facts.addOwn({ name, language, text });
    } else facts.addProp(type, text);
  }
}

/** XLIFF 1.0 and 1.1 have a namespace of their own or none. */
function isOfXliff(namespace: string): boolean {
  return namespace === '' || namespace.startsWith('urn:oasis:names:tc:xliff:document:');
}

function fileOf(element: XmlElement): Xliff1File {
  return {
    source: knownTagOf(element.attribute('source-language') ?? ''),
    target: knownTagOf(element.attribute('target-language') ?? ''),
    originName: originNameOf(element.attribute('original')),
    isOwn: element.attribute('tool-id') === ownTool,
  };
}
