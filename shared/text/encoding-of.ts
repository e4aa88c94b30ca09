import { failed, succeeded, type Result } from '../result.ts';
import { decodeOneByte, guessEncoding } from './guess-encoding.ts';
import { utf8Fault } from './utf8-fault.ts';

/** Enough to see what kind of bytes a file holds. */
export const sampleBytes = 65_536;

export interface EncodingHints {
  /** The encoding that the text itself names (HTML `meta`, XML declaration), as it stands there. */
  readonly declared?: string;
  /** False where nothing may be guessed: what is not Unicode and not as declared is a problem (XML). True by default. */
  readonly guess?: boolean;
}

/** An encoding of Unicode that the beginning of a file shows, and the length of its byte order mark, 0 without one. */
export interface WideEncoding {
  readonly encoding: string;
  readonly markLength: number;
}

/**
 * What a byte order mark says, or UTF-16 without one by the pattern of its bytes; undefined for other text.
 * `bytes` is the whole file, or its first `sampleBytes` at least. Problems: `file-empty`, `file-not-text`,
 * `file-encoding-unsupported` (`encoding`).
 */
export function wideEncodingOf(
  bytes: Uint8Array,
  isWhole: boolean,
): Result<WideEncoding | undefined> {
  const mark = byteOrderMark(bytes);
  if (bytes.length === (mark?.markLength ?? 0)) return failed({ code: 'file-empty', params: {} });
  if (mark?.encoding === 'utf-32') {
    return failed({ code: 'file-encoding-unsupported', params: { encoding: 'UTF-32' } });
  }
  if (mark !== undefined) return succeeded(mark);
  const wide = encodingByPattern(bytes, isWhole);
  if (wide !== undefined) return succeeded({ encoding: wide, markLength: 0 });
  return looksLikeText(bytes)
    ? succeeded(undefined)
    : failed({ code: 'file-not-text', params: {} });
}

/**
 * The encoding of text that `wideEncodingOf` does not know: strict UTF-8, else as declared, else what reads like
 * Russian, Kazakh or a Western language. `bytes` is all of the text, or a part that begins with a whole character and
 * may end within one. Problems: `file-invalid-utf8` (`line`, `byte` from 0, of these bytes), `file-encoding-unknown`,
 * `file-encoding-unsupported` (`encoding`).
 */
export function narrowEncodingOf(
  bytes: Uint8Array,
  { declared, guess = true }: EncodingHints,
  isWhole: boolean,
): Result<string> {
  const fault = utf8Fault(isWhole ? bytes : bytes.subarray(0, wholeUtf8Length(bytes)));
  if (fault === undefined) return succeeded('utf-8');
  const isUtf8WithFaults =
    fault.wellFormed >= fault.faults || hasSurrogateShape(bytes, fault.offset);
  if (isUtf8WithFaults || (!guess && isUtf8Label(declared))) {
    return failed({ code: 'file-invalid-utf8', params: { line: fault.line, byte: fault.offset } });
  }
  if (declared !== undefined && !isUtf8Label(declared)) {
    const encoding = encodingOfLabel(declared);
    // The last character of a part may be cut: there the name must do.
    const isRight =
      encoding !== undefined && (!isWhole || decodeOneByte(bytes, encoding) !== undefined);
    if (isRight) return succeeded(encoding);
    if (!guess) {
      return failed({ code: 'file-encoding-unsupported', params: { encoding: declared } });
    }
  }
  // Where a long text begins in ASCII, what tells encodings apart stands further on.
  const telling = bytes.subarray(Math.max(0, fault.offset - sampleBytes / 2));
  const guessed = guess ? guessEncoding(telling) : undefined;
  return guessed === undefined
    ? failed({ code: 'file-encoding-unknown', params: {} })
    : succeeded(guessed);
}

