import { GrowingNumbers } from './growing-numbers.ts';

/** The arrays of a table, for keeping it in a file. */
export interface StringTableArrays {
  /** UTF-16 code units of all strings, one behind the other. */
  readonly letters: Uint16Array<ArrayBuffer>;
  /** Where each string ends. */
  readonly ends: Uint32Array<ArrayBuffer>;
  /** Open addressing: numbers of strings plus 1 by hash, 0 where free; its length is a power of two. */
  readonly slots: Uint32Array<ArrayBuffer>;
}

const pieceLetters = 1_000;

/**
 * Strings, each once, numbered from 0 in the order they came. A million of them cost a third of what a `Map` takes, and
 * they are kept in a file and opened again without being read.
 */
export class StringTable {
  #letters: Uint16Array<ArrayBuffer>;
  #used: number;
  readonly #ends: GrowingNumbers;
  #slots: Uint32Array<ArrayBuffer>;

  constructor(arrays?: StringTableArrays) {
    this.#letters = arrays?.letters ?? new Uint16Array(256);
    this.#used = arrays?.letters.length ?? 0;
    this.#ends = arrays === undefined ? new GrowingNumbers() : GrowingNumbers.from(arrays.ends);
    this.#slots = arrays?.slots ?? new Uint32Array(64);
  }

  get size(): number {
    return this.#ends.length;
  }

  /** The number of a string; it gets one on its first appearance. */
  add(text: string): number {
    return this.addSlice(text, 0, text.length);
  }

  /** The same of a slice, which is not made a string of its own. */
  addSlice(text: string, start: number, end: number): number {
    const slot = this.#slotOf(text, start, end);
    const known = this.#slots[slot] ?? 0;
    if (known > 0) return known - 1;
    const id = this.size;
    this.#append(text, start, end);
    this.#slots[slot] = id + 1;
    if (this.size * 2 > this.#slots.length) this.#widen();
    return id;
  }

  /** The number of a string, -1 where it has none. */
  find(text: string): number {
    return (this.#slots[this.#slotOf(text, 0, text.length)] ?? 0) - 1;
  }

  /** Empty for a number that no string has. */
  text(id: number): string {
    const end = this.#ends.at(id);
    let text = '';
    // In pieces: what stands on the stack of a call is limited, and a hostile word is not.
    for (let start = this.#startOf(id); start < end; start += pieceLetters) {
      const piece = this.#letters.subarray(start, Math.min(end, start + pieceLetters));
      text += String.fromCharCode(...piece);
    }
    return text;
  }

  arrays(): StringTableArrays {
    return {
      letters: this.#letters.subarray(0, this.#used),
      ends: this.#ends.view(),
      slots: this.#slots,
    };
  }

  #startOf(id: number): number {
    return id === 0 ? 0 : this.#ends.at(id - 1);
  }

  #append(text: string, start: number, end: number): void {
    const first = this.#used;
    const used = first + end - start;
    if (used > this.#letters.length) {
      const larger = new Uint16Array(Math.max(used, this.#letters.length * 2));
      larger.set(this.#letters.subarray(0, first));
      this.#letters = larger;
    }
    for (let place = start; place < end; place++) {
      this.#letters[first + place - start] = text.charCodeAt(place);
    }
    this.#used = used;
    this.#ends.push(used);
  }

  /** Where the slice stands, or the free slot where it belongs. */
  #slotOf(text: string, start: number, end: number): number {
    const mask = this.#slots.length - 1;
    let slot = hashOf(text, start, end) & mask;
    for (;;) {
      const known = this.#slots[slot] ?? 0;
      if (known === 0 || this.#isText(known - 1, text, start, end)) return slot;
      slot = (slot + 1) & mask;
    }
  }

  #isText(id: number, text: string, start: number, end: number): boolean {
    const first = this.#startOf(id);
    if (this.#ends.at(id) - first !== end - start) return false;
    for (let place = start; place < end; place++) {
      if (this.#letters[first + place - start] !== text.charCodeAt(place)) return false;
    }
    return true;
  }

  #widen(): void {
    const slots = new Uint32Array(this.#slots.length * 2);
    const mask = slots.length - 1;
    for (let id = 0; id < this.size; id++) {
      const text = this.text(id);
      let slot = hashOf(text, 0, text.length) & mask;
      while ((slots[slot] ?? 0) !== 0) slot = (slot + 1) & mask;
      slots[slot] = id + 1;
    }
    this.#slots = slots;
  }
}

/** FNV-1a over code units (Fowler, Noll, Vo), its bits mixed once more since slots are taken from the low ones. */
function hashOf(text: string, start: number, end: number): number {
  let hash = 0x811c9dc5;
  for (let place = start; place < end; place++) {
    hash = Math.imul(hash ^ text.charCodeAt(place), 0x01000193);
  }
  return (hash ^ (hash >>> 15)) >>> 0;
}
