import { failed, succeeded, type Result } from '../result.ts';
import { decodeText } from './decode-text.ts';
import {
  narrowEncodingOf,
  sampleBytes,
  wholeUtf8Length,
  wideEncodingOf,
  type EncodingHints,
} from './encoding-of.ts';
import { decodeOneByte } from './guess-encoding.ts';
import { utf8Fault } from './utf8-fault.ts';

/**
 * Decodes a file that comes in parts, as `decodeText` does a whole one, with its problems. ASCII is given at once;
 * the encoding is decided by 64 KB from the first other byte on. A fault that comes later is a problem of that
 * encoding. After a problem nothing more may be added.
 */
export class PartDecoder {
  readonly #hintsOf: (start: Uint8Array) => EncodingHints;
  #hints: EncodingHints = {};
  /** Bytes that wait for others: until the encoding is known, or of a character that is cut. */
  #waiting = new Uint8Array();
  /** `start`: nothing was looked at; `ascii`: nothing but ASCII was seen; else decoding. */
  #state: 'start' | 'ascii' | Decoding = 'start';
  /** Bytes and lines that were decoded. */
  #offset = 0;
  #line = 1;
  #endedWithReturn = false;

  /** `hintsOf` is given the first bytes of the file. */
  constructor(hintsOf: (start: Uint8Array) => EncodingHints) {
    this.#hintsOf = hintsOf;
  }

  /** The text that can be told by now; may be empty. */
  add(part: Uint8Array): Result<string> {
    const bytes = this.#waiting.length === 0 ? part : joined(this.#waiting, part);
    this.#waiting = new Uint8Array();
    if (this.#state === 'start') return this.#look(bytes);
    if (this.#state === 'ascii') return this.#decide(bytes, false);
    return this.#decode(bytes, this.#state, false);
  }

  /** The rest of the text, or what is wrong with the file's end. */
  end(): Result<string> {
    const bytes = this.#waiting;
    if (this.#state === 'start') {
      const decoded = decodeText(bytes, this.#hintsOf(bytes));
      return decoded.ok ? succeeded(decoded.value.text) : decoded;
    }
    if (this.#state === 'ascii') return this.#decide(bytes, true);
    return this.#decode(bytes, this.#state, true);
  }

  #look(bytes: Uint8Array): Result<string> {
    if (bytes.length < sampleBytes) return this.#wait(bytes);
    const wide = wideEncodingOf(bytes, false);
    if (!wide.ok) return wide;
    this.#hints = this.#hintsOf(bytes);
    if (wide.value === undefined) {
      this.#state = 'ascii';
      return this.#decide(bytes, false);
    }
    const { encoding, markLength } = wide.value;
    this.#offset = markLength;
    this.#state = decodingOf(encoding);
    return this.#decode(bytes.subarray(markLength), this.#state, false);
  }

  #decide(bytes: Uint8Array, isEnd: boolean): Result<string> {
    const asciiEnd = asciiLength(bytes);
    const ascii = this.#decode(bytes.subarray(0, asciiEnd), decodingOf('utf-8'), true);
    if (!ascii.ok || asciiEnd === bytes.length) return ascii;
    const rest = bytes.slice(asciiEnd);
    if (!isEnd && rest.length < sampleBytes) {
      this.#waiting = rest;
      return ascii;
    }
    const encoding = narrowEncodingOf(rest, this.#hints, isEnd);
    if (!encoding.ok) return this.#atPlace(encoding);
    this.#state = decodingOf(encoding.value);
    const decoded = this.#decode(rest, this.#state, isEnd);
    return decoded.ok ? succeeded(ascii.value + decoded.value) : decoded;
  }

  #decode(bytes: Uint8Array, decoding: Decoding, isEnd: boolean): Result<string> {
    if (decoding.isNarrow && bytes.includes(0)) {
      return failed({ code: 'file-not-text', params: {} });
    }
    const length = decoding.encoding === 'utf-8' && !isEnd ? wholeUtf8Length(bytes) : bytes.length;
    const text = decoding.decode(bytes.subarray(0, length), isEnd);
    if (text === undefined) return this.#faultOf(bytes, decoding);
    if (!decoding.isNarrow && text.includes('\0')) {
      return failed({ code: 'file-not-text', params: {} });
    }
    this.#count(bytes.subarray(0, length));
    this.#waiting = bytes.slice(length);
    return succeeded(text);
  }

  #faultOf(bytes: Uint8Array, { encoding }: Decoding): Result<string> {
    const fault = encoding === 'utf-8' ? utf8Fault(bytes) : undefined;
    if (fault !== undefined) {
      const params = { line: fault.line, byte: fault.offset };
      return this.#atPlace(failed({ code: 'file-invalid-utf8', params }));
    }
    const { declared, guess = true } = this.#hints;
    return declared === undefined || guess
      ? failed({ code: 'file-encoding-unknown', params: {} })
      : failed({ code: 'file-encoding-unsupported', params: { encoding: declared } });
  }

  /** A problem of the bytes at hand, told as one of the file. */
  #atPlace(result: Result<string>): Result<string> {
    if (result.ok || result.problem.code !== 'file-invalid-utf8') return result;
    const { line, byte } = result.problem.params;
    return failed({
      code: 'file-invalid-utf8',
      params: { line: this.#line + Number(line) - 1, byte: this.#offset + Number(byte) },
    });
  }

  #wait(bytes: Uint8Array): Result<string> {
    // The caller may use the memory of its part again.
    this.#waiting = bytes.slice();
    return succeeded('');
  }

  #count(bytes: Uint8Array): void {
    this.#offset += bytes.length;
    if (bytes.length === 0) return;
    for (let at = bytes.indexOf(0x0a); at >= 0; at = bytes.indexOf(0x0a, at + 1)) this.#line += 1;
    // Lone carriage returns end lines as well.
    for (let at = bytes.indexOf(0x0d); at >= 0; at = bytes.indexOf(0x0d, at + 1)) {
      if (at + 1 < bytes.length && bytes[at + 1] !== 0x0a) this.#line += 1;
    }
    if (this.#endedWithReturn && bytes[0] !== 0x0a) this.#line += 1;
    this.#endedWithReturn = bytes.at(-1) === 0x0d;
  }
}

function asciiLength(bytes: Uint8Array): number {
  let at = 0;
  while (at < bytes.length && (bytes[at] ?? 0) < 0x80) at += 1;
  return at;
}

interface Decoding {
  readonly encoding: string;
  /** True where no byte of a text is zero. */
  readonly isNarrow: boolean;
  /** Undefined where bytes have no meaning in the encoding. */
  decode(bytes: Uint8Array, isEnd: boolean): string | undefined;
}

function decodingOf(encoding: string): Decoding {
  const isNarrow = !encoding.startsWith('utf-16');
  // These know their encoding without a state, since their parts hold whole characters.
  if (['utf-8', 'kz-1048', 'windows-1252'].includes(encoding)) {
    return { encoding, isNarrow, decode: (bytes) => decodeOneByte(bytes, encoding) };
  }
  const decoder = new TextDecoder(encoding, { fatal: true, ignoreBOM: true });
  return {
    encoding,
    isNarrow,
    decode: (bytes, isEnd) => {
      try {
        return decoder.decode(bytes, { stream: !isEnd });
      } catch {
        return undefined;
      }
    },
  };
}

function joined(first: Uint8Array, second: Uint8Array): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(first.length + second.length);
  bytes.set(first);
  bytes.set(second, first.length);
  return bytes;
}
