import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { escapeXml, escapeXmlAttribute, legalXml } from '../../../../shared/formats/escape-xml.ts';
import {
  maximumXmlPiece,
  readXml,
  readXmlParts,
  type XmlReader,
} from '../../../../shared/formats/xml.ts';
import type { Result } from '../../../../shared/result.ts';
import { bytesIn } from '../../../support/bytes-in.ts';
import { inParts } from '../../../support/whole-memory.ts';

type Read = (reader: XmlReader) => Result<undefined> | Promise<Result<undefined>>;

/** What the reader is told, as one text, and the code and place of the problem where there is one. */
async function told(read: Read): Promise<{ pieces: string; problem: string }> {
  const pieces: string[] = [];
  const result = await read({
    open: (element) => {
      const { name, namespace } = element;
      pieces.push(`<${namespace}|${name}|${element.attribute('lang') ?? ''}>`);
    },
    close: (name) => pieces.push(`</${name}>`),
    text: (text) => pieces.push(text),
  });
  if (result.ok) return { pieces: pieces.join(''), problem: '' };
  const { line = '', column = '' } = result.problem.params;
  return {
    pieces: pieces.join(''),
    problem: `${result.problem.code} ${String(line)}:${String(column)}`,
  };
}

function done(): Promise<void> {
  return Promise.resolve();
}

const readers: readonly (readonly [string, (bytes: Uint8Array) => Read])[] = [
  ['readXml', (bytes) => (reader) => readXml(bytes, reader)],
  ['readXmlParts', (bytes) => (reader) => readXmlParts(inParts(bytes, 7), reader, done)],
];

describe.each(readers)('%s', (_name, reading) => {
  it('tells elements by local name and namespace, and text decoded', async () => {
    const markup =
      '<x:a xmlns:x="urn:w" xml:lang="kk">Қ&amp;<![CDATA[<b>]]>&#1201;<!-- c --></x:a>';
    expect((await told(reading(bytesIn('utf-8', markup)))).pieces).toBe('<urn:w|a|kk>Қ&<b>ұ</a>');
  });

  it.each([
    ['windows-1251', '<?xml version="1.0" encoding="windows-1251"?><a>Астана</a>'],
    ['koi8-r', '<?xml version="1.0" encoding="KOI8-R"?><a>Астана</a>'],
    ['utf-16le', '\uFEFF<?xml version="1.0" encoding="utf-8"?><a>Астана</a>'],
  ])('believes the declaration and a byte order mark: %s', async (encoding, markup) => {
    expect((await told(reading(bytesIn(encoding, markup)))).pieces).toBe('<|a|>Астана</a>');
  });

  it.each([
    ['<a>\n<b></a>', 'file-damaged-xml 2:8'],
    ['<a>', 'file-damaged-xml 1:4'],
    ['<a/><a/>', 'file-damaged-xml'],
    ['<a>&copy;</a>', 'file-damaged-xml'],
    ['<a b="1" b="2"/>', 'file-damaged-xml'],
    ['<a>&#0;</a>', 'file-damaged-xml'],
    ['<!DOCTYPE a [<!ENTITY % x SYSTEM "http://x/">]><a/>', 'file-xml-entities'],
    ['<a>'.repeat(1_000), 'file-xml-too-deep'],
    ['  \n', 'file-empty'],
    ['', 'file-empty'],
    ['Астана', 'file-damaged-xml'],
  ])('refuses %j', async (markup, problem) => {
    expect((await told(reading(bytesIn('utf-8', markup)))).problem).toContain(problem);
  });

  it('guesses no encoding: what is not UTF-8 and says nothing is refused', async () => {
    const { problem } = await told(reading(bytesIn('windows-1251', '<a>Астана</a>')));
    expect(problem).toMatch(/^file-invalid-utf8 1:/u);
  });

  it('reads back every legal text that was escaped', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary' }), async (text) => {
        const legal = legalXml(text);
        let read = '';
        let value: string | undefined;
        const markup = `<a b="${escapeXmlAttribute(text)}">${escapeXml(text)}</a>`;
        const result = await reading(bytesIn('utf-8', markup))({
          open: (element) => (value = element.attribute('b')),
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

describe('an XML document in parts', () => {
  const markup = fc
    .array(
      fc.constantFrom(
        ...['<a>', '</a>', '<b lang="ru" c=\'"\'>', '</b>', '<a/>', '&amp;', '&#x410;', '&x;', ' '],
        ...[
          'Қала',
          '👍',
          '\r\n',
          '\r',
          '\n',
          ']]>',
          '<![CDATA[<>]]>',
          '<!-- - -->',
          '<?p i?>',
          '<',
        ],
      ),
      { maxLength: 30 },
    )
    .map((pieces) => `<a xmlns:x="urn:x">${pieces.join('')}</a>`);

  it('is told as the whole one is, wherever it is cut', async () => {
    await fc.assert(
      fc.asyncProperty(markup, fc.integer({ min: 1, max: 40 }), async (text, size) => {
        const bytes = bytesIn('utf-8', text);
        const whole = await told((reader) => readXml(bytes, reader));
        // Only what is longer than 64 KB is decoded before its end.
        const padded = bytesIn('utf-8', `<!--${'ж'.repeat(40_000)}-->${text}`);
        const parts = await told((reader) =>
          readXmlParts(inParts(padded, 40_000 + size), reader, done),
        );
        if (whole.problem === '') expect(parts.pieces).toBe(whole.pieces);
        expect(parts.problem.split(' ')[0]).toBe(whole.problem.split(' ')[0]);
      }),
      { numRuns: 300 },
    );
  });

  it('waits for its reader after each step', async () => {
    const bytes = bytesIn('utf-8', `<a>${'<b/>'.repeat(100_000)}</a>`);
    let waiting = 0;
    let most = 0;
    const reader = { open: () => (waiting += 1), close: () => undefined, text: () => undefined };
    const read = await readXmlParts(inParts(bytes), reader, () => {
      most = Math.max(most, waiting);
      waiting = 0;
      return Promise.resolve();
    });
    expect(read.ok).toBe(true);
    expect(most).toBeLessThan(50_000);
  });

  it('is refused where one text is longer than anything should be', async () => {
    async function* endless(): AsyncIterable<Uint8Array> {
      yield await Promise.resolve(bytesIn('utf-8', '<a>'));
      const part = bytesIn('utf-8', 'x'.repeat(1_000_000));
      for (let all = 0; all <= maximumXmlPiece; all += part.length) yield part;
    }
    const { problem } = await told((reader) => readXmlParts(endless(), reader, done));
    expect(problem).toContain('file-xml-too-long 1:');
  });

  it('throws on what its reader or its file throws', async () => {
    const bytes = inParts(bytesIn('utf-8', '<a/>'));
    const reader = { open: () => undefined, close: () => undefined, text: () => undefined };
    const stopped = readXmlParts(bytes, reader, () => Promise.reject(new Error('cancelled')));
    await expect(stopped).rejects.toThrow('cancelled');
  });
});
