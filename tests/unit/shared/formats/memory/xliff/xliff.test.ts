import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { FileUnit } from '../../../../../../shared/formats/memory/memory-format.ts';
import { xliff1 } from '../../../../../../shared/formats/memory/xliff/xliff1.ts';
import { xliff2 } from '../../../../../../shared/formats/memory/xliff/xliff2.ts';
import { reviewLevels } from '../../../../../../shared/model/translation-unit.ts';
import type { TranslationUnit, Variant } from '../../../../../../shared/model/translation-unit.ts';
import { aUnit } from '../../../../../support/a-unit.ts';
import { anyXliff1Text, anyXliff2Text } from '../../../../../support/any-inline.ts';
import type { TaggedText } from '../../../../../support/any-inline.ts';
import { bytesIn } from '../../../../../support/bytes-in.ts';
import { readWhole, writeWholeMemory } from '../../../../../support/whole-memory.ts';

const words = fc.string({ unit: fc.constantFrom(...Array.from('aЖқ <&>"\n\r\t:')), maxLength: 8 });
const time = fc.integer({ min: -1_000, max: 4e12 });

/** A unit whose texts, and all that is said of them, a document can hold. */
function anyFullUnit(text: fc.Arbitrary<TaggedText>): fc.Arbitrary<TranslationUnit> {
  const notes = fc.array(words, { minLength: 1, maxLength: 2 });
  const props = fc.array(fc.record({ type: words, text: words }), { minLength: 1, maxLength: 2 });
  const variant: fc.Arbitrary<Variant> = fc
    .tuple(
      text,
      fc.record(
        { notes, props, author: words, createdAt: time, changedAt: time },
        { requiredKeys: [] },
      ),
    )
    .map(([{ text: own, tags }, facts]) => ({
      text: own,
      ...(tags.length === 0 ? {} : { tags }),
      ...facts,
    }));
  const language = fc.constantFrom('en', 'ru', 'kk', 'kk-Latn', 'de', 'en-GB');
  const neighbours = fc.record({ before: words, after: words }, { requiredKeys: [] });
  return fc
    .record(
      {
        id: words.map((id) => `u${id}`),
        memoryId: fc.constant('m'),
        variants: fc.dictionary(language, variant, { minKeys: 2, maxKeys: 4 }),
        neighbours,
        origin: fc.record({ name: words }),
        author: words,
        review: fc.constantFrom(...reviewLevels),
        notes,
        props,
        createdAt: time,
        changedAt: time,
      },
      {
        requiredKeys: [
          ...(['id', 'memoryId', 'variants', 'neighbours', 'origin'] as const),
          ...(['author', 'createdAt', 'changedAt'] as const),
        ],
      },
    )
    .map(({ neighbours: around, ...unit }) => {
      const [first = ''] = Object.keys(unit.variants);
      return { ...unit, context: Object.keys(around).length === 0 ? {} : { [first]: around } };
    });
}

function asRead(unit: TranslationUnit): FileUnit {
  const { id, origin, context, variants, author, createdAt, changedAt } = unit;
  return {
    name: id,
    variants,
    ...(Object.keys(context).length === 0 ? {} : { context }),
    originName: origin.name,
    author,
    ...(unit.review === undefined ? {} : { review: unit.review }),
    ...(unit.notes === undefined ? {} : { notes: unit.notes }),
    ...(unit.props === undefined ? {} : { props: unit.props }),
    createdAt,
    changedAt,
  };
}

function byName(units: readonly FileUnit[]): readonly FileUnit[] {
  const named = units.map((unit) => [JSON.stringify(unit, sortedKeys), unit] as const);
  return named.sort(([a], [b]) => (a < b ? -1 : 1)).map(([, unit]) => unit);
}

function sortedKeys(_key: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}

