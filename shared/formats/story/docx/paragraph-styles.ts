import type { ParagraphKind } from '../../../model/story.ts';
import { succeeded, type Result } from '../../../result.ts';
import { readXml, type XmlElement, type XmlReader } from '../../xml.ts';
import { isWord, valueOf } from './word-names.ts';

/** What a style makes of a paragraph. */
export interface StyledKind {
  readonly kind: ParagraphKind;
  /** For headings: 1 is the highest. */
  readonly level?: number;
}

export interface DocumentStyles {
  /** The kind of a paragraph by the id of its style, through the styles that it is based on. */
  kindOf(styleId: string): StyledKind | undefined;
  /** The language of text that names none. */
  readonly language: string | undefined;
}

interface Style {
  readonly id: string;
  name: string;
  basedOn: string | undefined;
  own: StyledKind | undefined;
}

/** How names of styles, English and as Russian and Kazakh programs write them, tell a kind. Spaces are taken off. */
const kindsByName: readonly (readonly [RegExp, ParagraphKind])[] = [
  [/^(?:title|headline|название|заглавие|тақырыпаты)$/u, 'headline'],
  [/^(?:subtitle|подзаголовок|тақырыпша)$/u, 'heading'],
  [/quote|quotation|цитата|дәйексөз/u, 'quote'],
  [/^(?:caption|названиеобъекта|подпись|подписьккартинке)$/u, 'caption'],
  [/^list|список|списка|^тізім/u, 'listItem'],
  [/^(?:byline|author|автор|авторы)$/u, 'byline'],
  [/^dateline$/u, 'dateline'],
  [/^(?:note|editornote|editor'snote|примечание|ескертпе)$/u, 'note'],
];

/** What a style's name or id says by itself. */
export function kindOfStyleName(name: string): StyledKind | undefined {
  const plain = name.toLowerCase().replace(/[\s_-]+/gu, '');
  const level = /^(?:heading|заголовок|тақырып)([1-9])$/u.exec(plain)?.[1];
  if (level !== undefined) return { kind: 'heading', level: Number(level) };
  const kind = kindsByName.find(([pattern]) => pattern.test(plain))?.[1];
  return kind === undefined ? undefined : { kind };
}

export const noStyles: DocumentStyles = { kindOf: kindOfStyleName, language: undefined };

/** The styles of `styles.xml`. */
export function readStyles(bytes: Uint8Array): Result<DocumentStyles> {
  const reader = new StylesReader();
  const read = readXml(bytes, reader);
  if (!read.ok) return read;
  const { styles, language } = reader;
  return succeeded({ kindOf: (id) => kindThrough(styles, id), language });
}

function kindThrough(styles: ReadonlyMap<string, Style>, id: string): StyledKind | undefined {
  const seen = new Set<string>();
  for (let next: string | undefined = id; next !== undefined && !seen.has(next);) {
    seen.add(next);
    const style = styles.get(next);
    const kind = kindOfStyleName(style?.name ?? '') ?? kindOfStyleName(next) ?? style?.own;
    if (kind !== undefined) return kind;
    next = style?.basedOn;
  }
  return undefined;
}

class StylesReader implements XmlReader {
  readonly styles = new Map<string, Style>();
  language: string | undefined;
  #style: Style | undefined;
  #isInDefaults = false;

  open(element: XmlElement): void {
    if (!isWord(element.namespace)) return;
    if (element.name === 'docDefaults') this.#isInDefaults = true;
    if (element.name === 'lang' && this.#isInDefaults) this.language = valueOf(element);
    if (element.name === 'style') {
      const id = element.attribute('styleId') ?? '';
      this.#style = { id, name: '', basedOn: undefined, own: undefined };
      this.styles.set(id, this.#style);
    } else if (this.#style !== undefined) {
      noteProperty(this.#style, element);
    }
  }

  close(name: string): void {
    if (name === 'docDefaults') this.#isInDefaults = false;
    if (name === 'style') this.#style = undefined;
  }

  text(): void {
    // Styles hold no text.
  }
}

function noteProperty(style: Style, element: XmlElement): void {
  const value = valueOf(element);
  if (element.name === 'name') style.name = value ?? '';
  else if (element.name === 'basedOn') style.basedOn = value;
  else if (element.name === 'numPr') style.own ??= { kind: 'listItem' };
  else if (element.name === 'outlineLvl') style.own = kindOfOutlineLevel(value) ?? style.own;
}

/** Level 0 to 8 are headings, 9 is body text. */
export function kindOfOutlineLevel(value: string | undefined): StyledKind | undefined {
  const level = Number(value);
  return level >= 0 && level < 9 ? { kind: 'heading', level: level + 1 } : undefined;
}
