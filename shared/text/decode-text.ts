import { present } from '../invariant.ts';
import { failed, succeeded, type Result } from '../result.ts';
import { decodeOneByte, guessEncoding } from './guess-encoding.ts';
import { utf8Fault } from './utf8-fault.ts';

/** The text of a file: without byte order mark, and without a character that the file does not hold. */
export interface DecodedText {
  readonly text: string;
  /** Lower case: `utf-8`, `utf-16le`, `windows-1251`, `kz-1048`, … */
  readonly encoding: string;
  readonly hadByteOrderMark: boolean;
}

/** Enough to see what kind of bytes a file holds. */
const sampleBytes = 65_536;

export interface DecodeOptions {
  /** The encoding that the text itself names (HTML `meta`, XML declaration), as it stands there. */
  readonly declared?: string;
  /** False where nothing may be guessed: what is not Unicode and not as declared is a problem (XML). True by default. */
  readonly guess?: boolean;
}

/**
 * The text of bytes: by byte order mark, else as strict UTF-8, else as UTF-16 by the pattern of its bytes,
 * else as declared, else by what reads like Russian, Kazakh or a Western language.
 * Problems: `file-empty`, `file-not-text`, `file-invalid-utf8` (`line`, `byte` from 0),
 * `file-encoding-unknown`, `file-encoding-unsupported` (`encoding`).
 */
export function decodeText(bytes: Uint8Array, options: DecodeOptions = {}): Result<DecodedText> {
  const mark = byteOrderMark(bytes);
  if (bytes.length === (mark?.length ?? 0)) return failed({ code: 'file-empty', params: {} });
  if (mark?.encoding === 'utf-32') {
    return failed({ code: 'file-encoding-unsupported', params: { encoding: 'UTF-32' } });
  }
  if (mark !== undefined) return decodeUnicode(bytes, mark.encoding, mark.length);
  const wide = encodingByPattern(bytes);
  if (wide !== undefined) return decodeUnicode(bytes, wide, 0);
  if (!looksLikeText(bytes)) return failed({ code: 'file-not-text', params: {} });
  const text = decodeOneByte(bytes, 'utf-8');
  if (text !== undefined) return succeeded({ text, encoding: 'utf-8', hadByteOrderMark: false });
  const fault = present(utf8Fault(bytes), 'what is no UTF-8 has a fault');
  const isUtf8WithFaults =
    fault.wellFormed >= fault.faults || hasSurrogateShape(bytes, fault.offset);
  if (isUtf8WithFaults || (options.guess === false && isUtf8Label(options.declared))) {
    return failed({ code: 'file-invalid-utf8', params: { line: fault.line, byte: fault.offset } });
  }
  return decodeLegacy(bytes, options);
}

function decodeLegacy(
  bytes: Uint8Array,
  { declared, guess = true }: DecodeOptions,
): Result<DecodedText> {
  if (declared !== undefined && !isUtf8Label(declared)) {
    const encoding = encodingOfLabel(declared);
    const text = encoding === undefined ? undefined : decodeOneByte(bytes, encoding);
    if (encoding !== undefined && text !== undefined) {
      return succeeded({ text, encoding, hadByteOrderMark: false });
    }
    if (!guess)
      return failed({ code: 'file-encoding-unsupported', params: { encoding: declared } });
  }
  const guessed = guess ? guessEncoding(bytes) : undefined;
  const text = guessed === undefined ? undefined : decodeOneByte(bytes, guessed);
  if (guessed === undefined || text === undefined) {
    return failed({ code: 'file-encoding-unknown', params: {} });
  }
  return succeeded({ text, encoding: guessed, hadByteOrderMark: false });
}

function decodeUnicode(
  bytes: Uint8Array,
  encoding: string,
  markLength: number,
): Result<DecodedText> {
  const body = bytes.subarray(markLength);
  const text = decodeOneByte(body, encoding);
  if (text === undefined) {
    const fault = encoding === 'utf-8' ? utf8Fault(body) : undefined;
    if (fault === undefined) return failed({ code: 'file-encoding-unknown', params: {} });
    return failed({
      code: 'file-invalid-utf8',
      params: { line: fault.line, byte: fault.offset + markLength },
    });
  }
  if (text.includes('\0')) return failed({ code: 'file-not-text', params: {} });
  return succeeded({ text, encoding, hadByteOrderMark: markLength > 0 });
}

function byteOrderMark(bytes: Uint8Array): { encoding: string; length: number } | undefined {
  const [a, b, c, d] = bytes;
  if (a === 0xef && b === 0xbb && c === 0xbf) return { encoding: 'utf-8', length: 3 };
  const isUtf32Little = a === 0xff && b === 0xfe && c === 0 && d === 0;
  const isUtf32Big = a === 0 && b === 0 && c === 0xfe && d === 0xff;
  if (isUtf32Little || isUtf32Big) return { encoding: 'utf-32', length: 4 };
  if (a === 0xff && b === 0xfe) return { encoding: 'utf-16le', length: 2 };
  if (a === 0xfe && b === 0xff) return { encoding: 'utf-16be', length: 2 };
  return undefined;
}

/** UTF-16 without a mark: nearly all high bytes are those of Latin, Cyrillic and their punctuation, and no low byte is. */
function encodingByPattern(bytes: Uint8Array): string | undefined {
  if (bytes.length < 4 || bytes.length % 2 !== 0) return undefined;
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
