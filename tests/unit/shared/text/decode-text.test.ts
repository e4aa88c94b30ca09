import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeText } from '../../../../shared/text/decode-text.ts';
import { bytesIn } from '../../../support/bytes-in.ts';

const russian =
  'Президент Казахстана Нурсултан Назарбаев встретился в Брюсселе с Жан-Клодом Юнкером.\n';
const kazakh =
  'Қазақстан Президенті Брюссельде Еуропалық комиссия төрағасымен кездесіп, келісімді талқылады.';

function textOf(bytes: Uint8Array, declared?: string): string {
  const decoded = decodeText(bytes, declared === undefined ? {} : { declared });
  return decoded.ok ? `${decoded.value.encoding}: ${decoded.value.text}` : decoded.problem.code;
}

describe('decodeText', () => {
  it.each([
    ['utf-8', russian],
    ['utf-16le', russian],
    ['utf-16be', kazakh],
    ['windows-1251', russian],
    ['koi8-r', russian],
    ['ibm866', russian],
    ['x-mac-cyrillic', russian],
    ['iso-8859-5', russian],
    ['kz-1048', kazakh],
    ['windows-1252', 'The minister’s café was “closed” on Monday, officials said.'],
  ])('recognises %s', (encoding, text) => {
    expect(textOf(bytesIn(encoding, text))).toBe(`${encoding}: ${text}`);
  });

  it.each(['utf-8', 'utf-16le', 'utf-16be'])(
    'keeps the byte order mark of %s out of the text',
    (encoding) => {
      const decoded = decodeText(bytesIn(encoding, `\uFEFF${kazakh}`));
      expect(decoded).toEqual({
        ok: true,
        value: { text: kazakh, encoding, hadByteOrderMark: true },
      });
    },
  );

  it('takes two letters of nothing known for windows-1251', () => {
    expect(textOf(bytesIn('windows-1251', 'Да'))).toBe('windows-1251: Да');
  });

  it('believes what the text declares where its bytes are no Unicode', () => {
    expect(textOf(bytesIn('koi8-r', 'Ё'), 'KOI8-R')).toBe('koi8-r: Ё');
  });

  it('tells the line and the byte where UTF-8 breaks, and never puts a replacement there', () => {
    const bytes = bytesIn('utf-8', 'Астана\nАлматы\nШымкент');
    bytes[bytes.length - 1] = 0x20;
    expect(decodeText(bytes)).toEqual({
      ok: false,
      problem: { code: 'file-invalid-utf8', params: { line: 3, byte: bytes.length - 2 } },
    });
  });

  it.each([
    ['file-empty', []],
    ['file-empty', [0xef, 0xbb, 0xbf]],
    ['file-not-text', [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d]],
    ['file-not-text', [0xd0, 0xb0, 0x00, 0xd0, 0xb1]],
    ['file-invalid-utf8', [0xed, 0xa0, 0xbd, 0x20, 0x41]],
    ['file-encoding-unsupported', [0xff, 0xfe, 0, 0, 0x10, 0x04, 0, 0]],
  ])('answers %s to %j', (code, bytes) => {
    expect(textOf(Uint8Array.from(bytes))).toBe(code);
  });

  it('guesses nothing where it is told not to', () => {
    const bytes = bytesIn('windows-1251', russian);
    expect(decodeText(bytes, { guess: false })).toMatchObject({
      problem: { code: 'file-invalid-utf8' },
    });
    expect(decodeText(bytes, { guess: false, declared: 'klingon' })).toMatchObject({
      problem: { code: 'file-encoding-unsupported', params: { encoding: 'klingon' } },
    });
  });

  it('gives every text back that was written in UTF-8, and never throws on any bytes', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', minLength: 2 }), (text) => {
        fc.pre(!/[\0-\u001F\u007F-\u009F\uFEFF]/u.test(text));
        expect(textOf(bytesIn('utf-8', text))).toBe(`utf-8: ${text}`);
      }),
    );
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => {
        const decoded = decodeText(bytes);
        expect(decoded.ok && decoded.value.text.includes('\0')).toBe(false);
      }),
    );
  });
});
