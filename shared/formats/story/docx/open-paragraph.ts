import type { XmlElement } from '../../xml.ts';
import type { FoundParagraph } from '../story-document.ts';
import { kindOfOutlineLevel, type DocumentStyles, type StyledKind } from './paragraph-styles.ts';
import { valueOf } from './word-names.ts';

/** A `w:p` whose end was not read yet. */
export class OpenParagraph {
  /** Its place among all paragraphs of the document: where it opened. */
  readonly place: number;
  hasDeletedEnd = false;
  readonly #pieces: string[] = [];
  #isAllItalic = true;
  #styleId: string | undefined;
  #outline: StyledKind | undefined;
  #isNumbered = false;

  constructor(place: number) {
    this.place = place;
  }

  get text(): string {
    return this.#pieces.join('');
  }

  add(text: string, isItalic: boolean): void {
    this.#pieces.push(text);
    if (text.trim() !== '') this.#isAllItalic &&= isItalic;
  }

  /** The paragraph's mark was deleted by a tracked change: it and the next one are one. */
  deleteEnd(): void {
    this.hasDeletedEnd = true;
  }

  /** Takes in an element of `w:pPr`. */
  noteProperty(element: XmlElement): void {
    if (element.name === 'pStyle') this.#styleId = valueOf(element);
    else if (element.name === 'outlineLvl') this.#outline = kindOfOutlineLevel(valueOf(element));
    // A list of number 0 takes a paragraph out of the list of its style.
    else if (element.name === 'numId') this.#isNumbered = valueOf(element) !== '0';
  }

  found(text: string, styles: DocumentStyles): FoundParagraph {
    const styled = this.#styleId === undefined ? undefined : styles.kindOf(this.#styleId);
    const numbered: StyledKind | undefined = this.#isNumbered ? { kind: 'listItem' } : undefined;
    const kind = styled ?? this.#outline ?? numbered ?? { kind: 'body' };
    return { ...kind, text, isItalic: this.#isAllItalic };
  }
}
