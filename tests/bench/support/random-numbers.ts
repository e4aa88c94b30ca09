/** A row of numbers that looks random and is the same for the same seeds on every machine. */
export class RandomNumbers {
  #state: number;

  /** Whole numbers; each of them changes the whole row. */
  constructor(...seeds: readonly number[]) {
    this.#state = seeds.reduce((state, seed) => mixed(state ^ mixed(seed + 0x9e3779b9)), 0);
  }

  /** From 0 up to, not including, 1. */
  part(): number {
    this.#state = (this.#state + 0x9e3779b9) | 0;
    return (mixed(this.#state) >>> 0) / 2 ** 32;
  }

  /** A whole number from 0 to `count - 1`. */
  below(count: number): number {
    return Math.floor(this.part() * count);
  }

  /** True in this share of all cases, 0 to 1. */
  isWithin(share: number): boolean {
    return this.part() < share;
  }

  /** One of a list that is not empty. */
  pick<Value>(list: readonly Value[]): Value {
    const value = list[this.below(list.length)];
    if (value === undefined) throw new RangeError('Nothing can be picked from an empty list.');
    return value;
  }
}

/** Murmur3's last step: every bit of the number changes every bit of the answer. */
function mixed(value: number): number {
  let hash = value | 0;
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return hash ^ (hash >>> 16);
}