describe.each([
  [xliff1, anyXliff1Text],
  [xliff2, anyXliff2Text],
])('$name', (format, text) => {
  it('reads back units with all that is said of them, whatever languages each has', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(anyFullUnit(text), { maxLength: 5 }),
        fc.constantFrom(7, 1_000, undefined),
        async (units, size) => {
          const read = await readWhole(format, await writeWholeMemory(format, units), size);
          expect(read).toMatchObject({ ok: true, value: { leftOut: [], unitsLeftOut: 0 } });
          expect(byName(read.ok ? read.value.units : [])).toEqual(byName(units.map(asRead)));
        },
      ),
      { numRuns: 150 },
    );
  });

  it('keeps units of three languages in order and whole over many parts of a file', async () => {
    const units = Array.from({ length: 2_500 }, (_, place) => {
      const number = String(place);
      const texts = { en: `No. ${number}`, ru: `№ ${number}` };
      // Every third one lacks a language.
      const third = place % 3 === 2 ? {} : { kk: `${number} нөмірі` };
      return aUnit({ ...texts, ...third }, { id: number });
    });
    const read = await readWhole(format, await writeWholeMemory(format, units));
    expect(read.ok && read.value.units.map(({ name }) => name)).toEqual(units.map(({ id }) => id));
    expect(read.ok && read.value.units[2_400]?.variants).toEqual(units[2_400]?.variants);
  });
});

describe.each([
  [xliff1, '<xliff version="1.2"><file source-language="en" target-language="kk"><body>'],
  [xliff2, '<xliff version="2.1" srcLang="en" trgLang="kk"><file id="f">'],
])('$name that is damaged, foreign or hostile', (format, head) => {
  const [unit, segment] = format === xliff1 ? ['trans-unit', 'x'] : ['unit', 'segment'];
  const foot = format === xliff1 ? '</body></file></xliff>' : '</file></xliff>';
  const pair = (source: string, target: string): string =>
    `<${unit} id="1"><${segment}><source>${source}</source><target>${target}</target></${segment}></${unit}>`;

  it.each([
    ['file-damaged-xml', `${head}${pair('One', 'Бір')}`],
    ['file-damaged-xml', `${head}${pair('One &unknown;', 'Бір')}${foot}`],
    ['file-not-xliff', '<tmx version="1.4"><body/></tmx>'],
    ['file-xliff-version', `<xliff version="3.0">${pair('One', 'Бір')}</xliff>`],
    ['file-xliff-version', '<xliff/>'],
    ['file-xml-entities', `<!DOCTYPE xliff [<!ENTITY a "b">]>${head}${foot}`],
    ['file-xml-too-deep', `${head}${'<group>'.repeat(300)}`],
    ['file-empty', ' \n'],
  ])('answers %s, and gives no unit that is kept', async (code, markup) => {
    expect(await readWhole(format, bytesIn('utf-8', markup))).toMatchObject({
      ok: false,
      problem: { code },
    });
  });

  it('leaves out a segment of a megabyte and what has one side only, and reads on', async () => {
    const long = 'я'.repeat(1_000_000);
    const markup = [
      head,
      pair('Long', long),
      pair(long, 'Ұзақ'),
      pair('One', ''),
      pair('', ''),
      '',
    ];
    const read = await readWhole(
      format,
      bytesIn('utf-8', `${markup.join('\n')}${pair('Two', 'Екі')}${foot}`),
    );
    expect(read).toMatchObject({
      value: {
        units: [{ name: '1', variants: { en: { text: 'Two' }, kk: { text: 'Екі' } } }],
        unitsLeftOut: 4,
        leftOut: [
          { code: 'too-long', count: 2, firstLines: [2, 3] },
          { code: 'not-translated', count: 1, firstLines: [4] },
          { code: 'empty', count: 1, firstLines: [5] },
        ],
      },
    });
  });

  it('never gives half of a file for any damage to it', async () => {
    const whole = await writeWholeMemory(format, [
      aUnit({ en: 'One', kk: 'Бір' }),
      aUnit({ en: 'Two', kk: 'Екі', ru: 'Два' }),
    ]);
    await fc.assert(
      fc.asyncProperty(fc.nat(whole.length - 2), async (at) => {
        expect((await readWhole(format, whole.subarray(0, at))).ok).toBe(false);
      }),
      { numRuns: 200 },
    );
  });
});
