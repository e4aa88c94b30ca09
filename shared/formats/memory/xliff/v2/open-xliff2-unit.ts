import type { LanguageTag } from '../../../../model/language-tag.ts';
import type { ReviewLevel } from '../../../../model/translation-unit.ts';
import type { XmlElement } from '../../../xml.ts';
import { SegmentText } from '../../inline/segment-text.ts';
import { knownTagOf } from '../../known-tag-of.ts';
import type { UnitBatches } from '../../unit-batches.ts';
import { XliffFacts } from '../xliff-facts.ts';
import { isSameText, xliffUnit, type XliffText } from '../xliff-unit.ts';
import { xliff2Inline } from './xliff2-inline.ts';
import { reviewOf } from './xliff2-review.ts';

/** What a document says of all its segments. */
export interface Xliff2File {
  readonly source: LanguageTag | undefined;
  readonly target: LanguageTag | undefined;
  /** Undefined where the file names none. */
  readonly originName: string | undefined;
}

/** A segment, or a translation that is proposed for one. */
interface OpenSegment {
  readonly line: number;
  readonly id: string | undefined;
  readonly review: ReviewLevel | undefined;
  /** In another language than the document's. */
  readonly isReference: boolean;
  readonly codes: Map<string, string>;
  source: XliffText | undefined;
  target: XliffText | undefined;
}

/** Segments and proposed translations of a unit that are kept. */
const mostSegments = 10_000;

/** A `unit` whose end was not read yet. */
export class OpenXliff2Unit {
  readonly facts = new XliffFacts();
  /** Native code of the segments, by id. */
  readonly codes = new Map<string, string>();
  /** Written by this program: nothing is guessed, and no space is put in. */
  isOwn = false;
  readonly #line: number;
  readonly #file: Xliff2File;
  readonly #name: string | undefined;
  readonly #segments: OpenSegment[] = [];
  readonly #matches: OpenSegment[] = [];
  #open: OpenSegment | undefined;

  constructor(element: XmlElement, file: Xliff2File) {
    this.#line = element.line;
    this.#file = file;
    this.#name = element.attribute('name') ?? element.attribute('id');
  }

  openSegment(element: XmlElement): void {
    const review = reviewOf(element.attribute('state'), element.attribute('subState'));
    this.#open = this.#opened(element, review, this.codes);
    if (this.#segments.length < mostSegments) this.#segments.push(this.#open);
  }

  openMatch(element: XmlElement): void {
    this.#open = this.#opened(element, 'unreviewed', new Map());
    if (this.#matches.length < mostSegments) this.#matches.push(this.#open);
  }

  closeSegment(): void {
    this.#open = undefined;
  }

  /** Where native code is kept that is read now. */
  get openCodes(): Map<string, string> {
    return this.#open?.codes ?? this.codes;
  }

  /** The text of a `source` or `target`; undefined between segments. */
  openText(element: XmlElement): SegmentText | undefined {
    if (this.#open === undefined) return undefined;
    const segment = new SegmentText({
      vocabulary: xliff2Inline,
      joinsWords: !this.isOwn,
      codes: this.#open.codes,
    });
    const side = element.name === 'source' ? 'source' : 'target';
    const called = element.attribute('lang');
    const language = called === undefined ? this.#file[side] : knownTagOf(called);
    this.#open[side] ??= { language, segment };
    return segment;
  }

  /** The language of what is said of one side only. */
  languageOf(side: 'source' | 'target'): LanguageTag | undefined {
    return this.#file[side];
  }

  /** Gives its segments and what is proposed for them as units, and tells what is left out. */
  close(batches: UnitBatches): void {
    const { originName } = this.#file;
    if (originName !== undefined && !this.isOwn) {
      this.facts.addOwn({ name: 'origin', language: undefined, text: originName });
    }
    if (this.#segments.length === 0) batches.leaveOutUnit('empty', this.#line);
    for (const segment of this.#segments) this.#closeSegment(segment, batches);
    for (const match of this.#matches) this.#closeMatch(match, batches);
  }

  #closeSegment({ line, id, source, target, review }: OpenSegment, batches: UnitBatches): void {
    const isParted = this.#segments.length > 1;
    const unit = xliffUnit({
      name: isParted && id !== undefined ? `${this.#name ?? ''}.${id}` : this.#name,
      texts: [source, target, ...this.#otherLanguages()].filter((text) => text !== undefined),
      review,
      facts: this.facts,
    });
    if (typeof unit === 'string') batches.leaveOutUnit(unit, line);
    else batches.add(unit);
  }

  /** This program keeps the third language of a unit, and any further one, as a translation for reference. */
  #otherLanguages(): readonly (XliffText | undefined)[] {
    if (!this.isOwn) return [];
    return this.#matches.filter(({ isReference }) => isReference).map(({ target }) => target);
  }

  #closeMatch(
    { line, source, target, isReference, review }: OpenSegment,
    batches: UnitBatches,
  ): void {
    const isHere = this.#segments.some(
      (segment) =>
        isSameText(segment.source?.segment, source?.segment) &&
        isSameText(segment.target?.segment, target?.segment) &&
        segment.target?.language === target?.language,
    );
    if (isHere || (this.isOwn && isReference) || source === undefined || target === undefined)
      return;
    if (isSameText(source.segment, undefined) || isSameText(target.segment, undefined)) return;
    const facts = new XliffFacts();
    const unit = xliffUnit({ name: undefined, texts: [source, target], review, facts });
    if (typeof unit === 'string') batches.leaveOutPart(unit, line);
    else batches.add(unit);
  }

  #opened(
    element: XmlElement,
    review: ReviewLevel | undefined,
    codes: Map<string, string>,
  ): OpenSegment {
    return {
      line: element.line,
      id: element.attribute('id'),
      review,
      isReference: element.attribute('reference') === 'yes',
      codes,
      source: undefined,
      target: undefined,
    };
  }
}
