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

/** Units that may wait: those of a part of a file, and no more of a hostile one. */
const mostWaiting = 5_000;

/**
 * Units that a file holds in parts, a pair of languages each, and gives to `batches` when they are whole. What is whole
 * waits for those before it that are not, so that the units come in their order.
 */
export class JoinedUnits {
  readonly #batches: UnitBatches;
  readonly #waiting = new Map<string, Waiting>();
  /** Of those that wait, the ones that are not whole. */
  #unfinished = 0;

  constructor(batches: UnitBatches) {
    this.#batches = batches;
  }

  /** `name`: a number. `unit`: what was read of it, or why nothing was. `parts`: how many there are of it. */
  add(name: string, parts: number, unit: FileUnit | Fault): void {
    // What is whole already is another unit of the same number.
    if ((this.#waiting.get(name)?.missing ?? 1) <= 0) this.end();
    let waiting = this.#waiting.get(name);
    if (waiting === undefined) {
      waiting = { missing: parts, unit: undefined, faults: [] };
      this.#waiting.set(name, waiting);
      this.#unfinished += 1;
    }
    waiting.missing -= 1;
    if ('code' in unit) waiting.faults.push(unit);
    else waiting.unit = joined(waiting.unit, unit);
    if (waiting.missing === 0) this.#unfinished -= 1;
    if (this.#unfinished === 0 || this.#waiting.size > mostWaiting) this.end();
  }

  /** Gives what still waits. */
  end(): void {
    const all = [...this.#waiting].sort(([a], [b]) => Number(a) - Number(b));
    this.#waiting.clear();
    this.#unfinished = 0;
    for (const [, waiting] of all) this.#give(waiting);
  }

  #give({ unit, faults }: Waiting): void {
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
