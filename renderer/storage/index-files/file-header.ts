/** What stands before the bytes of an index file, written last: without it nothing counts as written. */
export interface FileHeader {
  /** Of what follows the header, in bytes. */
  readonly length: number;
  readonly checksum: number;
}

export const headerLength = 24;

/** `USHTIL01`, little end first. */
const [mark, version] = [0x4854_5355, 0x3130_4c49];

export function headerBytes({ length, checksum }: FileHeader): Uint8Array {
  const bytes = new Uint8Array(headerLength);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, mark, true);
  view.setUint32(4, version, true);
  view.setFloat64(8, length, true);
  view.setUint32(16, checksum, true);
  return bytes;
}

/** Undefined where the bytes are no header of this version. */
export function headerOf(bytes: Uint8Array): FileHeader | undefined {
  if (bytes.byteLength < headerLength) return undefined;
  const view = new DataView(bytes.buffer, bytes.byteOffset, headerLength);
  if (view.getUint32(0, true) !== mark || view.getUint32(4, true) !== version) return undefined;
  return { length: view.getFloat64(8, true), checksum: view.getUint32(16, true) };
}
