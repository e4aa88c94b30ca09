import type { LanguageTag } from '../../../model/language-tag.ts';
import type { Variant } from '../../../model/translation-unit.ts';
import type { XmlElement } from '../../xml.ts';
import { tmxInline } from '../inline/tmx-inline.ts';
import { SegmentText } from '../inline/segment-text.ts';
import type { UnitBatches } from '../unit-batches.ts';
import { knownTagOf } from '../known-tag-of.ts';
import { TmxFacts } from './tmx-facts.ts';
import { tmxUnit, type TmxFile, type TmxVariant } from './tmx-unit.ts';

interface OpenVariant {
  readonly language: LanguageTag | undefined;
  readonly facts: TmxFacts;
  readonly segment: SegmentText;
}

/** Code units of notes and props in a unit: what is more is no unit of a newsroom. */
const mostFactText = 1_000_000;

/** A `tu` whose end was not read yet. */
export class OpenUnit {
  readonly #file: TmxFile;
  readonly #name: string | undefined;
  readonly #facts: TmxFacts;
  readonly #variants: OpenVariant[] = [];
  #variant: OpenVariant | undefined;
  #factText = 0;

  constructor(element: XmlElement, file: TmxFile) {
    this.#file = file;
    this.#name = element.attribute('tuid');
    this.#facts = new TmxFacts(element);
  }

  /** The segment of the variant that is open; undefined between variants. */
  get segment(): SegmentText | undefined {
    return this.#variant?.segment;
  }

  openVariant(element: XmlElement): void {
    const { isOwn } = this.#file;
    this.#variant = {
      language: knownTagOf(element.attribute('lang') ?? ''),
      facts: new TmxFacts(element),
      segment: new SegmentText({ vocabulary: tmxInline, joinsWords: !isOwn }),
    };
    this.#variants.push(this.#variant);
  }

  closeVariant(): void {
    this.#variant = undefined;
  }

  addProp(type: string, text: string): void {
    if (this.#hasRoomFor(type.length + text.length)) this.#openFacts.addProp(type, text);
  }

  addNote(text: string): void {
    if (this.#hasRoomFor(text.length)) this.#openFacts.addNote(text);
  }

  /** Gives the unit where it has two languages at least, and tells what is left out of it. */
  close(batches: UnitBatches): void {
    const { line } = this.#facts;
    if (this.#factText > mostFactText) {
      batches.leaveOutUnit('too-long', line);
      return;
    }
    const kept = new Map<LanguageTag, TmxVariant>();
    const faults: { readonly code: string; readonly line: number }[] = [];
    for (const variant of this.#variants) {
      const code = faultOf(variant, kept);
      const { language, facts } = variant;
      if (code !== undefined) faults.push({ code, line: facts.line });
      else if (language !== undefined)
        kept.set(language, { language, facts, variant: variantOf(variant) });
    }
    const isEmpty = kept.size < 2 && faults.every(({ code }) => code === 'empty');
    // One line a unit is enough where all of it is empty.
    if (!isEmpty || kept.size > 0) {
      for (const fault of faults) batches.leaveOutPart(fault.code, fault.line);
    }
    if (kept.size < 2) {
      batches.leaveOutUnit(isEmpty && kept.size === 0 ? 'empty' : 'fewer-than-two-languages', line);
    } else {
      batches.add(tmxUnit(this.#name, this.#facts, [...kept.values()], this.#file));
    }
  }

  get #openFacts(): TmxFacts {
    return this.#variant?.facts ?? this.#facts;
  }

  #hasRoomFor(length: number): boolean {
    this.#factText += length;
    return this.#factText <= mostFactText;
  }
}

/** Why a variant cannot be taken over; undefined where it can. */
function faultOf(
  { language, segment }: OpenVariant,
  kept: ReadonlyMap<LanguageTag, unknown>,
): string | undefined {
  if (segment.isTooLong) return 'too-long';
  if (language === undefined) return 'unknown-language';
  if (segment.text.trim() === '') return 'empty';
  return kept.has(language) ? 'duplicate-language' : undefined;
}

function variantOf({ segment, facts }: OpenVariant): Variant {
  const variant: { -readonly [Key in keyof Variant]: Variant[Key] } = { text: segment.text };
  const { tags } = segment;
  if (tags !== undefined) variant.tags = tags;
  if (facts.notes !== undefined) variant.notes = facts.notes;
  if (facts.props !== undefined) variant.props = facts.props;
  if (facts.author !== undefined) variant.author = facts.author;
  if (facts.createdAt !== undefined) variant.createdAt = facts.createdAt;
  if (facts.changedAt !== undefined) variant.changedAt = facts.changedAt;
  return variant;
}
