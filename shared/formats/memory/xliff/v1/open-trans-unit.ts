import type { LanguageTag } from '../../../../model/language-tag.ts';
import type { ReviewLevel } from '../../../../model/translation-unit.ts';
import type { XmlElement } from '../../../xml.ts';
import type { FileUnit } from '../../memory-format.ts';
import type { UnitBatches } from '../../unit-batches.ts';
import { XliffFacts } from '../xliff-facts.ts';
import { isSameText, xliffUnit } from '../xliff-unit.ts';
import type { JoinedUnits } from './joined-units.ts';
import { segmentPairs, type SegmentPair } from './segmented-text.ts';
import { partOf } from './xliff1-names.ts';
import { isBeforeTranslation, reviewOf } from './xliff1-review.ts';
import { Xliff1Texts, type Xliff1File } from './xliff1-texts.ts';

/** Where units go. */
export interface Xliff1Takers {
  readonly batches: UnitBatches;
  readonly joined: JoinedUnits;
}

/** Alternatives of a segment that are kept. */
const mostAlternatives = 1_000;

/** A translation that a tool proposed for a segment. */
interface Alternative {
  readonly texts: Xliff1Texts;
  readonly isRejected: boolean;
}

/** A `trans-unit` whose end was not read yet. */
export class OpenTransUnit {
  readonly texts: Xliff1Texts;
  readonly facts = new XliffFacts();
  readonly #file: Xliff1File;
  readonly #id: string | undefined;
  readonly #name: string | undefined;
  readonly #approved: string | undefined;
  readonly #alternatives: Alternative[] = [];
  /** By segment, where another tool says it in its own words. */
  readonly #reviews = new Map<string, ReviewLevel>();

  constructor(element: XmlElement, file: Xliff1File) {
    this.texts = new Xliff1Texts(element, file);
    this.#file = file;
    this.#id = element.attribute('id');
    this.#name = element.attribute('resname') ?? this.#id;
    this.#approved = element.attribute('approved');
    if (file.originName !== undefined && !file.isOwn) {
      this.facts.addOwn({ name: 'origin', language: undefined, text: file.originName });
    }
  }

  openAlternative(element: XmlElement): Xliff1Texts {
    const texts = new Xliff1Texts(element, this.#file);
    const isRejected = element.attribute('alttranstype') === 'rejected';
    if (this.#alternatives.length < mostAlternatives)
      this.#alternatives.push({ texts, isRejected });
    return texts;
  }

  setReview(mid: string, review: ReviewLevel): void {
    this.#reviews.set(mid, review);
  }

  /** The language of what is said of one side only. */
  languageOf(side: 'source' | 'target'): LanguageTag | undefined {
    return this.#file[side];
  }

  /** Gives its segments and its alternatives as units, and tells what is left out. */
  close({ batches, joined }: Xliff1Takers): void {
    const { line, source, target } = this.texts;
    const part = this.#file.isOwn ? partOf(this.#id) : undefined;
    const [pairs, strays] = source === undefined ? [[], 0] : segmentPairs(source, target);
    if (source === undefined) batches.leaveOutUnit('empty', line);
    for (const pair of pairs) {
      const unit = this.#unitOf(pair);
      if (part !== undefined) {
        joined.add(part.unit, part.parts, typeof unit === 'string' ? { code: unit, line } : unit);
      } else if (typeof unit === 'string') batches.leaveOutUnit(unit, line);
      else batches.add(unit);
    }
    for (let stray = 0; stray < strays; stray += 1) {
      batches.leaveOutPart('fewer-than-two-languages', line);
    }
    for (const alternative of this.#alternatives) addAlternative(alternative, pairs, batches);
  }

  #unitOf({ mid, source, target }: SegmentPair): FileUnit | string {
    const { state, qualifier } = this.texts;
    if (isBeforeTranslation(state) && isSameText(source, target)) return 'not-translated';
    return xliffUnit({
      name: mid === undefined ? this.#name : `${this.#name ?? ''}.${mid}`,
      texts: this.texts.inLanguages(source, target),
      review:
        this.#reviews.get(mid ?? '') ?? reviewOf({ approved: this.#approved, state, qualifier }),
      facts: this.facts,
    });
  }
}

/** An alternative that has both sides, as a unit that nobody reviewed. */
function addAlternative(
  { texts, isRejected }: Alternative,
  pairs: readonly SegmentPair[],
  batches: UnitBatches,
): void {
  const [found] = texts.source === undefined ? [[]] : segmentPairs(texts.source, texts.target);
  for (const { source, target } of found) {
    const isHere = pairs.some(
      (pair) => isSameText(pair.source, source) && isSameText(pair.target, target),
    );
    // What the segment itself says adds nothing, and half of a pair is none.
    if (isHere || isSameText(source, undefined) || isSameText(target, undefined)) continue;
    const unit = isRejected
      ? 'rejected'
      : xliffUnit({
          name: undefined,
          texts: texts.inLanguages(source, target),
          review: 'unreviewed',
          facts: new XliffFacts(),
        });
    if (typeof unit === 'string') batches.leaveOutPart(unit, texts.line);
    else batches.add(unit);
  }
}
