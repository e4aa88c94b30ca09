type NumberArray = Uint8Array<ArrayBuffer> | Uint16Array<ArrayBuffer> | Uint32Array<ArrayBuffer>;

/** Plain data with arrays of numbers anywhere in it. */
export type ArrayTree =
  NumberArray | string | number | readonly ArrayTree[] | { readonly [key: string]: ArrayTree };

/** Where an array lies: `[bytes of a number, place in bytes behind the description, length in numbers]`. */
interface ArrayPlace {
  readonly array: readonly [width: number, offset: number, length: number];
}

/** Arrays begin at multiples of this, so that they are read where they lie. */
const alignment = 8;
const headLength = 8;

/**
 * The tree as bytes: the length of a JSON description in eight bytes, the description, and the arrays behind it as
 * they are. Numbers stand as the machine has them (little end first on everything that Electron runs on).
 */
export function arrayTreeBytes(tree: ArrayTree): readonly Uint8Array[] {
  const arrays: Uint8Array[] = [];
  let offset = 0;

  function described(value: ArrayTree): unknown {
    if (typeof value !== 'object') return value;
    if (isNumberArray(value)) {
      const bytes = new Uint8Array(value.buffer, value.byteOffset, value.byteLength);
      const place: ArrayPlace = { array: [value.BYTES_PER_ELEMENT, offset, value.length] };
      const padding = padded(bytes.length) - bytes.length;
      arrays.push(bytes, new Uint8Array(padding));
      offset += bytes.length + padding;
      return place;
    }
    if (isList(value)) return value.map(described);
    return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, described(part)]));
  }

  const text = JSON.stringify(described(tree));
  const description = new TextEncoder().encode(text.padEnd(padded(text.length)));
  const fitting = description.length % alignment;
  const filler = new Uint8Array(fitting === 0 ? 0 : alignment - fitting).fill(0x20);
  const head = new Uint8Array(headLength);
  new DataView(head.buffer).setUint32(0, description.length + filler.length, true);
  return [head, description, filler, ...arrays];
}

/** The tree of such bytes, its arrays not copied; undefined where they are none. Only what was checksummed is given here. */
export function arrayTreeOf(bytes: Uint8Array<ArrayBuffer>): ArrayTree | undefined {
  if (bytes.byteOffset % alignment !== 0) return arrayTreeOf(bytes.slice());
  if (bytes.length < headLength) return undefined;
  const length = new DataView(bytes.buffer, bytes.byteOffset).getUint32(0, true);
  const start = bytes.byteOffset + headLength + length;

  function read(value: unknown): ArrayTree {
    if (typeof value === 'string' || typeof value === 'number') return value;
    if (Array.isArray(value)) return value.map(read);
    const entries = Object.entries(value as object);
    const [first] = entries;
    if (first !== undefined && first[0] === 'array' && Array.isArray(first[1])) {
      const [width, offset, count] = first[1] as unknown as ArrayPlace['array'];
      const place = [bytes.buffer, start + offset, count] as const;
      if (width === 1) return new Uint8Array(...place);
      return width === 2 ? new Uint16Array(...place) : new Uint32Array(...place);
    }
    return Object.fromEntries(entries.map(([key, part]) => [key, read(part)]));
  }

  try {
    return read(
      JSON.parse(new TextDecoder().decode(bytes.subarray(headLength, headLength + length))),
    );
  } catch {
    return undefined;
  }
}

function padded(length: number): number {
  return Math.ceil(length / alignment) * alignment;
}

function isNumberArray(value: object): value is NumberArray {
  return ArrayBuffer.isView(value);
}

function isList(value: object): value is readonly ArrayTree[] {
  return Array.isArray(value);
}
