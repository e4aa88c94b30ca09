import { languageTagOf, type LanguageTag } from '../../../model/language-tag.ts';
import type { Neighbours, Variant } from '../../../model/translation-unit.ts';
import type { XmlElement } from '../../xml.ts';
import type { FileUnit } from '../memory-format.ts';
import { plainTextOfMarkup } from './plain-text-of-markup.ts';
import { millisecondsOf } from './tmx-date.ts';
import { foreignProps, ownProps } from './tmx-names.ts';

/** A unit, or a part of one, that could not be taken over. */
export interface LeftOut {
  /** Counted from 1. */
  readonly line: number;
  readonly code: string;
}

interface OpenVariant {
  readonly line: number;
  readonly language: LanguageTag | undefined;
  readonly pieces: string[];
  readonly props: Map<string, string>;
  readonly author: string | undefined;
  readonly createdAt: number | undefined;
  readonly changedAt: number | undefined;
}

/** What became of a unit: itself, and what could not be taken over. */
export interface ClosedUnit {
  readonly unit: FileUnit | undefined;
  readonly leftOut: readonly LeftOut[];
}

/** A `tu` whose end was not read yet. */
export class OpenUnit {
  readonly #line: number;
  readonly #id: string | undefined;
  readonly #facts: Facts;
  readonly #props = new Map<string, string>();
  readonly #variants: OpenVariant[] = [];
  #variant: OpenVariant | undefined;
  #isGapDue = false;

  constructor(element: XmlElement) {
    this.#line = element.line;
    this.#id = element.attribute('tuid');
    this.#facts = factsOf(element);
  }

