const smallest = 1024;

/** A set of keys of 64 bits in typed arrays: sixteen bytes a key, a million of them take 32 MB at most. */
export class KeySet {
  /** Pairs of numbers, high before low; both 0 where there is none. */
  #keys = new Uint32Array(2 * smallest);
  #size = 0;

  get size(): number {
    return this.#size;
  }

  /** False where the key was there already. Both halves are whole numbers from 0 to 2³² − 1. */
  add(high: number, low: number): boolean {
    if (this.#size * 2 >= this.#keys.length / 2) this.#grow();
    const at = this.#placeOf(high, low);
    if (!this.#isFree(at)) return false;
    this.#put(at, high, low);
    this.#size += 1;
    return true;
  }

  has(high: number, low: number): boolean {
    return !this.#isFree(this.#placeOf(high, low));
  }

  /** Where the key is or would be. */
  #placeOf(high: number, low: number): number {
    const mask = this.#keys.length / 2 - 1;
    const [wantedHigh, wantedLow] = [high, lowOf(high, low)];
    for (let place = (wantedHigh ^ wantedLow) & mask; ; place = (place + 1) & mask) {
      const at = 2 * place;
      if (this.#isFree(at)) return at;
      if (this.#keys[at] === wantedHigh && this.#keys[at + 1] === wantedLow) return at;
    }
  }

  #isFree(at: number): boolean {
    return this.#keys[at] === 0 && this.#keys[at + 1] === 0;
  }

  #put(at: number, high: number, low: number): void {
    this.#keys[at] = high;
    this.#keys[at + 1] = lowOf(high, low);
  }

  #grow(): void {
    const old = this.#keys;
    this.#keys = new Uint32Array(old.length * 2);
    for (let at = 0; at < old.length; at += 2) {
      const [high = 0, low = 0] = [old[at], old[at + 1]];
      if (high !== 0 || low !== 0) this.#put(this.#placeOf(high, low), high, low);
    }
  }
}

/** Two zeros mean an empty place. */
function lowOf(high: number, low: number): number {
  return high === 0 && low === 0 ? 1 : low;
}
