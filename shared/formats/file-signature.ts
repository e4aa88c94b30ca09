/** What the first bytes of a file say it is, whatever its name says. */
export type FileSignature = 'zip' | 'ole' | 'pdf' | 'rtf' | 'gzip' | 'picture' | 'xml' | 'html';

const signatures: readonly (readonly [FileSignature, readonly number[]])[] = [
  ['zip', [0x50, 0x4b, 0x03, 0x04]],
  ['zip', [0x50, 0x4b, 0x05, 0x06]],
  ['ole', [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]],
  ['gzip', [0x1f, 0x8b]],
  ['picture', [0x89, 0x50, 0x4e, 0x47]],
  ['picture', [0xff, 0xd8, 0xff]],
  ['picture', [0x47, 0x49, 0x46, 0x38]],
  ['pdf', asciiBytes('%PDF-')],
  ['rtf', asciiBytes('{\\rtf')],
];

/** Undefined for what has no signature: plain text, and every file nobody listed here. */
export function fileSignature(bytes: Uint8Array): FileSignature | undefined {
  const known = signatures.find(([, start]) => start.every((byte, at) => bytes[at] === byte));
  if (known !== undefined) return known[0];
  const start = asciiStart(bytes);
  if (start.startsWith('<?xml')) return start.includes('<html') ? 'html' : 'xml';
  return /^<(?:!doctype\s+html|html|head|body)[\s>]/u.test(start) ? 'html' : undefined;
}

/** The first kilobyte as small ASCII letters, without byte order mark, outer white space and the zeros of UTF-16. */
export function asciiStart(bytes: Uint8Array): string {
  return Array.from(bytes.subarray(0, 1024), (byte) => String.fromCharCode(byte))
    .join('')
    .replace(/^(?:\u00EF\u00BB\u00BF|\u00FF\u00FE|\u00FE\u00FF)/u, '')
    .replaceAll('\0', '')
    .trimStart()
    .toLowerCase();
}

/** True where the file is an Office document behind a password: an OLE container that holds `EncryptedPackage`. */
export function isProtectedOffice(bytes: Uint8Array): boolean {
  const name = asciiBytes('EncryptedPackage').flatMap((byte) => [byte, 0]);
  // The directory of an OLE container may stand anywhere in it; such files are small enough to look through.
  for (let at = 0; at + name.length <= bytes.length; at += 1) {
    if (bytes[at] === name[0] && name.every((byte, offset) => bytes[at + offset] === byte))
      return true;
  }
  return false;
}

function asciiBytes(text: string): readonly number[] {
  return Array.from(text, (character) => character.charCodeAt(0));
}