  openVariant(element: XmlElement): void {
    this.#variant = {
      line: element.line,
      language: tagOf(element.attribute('lang') ?? ''),
      pieces: [],
      props: new Map(),
      ...factsOf(element),
    };
    this.#variants.push(this.#variant);
  }

  closeVariant(): void {
    this.#variant = undefined;
  }

  openSegment(): void {
    this.#isGapDue = false;
  }

  addText(text: string): void {
    const pieces = this.#variant?.pieces;
    if (pieces === undefined || text === '') return;
    const needsSpace =
      this.#isGapDue && /\S$/u.test(pieces.at(-1) ?? '') && /^[\p{L}\p{N}]/u.test(text);
    this.#isGapDue = false;
    pieces.push(needsSpace ? ` ${text}` : text);
  }

  /** What comes next is another text: a space goes between two words that would grow together. */
  addGap(): void {
    this.#isGapDue = true;
  }

  addProp(type: string, value: string): void {
    (this.#variant?.props ?? this.#props).set(type, value);
  }

  /** The unit, where it has two languages at least. `sourceLanguage` is the header's, for what is said of the source only. */
  close(sourceLanguage: string | undefined): ClosedUnit {
    const leftOut: LeftOut[] = [];
    const kept = new Map<LanguageTag, OpenVariant>();
    for (const variant of this.#variants) {
      const code = faultOf(variant, kept);
      if (code === undefined && variant.language !== undefined) kept.set(variant.language, variant);
      else leftOut.push({ line: variant.line, code: code ?? 'unknown-language' });
    }
    if (kept.size < 2) {
      const isEmpty = this.#variants.every(({ pieces }) => pieces.join('').trim() === '');
      const code = isEmpty ? 'empty' : 'fewer-than-two-languages';
      // One line a unit is enough where all of it is empty.
      return {
        unit: undefined,
        leftOut: [...(isEmpty ? [] : leftOut), { line: this.#line, code }],
      };
    }
    return { unit: this.#unitOf(kept, tagOf(sourceLanguage ?? '')), leftOut };
  }

  #unitOf(kept: ReadonlyMap<LanguageTag, OpenVariant>, source: LanguageTag | undefined): FileUnit {
    const variants: Record<LanguageTag, Variant> = {};
    const context: Record<LanguageTag, Neighbours> = {};
    for (const [language, variant] of kept) {
      variants[language] = { text: variant.pieces.join('') };
      const neighbours = neighboursOf(
        language === source ? [variant.props, this.#props] : [variant.props],
      );
      if (neighbours !== undefined) context[language] = neighbours;
    }
    const all = [...kept.values()];
    const originName = propOf([this.#props], [ownProps.origin, ...foreignProps.origin]);
    const author =
      this.#facts.author ?? all.find((variant) => variant.author !== undefined)?.author;
    const createdAt =
      numberOf(this.#props.get(ownProps.createdAt)) ?? earliest(this.#facts.createdAt, all);
    const changedAt =
      numberOf(this.#props.get(ownProps.changedAt)) ?? latest(this.#facts.changedAt, all);
    return {
      ...(this.#id === undefined ? {} : { name: this.#id }),
      variants,
      ...(Object.keys(context).length === 0 ? {} : { context }),
      ...(originName === undefined ? {} : { originName }),
      ...(author === undefined ? {} : { author }),
      ...(createdAt === undefined ? {} : { createdAt }),
      ...(changedAt === undefined ? {} : { changedAt }),
    };
  }
}

/** What files call languages, and their tags: a memory of a million variants has a handful of them. */
const knownTags = new Map<string, LanguageTag | undefined>();

function tagOf(raw: string): LanguageTag | undefined {
  if (knownTags.has(raw)) return knownTags.get(raw);
  const tag = languageTagOf(raw);
  // Hostile files must not fill the memory of the process.
  if (knownTags.size < 1_000) knownTags.set(raw, tag);
  return tag;
}

interface Facts {
  readonly author: string | undefined;
  readonly createdAt: number | undefined;
  readonly changedAt: number | undefined;
}

function factsOf(element: XmlElement): Facts {
  return {
    author: element.attribute('changeid') ?? element.attribute('creationid'),
    createdAt: millisecondsOf(element.attribute('creationdate')),
    changedAt: millisecondsOf(element.attribute('changedate')),
  };
}

/** Why a variant cannot be taken over; undefined where it can. */
function faultOf(
  variant: OpenVariant,
  kept: ReadonlyMap<LanguageTag, OpenVariant>,
): string | undefined {
  if (variant.language === undefined) return 'unknown-language';
  if (variant.pieces.join('').trim() === '') return 'empty';
  return kept.has(variant.language) ? 'duplicate-language' : undefined;
}

function neighboursOf(props: readonly ReadonlyMap<string, string>[]): Neighbours | undefined {
  const before = propOf(props, [ownProps.before]) ?? markupProp(props, foreignProps.before);
  const after = propOf(props, [ownProps.after]) ?? markupProp(props, foreignProps.after);
  if (before === undefined && after === undefined) return undefined;
  return { ...(before === undefined ? {} : { before }), ...(after === undefined ? {} : { after }) };
}

/** Other tools keep a neighbour as the markup of its segment. */
function markupProp(
  props: readonly ReadonlyMap<string, string>[],
  names: readonly string[],
): string | undefined {
  const markup = propOf(props, names);
  return markup === undefined ? undefined : plainTextOfMarkup(markup);
}

function propOf(
  props: readonly ReadonlyMap<string, string>[],
  names: readonly string[],
): string | undefined {
  for (const name of names) {
    const found = props.find((map) => map.has(name))?.get(name);
    if (found !== undefined) return found;
  }
  return undefined;
}

function numberOf(text: string | undefined): number | undefined {
  return text !== undefined && /^\d{1,15}$/u.test(text) ? Number(text) : undefined;
}

function earliest(own: number | undefined, variants: readonly OpenVariant[]): number | undefined {
  return own ?? variants.map(({ createdAt }) => createdAt).reduce(lesser, undefined);
}

function latest(own: number | undefined, variants: readonly OpenVariant[]): number | undefined {
  return own ?? variants.map(({ changedAt }) => changedAt).reduce(greater, undefined);
}

function lesser(a: number | undefined, b: number | undefined): number | undefined {
  return a === undefined || b === undefined ? (a ?? b) : Math.min(a, b);
}

function greater(a: number | undefined, b: number | undefined): number | undefined {
  return a === undefined || b === undefined ? (a ?? b) : Math.max(a, b);
}
