import type { UnitProp } from '../../../model/translation-unit.ts';
import type { XmlElement } from '../../xml.ts';
import { millisecondsOf } from './tmx-date.ts';
import { keptAttributes, ownPrefix, ownProps } from './tmx-names.ts';

/** What a `tu` or a `tuv` says about itself: attributes, notes and props. */
export class TmxFacts {
  readonly line: number;
  readonly author: string | undefined;
  readonly #createdAt: number | undefined;
  readonly #changedAt: number | undefined;
  #notes: string[] | undefined;
  #props: UnitProp[] | undefined;
  #own: Map<string, string> | undefined;

  constructor(element: XmlElement) {
    this.line = element.line;
    const creator = element.attribute('creationid');
    this.author = element.attribute('changeid') ?? creator;
    this.#createdAt = millisecondsOf(element.attribute('creationdate'));
    this.#changedAt = millisecondsOf(element.attribute('changedate'));
    if (creator !== undefined && creator !== this.author) {
      this.#keep(keptAttributes.creationid, creator);
    }
    const count = element.attribute('usagecount');
    if (count !== undefined) this.#keep(keptAttributes.usagecount, count);
    const used = element.attribute('lastusagedate');
    if (used !== undefined) this.#keep(keptAttributes.lastusagedate, used);
  }

  get createdAt(): number | undefined {
    return numberOf(this.own(ownProps.createdAt)) ?? this.#createdAt;
  }

  get changedAt(): number | undefined {
    return numberOf(this.own(ownProps.changedAt)) ?? this.#changedAt;
  }

  get notes(): readonly string[] | undefined {
    return this.#notes;
  }

  /** Those of other tools; this program's own are what `own` gives. */
  get props(): readonly UnitProp[] | undefined {
    return this.#props;
  }

  own(type: string): string | undefined {
    return this.#own?.get(type);
  }

  /** The first prop of another tool that has one of these types. */
  propOf(types: readonly string[]): string | undefined {
    for (const type of types) {
      const found = this.#props?.find((prop) => prop.type === type);
      if (found !== undefined) return found.text;
    }
    return undefined;
  }

  addNote(text: string): void {
    this.#notes ??= [];
    this.#notes.push(text);
  }

  addProp(type: string, text: string): void {
    if (type.startsWith(ownPrefix)) {
      this.#own ??= new Map();
      this.#own.set(type, text);
    } else {
      this.#keep(type, text);
    }
  }

  #keep(type: string, text: string): void {
    this.#props ??= [];
    this.#props.push({ type, text });
  }
}

function numberOf(text: string | undefined): number | undefined {
  return text !== undefined && /^-?\d{1,16}$/u.test(text) ? Number(text) : undefined;
}