/** The length of the bytes without a UTF-8 character that is cut at their end. */
export function wholeUtf8Length(bytes: Uint8Array): number {
  for (let back = 1; back <= Math.min(3, bytes.length); back += 1) {
    const byte = bytes[bytes.length - back] ?? 0;
    if (byte < 0x80) break;
    if (byte >= 0xc0) {
      const wanted = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2;
      return wanted > back ? bytes.length - back : bytes.length;
    }
  }
  return bytes.length;
}

function byteOrderMark(bytes: Uint8Array): WideEncoding | undefined {
  const [a, b, c, d] = bytes;
  if (a === 0xef && b === 0xbb && c === 0xbf) return { encoding: 'utf-8', markLength: 3 };
  const isUtf32Little = a === 0xff && b === 0xfe && c === 0 && d === 0;
  const isUtf32Big = a === 0 && b === 0 && c === 0xfe && d === 0xff;
  if (isUtf32Little || isUtf32Big) return { encoding: 'utf-32', markLength: 4 };
  if (a === 0xff && b === 0xfe) return { encoding: 'utf-16le', markLength: 2 };
  if (a === 0xfe && b === 0xff) return { encoding: 'utf-16be', markLength: 2 };
  return undefined;
}

/** UTF-16 without a mark: nearly all high bytes are those of Latin, Cyrillic and their punctuation, and no low byte is. */
function encodingByPattern(bytes: Uint8Array, isWhole: boolean): string | undefined {
  if (bytes.length < 4 || (isWhole && bytes.length % 2 !== 0)) return undefined;
  const highBytes = [0, 0];
  const zeros = [0, 0];
  const end = Math.min(bytes.length, sampleBytes);
  for (let at = 0; at < end; at += 1) {
    const side = at % 2;
    const byte = bytes[at];
    if (byte === 0 || byte === 0x04 || byte === 0x20) highBytes[side] = (highBytes[side] ?? 0) + 1;
    if (byte === 0) zeros[side] = (zeros[side] ?? 0) + 1;
  }
  const [even = 0, odd = 0] = highBytes;
  const [evenZeros = 0, oddZeros = 0] = zeros;
  const most = (end / 2) * 0.95;
  if (odd >= most && oddZeros > 0 && evenZeros === 0) return 'utf-16le';
  if (even >= most && evenZeros > 0 && oddZeros === 0) return 'utf-16be';
  return undefined;
}

/** No NUL, and at its beginning hardly a control character but those of lines, pages, tabs and terminals. */
function looksLikeText(bytes: Uint8Array): boolean {
  if (bytes.includes(0)) return false;
  const start = bytes.subarray(0, sampleBytes);
  let controls = 0;
  for (const byte of start) {
    const isLayout = (byte >= 0x07 && byte <= 0x0d) || byte === 0x1a || byte === 0x1b;
    if (byte < 0x20 && !isLayout) controls += 1;
  }
  return controls * 16 <= start.length;
}

/** A surrogate written as three bytes (CESU-8): a fault of a Unicode writer, never a one-byte encoding. */
function hasSurrogateShape(bytes: Uint8Array, at: number): boolean {
  const second = bytes[at + 1] ?? 0;
  const third = bytes[at + 2] ?? 0;
  return bytes[at] === 0xed && second >= 0xa0 && second <= 0xbf && third >= 0x80 && third <= 0xbf;
}

function isUtf8Label(label: string | undefined): boolean {
  return label === undefined || encodingOfLabel(label) === 'utf-8';
}

/** The name this program uses for what a file calls its encoding; undefined where nobody knows it. */
function encodingOfLabel(label: string): string | undefined {
  const name = label.trim().toLowerCase();
  if (/^(?:kz-?1048|(?:str)?k1048(?:-2002)?|rk1048)$/u.test(name)) return 'kz-1048';
  if (name === 'mac-cyrillic' || name === 'maccyrillic') return 'x-mac-cyrillic';
  try {
    return new TextDecoder(name).encoding;
  } catch {
    return undefined;
  }
}
