/** Bytes in a typed array that grows by doubling; numbers are written in groups of seven bits, lowest first (LEB128). */
export class GrowingBytes {
  #data: Uint8Array<ArrayBuffer> = new Uint8Array(64);
  #length = 0;

  get length(): number {
    return this.#length;
  }

  push(byte: number): void {
    this.#makeRoom(1);
    this.#data[this.#length] = byte;
    this.#length += 1;
  }

  pushNumber(number: number): void {
    this.#makeRoom(5);
    let rest = number;
    while (rest > 0x7f) {
      this.#data[this.#length] = (rest & 0x7f) | 0x80;
      this.#length += 1;
      rest >>>= 7;
    }
    this.#data[this.#length] = rest;
    this.#length += 1;
  }

  pushAll(bytes: Uint8Array): void {
    this.#makeRoom(bytes.length);
    this.#data.set(bytes, this.#length);
    this.#length += bytes.length;
  }

  /** The bytes as they are now, without a copy: read at once, for the next push may leave it behind. */
  view(): Uint8Array<ArrayBuffer> {
    return this.#data.subarray(0, this.#length);
  }

  #makeRoom(more: number): void {
    if (this.#length + more <= this.#data.length) return;
    const larger = new Uint8Array(Math.max(this.#length + more, this.#data.length * 2));
    larger.set(this.#data.subarray(0, this.#length));
    this.#data = larger;
  }
}
