import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readSrx } from '../../../../../shared/formats/break-rules/srx/read-srx.ts';
import { writeSrx } from '../../../../../shared/formats/break-rules/srx/write-srx.ts';
import type { BreakRules } from '../../../../../shared/model/break-rules.ts';

function srxOf(body: string, version = '2.0'): Uint8Array {
  const root = `<srx xmlns="http://www.lisa.org/srx20" version="${version}">`;
  return new TextEncoder().encode(`<?xml version="1.0"?>\n${root}\n${body}</srx>`);
}

const rules = `<header cascade="yes"/><body><languagerules>
<languagerule languagerulename="Қазақша">
<rule break="no"><beforebreak>\\bпроф\\.</beforebreak><afterbreak>\\s</afterbreak></rule>
<rule><beforebreak>[.!?]+</beforebreak><afterbreak><![CDATA[\\s]]></afterbreak></rule>
<rule break="yes"><afterbreak>\\n</afterbreak></rule>
</languagerule></languagerules>
<maprules><languagemap languagepattern="(KK|kk).*" languagerulename="Қазақша"/></maprules></body>`;

describe('SRX', () => {
  it('is read with the places of its rules', () => {
    expect(readSrx(srxOf(rules))).toEqual({
      ok: true,
      value: {
        isCascading: true,
        languages: [{ pattern: '(KK|kk).*', rules: 'Қазақша', line: 9 }],
        rules: new Map([
          [
            'Қазақша',
            [
              { isBreak: false, before: '\\bпроф\\.', after: '\\s', line: 5 },
              { isBreak: true, before: '[.!?]+', after: '\\s', line: 6 },
              { isBreak: true, before: '', after: '\\n', line: 7 },
            ],
          ],
        ]),
      },
    });
  });

  it('passes over what other programs add under their own names', () => {
    const more = `<okp:rule xmlns:okp="urn:other" break="no"><okp:beforebreak>x</okp:beforebreak></okp:rule>`;
    expect(readSrx(srxOf(rules.replace('<rule>', `${more}<rule>`)))).toMatchObject({
      ok: true,
      value: {
        rules: new Map([['Қазақша', [{}, {}, {}].map(() => expect.anything() as unknown)]]),
      },
    });
  });

  it.each([
    ['<tmx/>', 'file-not-srx', {}],
    ['<srx version=""/>', 'file-srx-version', { version: '' }],
    ['<srx version="3.0"/>', 'file-srx-version', { version: '3.0' }],
    [
      '<srx version="2.0">\n<languagemap languagepattern=".*" languagerulename="Lost"/></srx>',
      'file-srx-rules-missing',
      { name: 'Lost', line: 2 },
    ],
  ])('%s is refused, with the remedy’s values', (text, code, params) => {
    expect(readSrx(new TextEncoder().encode(text))).toEqual({
      ok: false,
      problem: { code, params },
    });
  });

  const texts = fc.string({ unit: fc.constantFrom('a', '&', '<', '"', '\\s', 'ж', ']]>', ' ') });
  const anyRules: fc.Arbitrary<BreakRules> = fc
    .record({
      isCascading: fc.boolean(),
      named: fc.dictionary(
        fc.string({ unit: fc.constantFrom('ж', 'k', '"', '&'), minLength: 1 }),
        fc.array(fc.record({ isBreak: fc.boolean(), before: texts, after: texts })),
        { minKeys: 1, noNullPrototype: true },
      ),
      patterns: fc.array(texts),
    })
    .map(({ isCascading, named, patterns }) => ({
      isCascading,
      rules: new Map(Object.entries(named)),
      languages: patterns.map((pattern) => ({ pattern, rules: Object.keys(named)[0] ?? '' })),
    }));

  it('reads back what it wrote', () => {
    fc.assert(
      fc.property(anyRules, (own) => {
        const read = readSrx(writeSrx(own));
        if (!read.ok) throw new Error(read.problem.code);
        const { languages, rules: lists, isCascading } = read.value;
        expect(isCascading).toBe(own.isCascading);
        expect(languages.map(({ pattern, rules: name }) => ({ pattern, rules: name }))).toEqual(
          own.languages,
        );
        const bare = new Map(
          Array.from(lists, ([name, list]) => [
            name,
            list.map(({ isBreak, before, after }) => ({ isBreak, before, after })),
          ]),
        );
        expect(bare).toEqual(own.rules);
      }),
    );
  });

  const folder = join(import.meta.dirname, '../../../../../../shared/data/formats/srx');
  const files = existsSync(folder)
    ? readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
        name.endsWith('.srx'),
      )
    : [];
  it.skipIf(files.length === 0)('of other programs is read, or refused by its version', () => {
    for (const name of files) {
      const read = readSrx(readFileSync(join(folder, name)));
      const isInvalid = name.includes('invalid');
      expect([name, read.ok || read.problem.code]).toEqual([
        name,
        !isInvalid || 'file-srx-version',
      ]);
    }
  });
});
