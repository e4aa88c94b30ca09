import { escapeXml } from '../../../escape-xml.ts';

/** What the source and the target of a unit share: their native codes, each once, and the ids of their elements. */
export class UnitCodes {
  readonly #data = new Map<string, string>();
  readonly #elements = new Map<string, string>();

  /** The id by which elements refer to a native code. */
  dataOf(code: string): string {
    const id = this.#data.get(code) ?? `d${String(this.#data.size + 1)}`;
    this.#data.set(code, id);
    return id;
  }

  /** False where an element of another name has this id in the other text: equal ids stand for equal codes. */
  mayBe(id: string, element: string): boolean {
    return (this.#elements.get(id) ?? element) === element;
  }

  take(id: string, element: string): void {
    this.#elements.set(id, element);
  }

  /** The element of all native codes, or nothing where there are none. */
  markup(): string {
    if (this.#data.size === 0) return '';
    const data = [...this.#data].map(([code, id]) => `<data id="${id}">${escapeXml(code)}</data>`);
    return `<originalData>${data.join('')}</originalData>`;
  }
}
