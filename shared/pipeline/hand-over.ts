/** Who took values does so no more. */
class NobodyTakes extends Error {
  override readonly name = 'NobodyTakes';
}

interface Offer<Value> {
  readonly value: Value;
  readonly taken: () => void;
  readonly refused: (reason: Error) => void;
}

/** Hands values over from one who gives them to one who asks for them, one at a time: neither runs ahead. */
export class HandOver<Value> {
  #offer: Offer<Value> | undefined;
  #end: { readonly error: Error | undefined } | undefined;
  #isLeft = false;
  #wake: (() => void) | undefined;

  /** Waits until the value was worked on. Rejects where nobody takes any more. One value at a time. */
  put(value: Value): Promise<void> {
    if (this.#isLeft) return Promise.reject(new NobodyTakes());
    return new Promise((taken, refused) => {
      this.#offer = { value, taken, refused };
      this.#wake?.();
    });
  }

  /** There are no more values; `error` is thrown to who asks for them. */
  end(error?: Error): void {
    this.#end = { error };
    this.#wake?.();
  }

  /** The values, to be asked for once. */
  async *values(): AsyncIterable<Value> {
    try {
      for (;;) {
        const offer = this.#offer;
        if (offer !== undefined) {
          yield offer.value;
          this.#offer = undefined;
          offer.taken();
        } else if (this.#end !== undefined) {
          if (this.#end.error !== undefined) throw this.#end.error;
          return;
        } else await this.#next();
      }
    } finally {
      this.#isLeft = true;
      this.#offer?.refused(new NobodyTakes());
    }
  }

  /** Nobody will ask for values: refuses what is given. */
  leave(): void {
    this.#isLeft = true;
    this.#offer?.refused(new NobodyTakes());
  }

  #next(): Promise<void> {
    return new Promise((resolve) => {
      this.#wake = resolve;
    });
  }
}
