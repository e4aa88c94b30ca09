/** Whole numbers from 0 to 2³² − 1 in a typed array that grows by doubling. */
export class GrowingNumbers {
  #data: Uint32Array<ArrayBuffer>;
  #length: number;

  /** `first` is taken over, not copied. */
  constructor(first: Uint32Array<ArrayBuffer> = new Uint32Array(16)) {
    this.#data = first;
    this.#length = 0;
  }

  /** A list that begins with these numbers. */
  static from(numbers: Uint32Array<ArrayBuffer>): GrowingNumbers {
    const list = new GrowingNumbers(numbers);
    list.#length = numbers.length;
    return list;
  }

  get length(): number {
    return this.#length;
  }

  /** The number at a place, 0 beyond the end. */
  at(place: number): number {
    return this.#data[place] ?? 0;
  }

  set(place: number, number: number): void {
    this.#data[place] = number;
  }

  push(number: number): void {
    if (this.#length === this.#data.length) {
      const larger = new Uint32Array(Math.max(16, this.#length * 2));
      larger.set(this.#data);
      this.#data = larger;
    }
    this.#data[this.#length] = number;
    this.#length += 1;
  }

  /** The numbers as they are now, without a copy: read at once, for the next push may leave it behind. */
  view(): Uint32Array<ArrayBuffer> {
    return this.#data.subarray(0, this.#length);
  }
}
