import type { LanguageTag } from '../../../../model/language-tag.ts';
import type { Variant } from '../../../../model/translation-unit.ts';
import type { FileUnit } from '../../memory-format.ts';
import type { UnitBatches } from '../../unit-batches.ts';

/** Why a part was left out, and its line, counted from 1. */
interface Fault {
  readonly code: string;
  readonly line: number;
}

interface Waiting {
  /** Parts that were not read yet. */
  missing: number;
  /** Undefined while every part was left out. */
  unit: FileUnit | undefined;
  readonly faults: Fault[];
}

/** Units that may wait for their parts: those of a part of a file, and no more of a hostile one. */
const mostWaiting = 5_000;

/** Units that a file holds in parts, a pair of languages each, and gives to `batches` when they are whole. */
export class JoinedUnits {
  readonly #batches: UnitBatches;
  readonly #waiting = new Map<string, Waiting>();

  constructor(batches: UnitBatches) {
    this.#batches = batches;
  }

  /** `unit`: what was read of it, or why nothing was. `parts`: how many there are of it. */
  add(name: string, parts: number, unit: FileUnit | Fault): void {
    const waiting = this.#waiting.get(name) ?? { missing: parts, unit: undefined, faults: [] };
    waiting.missing -= 1;
    if ('code' in unit) waiting.faults.push(unit);
    else waiting.unit = joined(waiting.unit, unit);
    this.#waiting.set(name, waiting);
    if (waiting.missing <= 0) this.#give(name, waiting);
    if (this.#waiting.size > mostWaiting) this.end();
  }

  /** Gives what still waits. */
  end(): void {
    for (const [name, waiting] of this.#waiting) this.#give(name, waiting);
  }

  #give(name: string, { unit, faults }: Waiting): void {
    this.#waiting.delete(name);
    const [first, ...others] = faults;
    if (unit !== undefined) this.#batches.add(unit);
    if (first !== undefined) {
      if (unit === undefined) this.#batches.leaveOutUnit(first.code, first.line);
      else this.#batches.leaveOutPart(first.code, first.line);
    }
    for (const { code, line } of others) this.#batches.leaveOutPart(code, line);
  }
}

/** The source stands in every part, what is said of it in one of them. */
function joined(first: FileUnit | undefined, next: FileUnit): FileUnit {
  if (first === undefined) return next;
  const variants: Record<LanguageTag, Variant> = {};
  for (const [language, variant] of [
    ...Object.entries(first.variants),
    ...Object.entries(next.variants),
  ]) {
    if (variant !== undefined) variants[language] = { ...variants[language], ...variant };
  }
  const context = { ...first.context, ...next.context };
  return {
    ...first,
    ...next,
    variants,
    ...(Object.keys(context).length === 0 ? {} : { context }),
  };
}
