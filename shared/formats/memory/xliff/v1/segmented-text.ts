import type { XmlElement } from '../../../xml.ts';
import { SegmentText, type SegmentOptions } from '../../inline/segment-text.ts';

/** Segments of one text that are kept: no paragraph of a newsroom has more. */
const mostSegments = 10_000;

/**
 * A text of XLIFF 1 as its elements are read: whole, and by the segments that `mrk` elements of the type `seg` part it
 * into.
 */
export class SegmentedText {
  readonly whole: SegmentText;
  /** By their `mid`; one without is called by its place, counted from 0. */
  readonly segments = new Map<string, SegmentText>();
  readonly #options: SegmentOptions;
  readonly #open: ('segment' | 'mark' | 'code')[] = [];
  #segment: SegmentText | undefined;

  constructor(options: SegmentOptions) {
    this.#options = options;
    this.whole = new SegmentText(options);
  }

  openElement(element: XmlElement): void {
    if (element.name !== 'mrk' || element.attribute('mtype') !== 'seg') {
      this.#open.push('code');
      this.whole.openElement(element);
      this.#segment?.openElement(element);
    } else if (this.#segment !== undefined || this.segments.size >= mostSegments) {
      this.#open.push('mark');
    } else {
      this.#open.push('segment');
      this.#segment = new SegmentText(this.#options);
      this.segments.set(element.attribute('mid') ?? String(this.segments.size), this.#segment);
    }
  }

  closeElement(): void {
    const open = this.#open.pop();
    if (open === 'segment') this.#segment = undefined;
    if (open !== 'code') return;
    this.whole.closeElement();
    this.#segment?.closeElement();
  }

  addText(text: string): void {
    this.whole.addText(text);
    this.#segment?.addText(text);
  }
}

/** A part of a text and its partner. */
export interface SegmentPair {
  /** Undefined for a text that is not parted. */
  readonly mid: string | undefined;
  readonly source: SegmentText;
  readonly target: SegmentText | undefined;
}

/**
 * Texts paired by segments, where both sides are parted or nothing is translated yet; else as wholes. The second value
 * counts segments of the target that have no source.
 */
export function segmentPairs(
  source: SegmentedText,
  target: SegmentedText | undefined,
): readonly [readonly SegmentPair[], number] {
  const isUntranslated = target === undefined || target.whole.text.trim() === '';
  const isParted = source.segments.size > 0 && (isUntranslated || target.segments.size > 0);
  if (!isParted) {
    return [[{ mid: undefined, source: source.whole, target: target?.whole }], 0];
  }
  const pairs = [...source.segments].map(([mid, segment]) => ({
    mid,
    source: segment,
    target: target?.segments.get(mid),
  }));
  const found = pairs.filter((pair) => pair.target !== undefined).length;
  return [pairs, (target?.segments.size ?? 0) - found];
}
