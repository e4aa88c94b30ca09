import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  escapeXml,
  escapeXmlAttribute,
  legalXml,
  readXml,
} from '../../../../shared/formats/xml.ts';
import { bytesIn } from '../../../support/bytes-in.ts';

/** The document as the reader is told of it, or the problem's code and place. */
function told(markup: string, encoding = 'utf-8'): string {
  const pieces: string[] = [];
  const read = readXml(bytesIn(encoding, markup), {
    open: ({ name, namespace, attribute }) =>
      pieces.push(`<${namespace}|${name}|${attribute('lang') ?? ''}>`),
    close: (name) => pieces.push(`</${name}>`),
    text: (text) => pieces.push(text),
  });
  if (read.ok) return pieces.join('');
  const { line = '', column = '' } = read.problem.params;
  return `${read.problem.code} ${String(line)}:${String(column)}`;
}

describe('readXml', () => {
  it('tells elements by local name and namespace, and text decoded', () => {
    expect(
      told('<x:a xmlns:x="urn:w" xml:lang="kk">Қ&amp;<![CDATA[<b>]]>&#1201;<!-- c --></x:a>'),
    ).toBe('<urn:w|a|kk>Қ&<b>ұ</a>');
  });

  it.each([
    ['windows-1251', '<?xml version="1.0" encoding="windows-1251"?><a>Астана</a>'],
    ['koi8-r', '<?xml version="1.0" encoding="KOI8-R"?><a>Астана</a>'],
    ['utf-16le', '\uFEFF<?xml version="1.0" encoding="utf-8"?><a>Астана</a>'],
  ])('believes the declaration and a byte order mark: %s', (encoding, markup) => {
    expect(told(markup, encoding)).toBe('<|a|>Астана</a>');
  });

  it.each([
    ['<a>\n<b></a>', 'file-damaged-xml 2:8'],
    ['<a>', 'file-damaged-xml 1:4'],
    ['<a/><a/>', 'file-damaged-xml'],
    ['<a>&copy;</a>', 'file-damaged-xml'],
    ['<a b="1" b="2"/>', 'file-damaged-xml'],
    ['<a>&#0;</a>', 'file-damaged-xml'],
    ['<!DOCTYPE a [<!ENTITY % x SYSTEM "http://x/">]><a/>', 'file-xml-entities'],
    ['<a>'.repeat(100_000), 'file-xml-too-deep'],
    ['  \n', 'file-empty'],
    ['Астана', 'file-damaged-xml'],
  ])('refuses %j', (markup, problem) => {
    expect(told(markup)).toContain(problem);
  });

  it('guesses no encoding: what is not UTF-8 and says nothing is refused', () => {
    expect(told('<a>Астана</a>', 'windows-1251')).toMatch(/^file-invalid-utf8 1:/u);
  });

  it('reads back every legal text that was escaped', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const legal = legalXml(text);
        let read = '';
        let value: string | undefined;
        const markup = `<a b="${escapeXmlAttribute(text)}">${escapeXml(text)}</a>`;
        const result = readXml(bytesIn('utf-8', markup), {
          open: ({ attribute }) => (value = attribute('b')),
          close: () => undefined,
          text: (piece) => (read += piece),
        });
        expect(result.ok).toBe(true);
        expect(read).toBe(legal);
        expect(value).toBe(legal);
      }),
    );
  });
});
