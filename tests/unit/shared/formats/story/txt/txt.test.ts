import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plainParagraphs, txt } from '../../../../../../shared/formats/story/txt/txt.ts';
import { bytesIn } from '../../../../../support/bytes-in.ts';

describe('plain text', () => {
  it('is read where one line is as long as a file may be', async () => {
    const line = 'слово '.repeat(2_000_000).trimEnd();
    const read = await txt.read(bytesIn('utf-8', `${line}\nСоңғы жол.`));
    expect(read.ok && read.value.paragraphs.map(({ text }) => text.length)).toEqual([
      line.length,
      'Соңғы жол.'.length,
    ]);
  });

  it('ends lines at every line end that Unicode knows', () => {
    const ends = ['\n', '\r\n', '\r', '\f', '\v', '\u0085', '\u2028', '\u2029'];
    for (const end of ends) {
      const paragraphs = plainParagraphs(` Бірінші. ${end}${end}Second.${end}`);
      expect(paragraphs.map(({ text }) => text)).toEqual(['Бірінші.', 'Second.']);
    }
  });

  it('gives paragraphs that are slices of the text', () => {
    const text = fc.string({ unit: fc.constantFrom(...Array.from('аZ •\t\n\r\f\u2028', String)) });
    fc.assert(
      fc.property(text, (whole) => {
        for (const paragraph of plainParagraphs(whole)) {
          const { start } = paragraph;
          expect(whole.slice(start, start + paragraph.text.length)).toBe(paragraph.text);
          expect(paragraph.text.trim()).toBe(paragraph.text);
        }
      }),
    );
  });
});
