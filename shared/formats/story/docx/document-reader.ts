import type { XmlElement, XmlReader } from '../../xml.ts';
import type { FoundParagraph } from '../story-document.ts';
import { OpenParagraph } from './open-paragraph.ts';
import type { DocumentStyles } from './paragraph-styles.ts';
import { isCompatibility, isMath, isOn, isWord, valueOf } from './word-names.ts';

/** Elements left out with all they hold: deleted and moved-away text, former properties, readings above a word. */
const leftOut = new Set(['del', 'moveFrom', 'pPrChange', 'rPrChange', 'rt']);

/** Elements that stand for a character. A soft hyphen stands for none. */
const characters = new Map([
  ['tab', ' '],
  ['ptab', ' '],
  ['br', ' '],
  ['cr', ' '],
  ['noBreakHyphen', '\u2011'],
]);

interface Run {
  isHidden: boolean;
  isItalic: boolean;
  language: string | undefined;
}

/** Reads `document.xml`: every paragraph once, in the order of the document, a text box after the paragraph it hangs on. */
export class DocumentReader implements XmlReader {
  isDocument = false;
  readonly #styles: DocumentStyles;
  readonly #found: (FoundParagraph | undefined)[] = [];
  readonly #open: OpenParagraph[] = [];
  readonly #runs: Run[] = [];
  /** For each alternative that is open: whether a choice of it was taken. */
  readonly #alternatives: boolean[] = [];
  /** For each content control that is open: whether it shows only its placeholder. */
  readonly #placeholders: boolean[] = [];
  readonly #lettersByLanguage = new Map<string, number>();
  #depthLeftOut = 0;
  #isText = false;
  #isInParagraphProperties = false;
  /** Text of paragraphs whose end was deleted: it belongs to the next one. */
  #carried = '';

  constructor(styles: DocumentStyles) {
    this.#styles = styles;
  }

  get paragraphs(): readonly FoundParagraph[] {
    const found = this.#found.filter((paragraph) => paragraph !== undefined);
    return this.#carried === '' ? found : [...found, { kind: 'body', text: this.#carried }];
  }

  /** The language of most letters. */
  get language(): string | undefined {
    return [...this.#lettersByLanguage].sort((a, b) => b[1] - a[1])[0]?.[0];
  }

  open(element: XmlElement): void {
    if (this.#depthLeftOut > 0) {
      this.#depthLeftOut += 1;
      return;
    }
    if (isCompatibility(element.namespace)) this.#openAlternative(element.name);
    else if (isMath(element.namespace)) this.#isText = element.name === 't';
    else if (isWord(element.namespace)) this.#openWord(element);
  }

  close(name: string, namespace: string): void {
    if (this.#depthLeftOut > 0) {
      this.#depthLeftOut -= 1;
      return;
    }
    this.#isText = false;
    if (isCompatibility(namespace) && name === 'AlternateContent') this.#alternatives.pop();
    if (!isWord(namespace)) return;
    if (name === 'p') this.#closeParagraph();
    else if (name === 'r') this.#runs.pop();
    else if (name === 'pPr') this.#isInParagraphProperties = false;
    else if (name === 'sdt') this.#placeholders.pop();
  }

  text(text: string): void {
    if (this.#isText && this.#depthLeftOut === 0) this.#add(text);
  }

  #openAlternative(name: string): void {
    if (name === 'AlternateContent') {
      this.#alternatives.push(false);
    } else if (name === 'Choice' || name === 'Fallback') {
      if (this.#alternatives.at(-1) === true) this.#depthLeftOut = 1;
      else if (this.#alternatives.length > 0)
        this.#alternatives[this.#alternatives.length - 1] = true;
    }
  }

  #openWord(element: XmlElement): void {
    const { name } = element;
    const paragraph = this.#open.at(-1);
    if (this.#isInParagraphProperties) {
      if (name === 'del') paragraph?.deleteEnd();
      if (leftOut.has(name)) this.#depthLeftOut = 1;
      else paragraph?.noteProperty(element);
    } else if (leftOut.has(name)) {
      this.#depthLeftOut = 1;
    } else if (name === 'p') {
      this.#open.push(new OpenParagraph(this.#found.push(undefined) - 1));
    } else if (name === 'pPr') {
      this.#isInParagraphProperties = true;
    } else if (name === 'r') {
      this.#runs.push({ isHidden: false, isItalic: false, language: undefined });
    } else {
      this.#openInline(element);
    }
  }

  #openInline(element: XmlElement): void {
    const run = this.#runs.at(-1);
    const character = characters.get(element.name);
    if (element.name === 't') this.#isText = true;
    else if (character !== undefined) this.#add(character);
    else if (element.name === 'sdt') this.#placeholders.push(false);
    else if (element.name === 'showingPlcHdr' && isOn(element)) this.#markPlaceholder();
    else if (element.name === 'sdtContent' && this.#placeholders.at(-1) === true)
      this.#depthLeftOut = 1;
    else if (element.name === 'document') this.isDocument = true;
    else if (run !== undefined) noteRunProperty(run, element);
  }

  #markPlaceholder(): void {
    if (this.#placeholders.length > 0) this.#placeholders[this.#placeholders.length - 1] = true;
  }

  #add(text: string): void {
    const run = this.#runs.at(-1);
    if (run?.isHidden === true) return;
    this.#open.at(-1)?.add(text, run?.isItalic ?? false);
    const language = run?.language ?? this.#styles.language;
    if (language === undefined) return;
    this.#lettersByLanguage.set(
      language,
      (this.#lettersByLanguage.get(language) ?? 0) + text.length,
    );
  }

  #closeParagraph(): void {
    const paragraph = this.#open.pop();
    if (paragraph === undefined) return;
    const text = this.#carried + paragraph.text;
    this.#carried = '';
    if (paragraph.hasDeletedEnd) {
      this.#carried = text;
      return;
    }
    this.#found[paragraph.place] = paragraph.found(text, this.#styles);
  }
}

function noteRunProperty(run: Run, element: XmlElement): void {
  if (element.name === 'vanish') run.isHidden = isOn(element);
  else if (element.name === 'i') run.isItalic = isOn(element);
  else if (element.name === 'lang') run.language = valueOf(element) ?? run.language;
}
