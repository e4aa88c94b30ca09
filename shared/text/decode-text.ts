import { failed, succeeded, type Result } from '../result.ts';
import { narrowEncodingOf, wideEncodingOf, type EncodingHints } from './encoding-of.ts';
import { decodeOneByte } from './guess-encoding.ts';
import { utf8Fault } from './utf8-fault.ts';

/** The text of a file: without byte order mark, and without a character that the file does not hold. */
export interface DecodedText {
  readonly text: string;
  /** Lower case: `utf-8`, `utf-16le`, `windows-1251`, `kz-1048`, … */
  readonly encoding: string;
  readonly hadByteOrderMark: boolean;
}

/**
 * The text of bytes: by byte order mark, else as strict UTF-8, else as UTF-16 by the pattern of its bytes,
 * else as declared, else by what reads like Russian, Kazakh or a Western language.
 * Problems: `file-empty`, `file-not-text`, `file-invalid-utf8` (`line`, `byte` from 0),
 * `file-encoding-unknown`, `file-encoding-unsupported` (`encoding`).
 */
export function decodeText(bytes: Uint8Array, hints: EncodingHints = {}): Result<DecodedText> {
  const wide = wideEncodingOf(bytes, true);
  if (!wide.ok) return wide;
  if (wide.value !== undefined) {
    return decodeUnicode(bytes, wide.value.encoding, wide.value.markLength);
  }
  const narrow = narrowEncodingOf(bytes, hints, true);
  if (!narrow.ok) return narrow;
  const text = decodeOneByte(bytes, narrow.value);
  return text === undefined
    ? failed({ code: 'file-encoding-unknown', params: {} })
    : succeeded({ text, encoding: narrow.value, hadByteOrderMark: false });
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
