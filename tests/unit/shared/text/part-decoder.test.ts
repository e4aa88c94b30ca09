import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Result } from '../../../../shared/result.ts';
import { decodeText } from '../../../../shared/text/decode-text.ts';
import type { EncodingHints } from '../../../../shared/text/encoding-of.ts';
import { PartDecoder } from '../../../../shared/text/part-decoder.ts';
import { bytesIn } from '../../../support/bytes-in.ts';

const russian = 'Президент подписал указ о поддержке малого бизнеса.\n';
const kazakh = 'Үкімет ауылдағы мектептерді жөндеуге қаржы бөлді 👍.\r\n';

/** The text of bytes that come in parts of these sizes, the last size over and over. */
function decodeInParts(
  bytes: Uint8Array,
  sizes: readonly number[],
  hints: EncodingHints = {},
): Result<string> {
  const decoder = new PartDecoder(() => hints);
  let text = '';
  let turn = 0;
  for (let at = 0; at < bytes.length;) {
    const size = sizes[Math.min(turn, sizes.length - 1)] ?? bytes.length;
    const part = decoder.add(bytes.subarray(at, at + size));
    if (!part.ok) return part;
    text += part.value;
    at += size;
    turn += 1;
  }
  const rest = decoder.end();
  return rest.ok ? { ok: true, value: text + rest.value } : rest;
}

function textOf(decoded: ReturnType<typeof decodeText>): Result<string> {
  return decoded.ok ? { ok: true, value: decoded.value.text } : decoded;
}

/** Without the two texts in the message where they differ. */
function isText(decoded: Result<string>, text: string): boolean {
  return decoded.ok && decoded.value === text;
}

const sizes = fc.array(fc.integer({ min: 1, max: 90_000 }), { minLength: 1, maxLength: 4 });
const ascii = fc.nat(150_000).map((length) => 'Brussels, 30 March.\n'.repeat(length / 20));

describe('PartDecoder', () => {
  it.each([
    'utf-8',
    'utf-16le',
    'utf-16be',
    'windows-1251',
    'koi8-r',
    'ibm866',
    'x-mac-cyrillic',
    'iso-8859-5',
  ])('reads %s in parts as decodeText reads it whole, after ASCII of any length', (encoding) => {
    fc.assert(
      fc.property(ascii, fc.integer({ min: 1, max: 1_200 }), sizes, (start, times, parts) => {
        const isUnicode = encoding.startsWith('utf');
        const text = start + (russian + (isUnicode ? kazakh : '')).repeat(times);
        const bytes = bytesIn(encoding, text);
        const steps = parts.map((size) => Math.max(size, 200));
        expect(isText(decodeInParts(bytes, steps), text)).toBe(true);
        expect(isText(textOf(decodeText(bytes)), text)).toBe(true);
      }),
      { numRuns: 8 },
    );
  });

  it('reads what KZ-1048 and a byte order mark say', () => {
    const letters = 'Қазақстан Республикасының Үкіметі шешім қабылдады. '.repeat(3000);
    const declared = { declared: 'KZ-1048', guess: false };
    const read = decodeInParts(bytesIn('kz-1048', letters), [1000], declared);
    expect(isText(read, letters)).toBe(true);
    for (const encoding of ['utf-8', 'utf-16le', 'utf-16be']) {
      const marked = decodeInParts(bytesIn(encoding, `\uFEFF${letters}`), [70_001, 300]);
      expect(isText(marked, letters)).toBe(true);
    }
  });

  it('cuts no character in two, wherever the parts are cut', () => {
    const text = `${'a'.repeat(70_000)}${kazakh.repeat(900)}`;
    const bytes = bytesIn('utf-8', text);
    for (const size of [1_000, 1_001, 1_002, 1_003]) {
      expect(isText(decodeInParts(bytes, [size]), text)).toBe(true);
    }
  });

  it('tells the line and the byte of a fault as decodeText does', () => {
    fc.assert(
      fc.property(ascii, fc.integer({ min: 1, max: 2_000 }), sizes, (start, times, parts) => {
        const bytes = bytesIn('utf-8', start + `Алматы\r\n${kazakh}`.repeat(times));
        const at = bytes.length - 30;
        bytes[at] = 0xff;
        const steps = parts.map((size) => Math.max(size, 200));
        const whole = textOf(decodeText(bytes));
        expect(whole).toMatchObject({ problem: { code: 'file-invalid-utf8' } });
        expect(decodeInParts(bytes, steps)).toEqual(whole);
      }),
      { numRuns: 30 },
    );
  });

  it.each([
    ['file-empty', '', 'utf-8', {}],
    ['file-not-text', `${'a'.repeat(80_000)}\0`, 'utf-8', {}],
    ['file-not-text', `${russian.repeat(2_000)}\0`, 'utf-8', {}],
    ['file-not-text', `\uFEFF${russian.repeat(2_000)}\0`, 'utf-16le', {}],
    ['file-invalid-utf8', russian.repeat(2_000), 'windows-1251', { guess: false }],
    [
      'file-encoding-unsupported',
      russian.repeat(2_000),
      'windows-1251',
      { guess: false, declared: 'klingon' },
    ],
  ])('answers %s', (code, text, encoding, hints) => {
    const problem = { ok: false, problem: { code } };
    expect(decodeInParts(bytesIn(encoding, text), [10_000], hints)).toMatchObject(problem);
  });

  it('does not take half a character at the end for text', () => {
    const bytes = bytesIn('utf-8', russian.repeat(2_000)).slice(0, -3);
    expect(decodeInParts(bytes, [5_000])).toMatchObject({
      problem: { code: 'file-invalid-utf8', params: { line: 2_000, byte: bytes.length - 1 } },
    });
    const wide = bytesIn('utf-16le', `\uFEFF${russian.repeat(2_000)}`).slice(0, -1);
    expect(decodeInParts(wide, [5_000]).ok).toBe(false);
  });
});
