import type { LanguageTag } from '../../../../model/language-tag.ts';
import type { XmlElement } from '../../../xml.ts';
import type { SegmentText } from '../../inline/segment-text.ts';
import { knownTagOf } from '../../known-tag-of.ts';
import type { XliffText } from '../xliff-unit.ts';
import { SegmentedText } from './segmented-text.ts';
import { xliff1Inline } from './xliff1-inline.ts';

/** What a `file` element says about the segments in it. */
export interface Xliff1File {
  readonly source: LanguageTag | undefined;
  readonly target: LanguageTag | undefined;
  /** Undefined where the file names none. */
  readonly originName: string | undefined;
  /** Written by this program: nothing is guessed, and no space is put in. */
  readonly isOwn: boolean;
}

/** The texts of a `trans-unit`, or of an `alt-trans` in it, as they are read. */
export class Xliff1Texts {
  /** Of the element's start, counted from 1. */
  readonly line: number;
  readonly #file: Xliff1File;
  readonly #texts = new Map<string, SegmentedText>();
  #sourceLanguage: LanguageTag | undefined;
  #targetLanguage: LanguageTag | undefined;
  /** Of the target. */
  state: string | undefined;
  qualifier: string | undefined;

  constructor(element: XmlElement, file: Xliff1File) {
    this.line = element.line;
    this.#file = file;
    this.#sourceLanguage = file.source;
    this.#targetLanguage = file.target;
  }

  /** The first of each kind counts. `element`: `source`, `seg-source` or `target`. */
  open(element: XmlElement): SegmentedText {
    const text = new SegmentedText({ vocabulary: xliff1Inline, joinsWords: !this.#file.isOwn });
    if (this.#texts.has(element.name)) return text;
    this.#texts.set(element.name, text);
    const called = element.attribute('lang');
    const language = called === undefined ? undefined : knownTagOf(called);
    if (element.name === 'target') {
      this.state = element.attribute('state');
      this.qualifier = element.attribute('state-qualifier');
      if (called !== undefined) this.#targetLanguage = language;
    } else if (called !== undefined) this.#sourceLanguage = language;
    return text;
  }

  /** The one that is parted into segments where there are two. */
  get source(): SegmentedText | undefined {
    const [whole, parted] = [this.#texts.get('source'), this.#texts.get('seg-source')];
    return parted !== undefined && (whole === undefined || parted.segments.size > 0)
      ? parted
      : whole;
  }

  get target(): SegmentedText | undefined {
    return this.#texts.get('target');
  }

  /** A source and its translation with their languages. */
  inLanguages(source: SegmentText, target: SegmentText | undefined): readonly XliffText[] {
    return [
      { language: this.#sourceLanguage, segment: source },
      ...(target === undefined ? [] : [{ language: this.#targetLanguage, segment: target }]),
    ];
  }
}
