import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { FileUnit } from '../../../../../../shared/formats/memory/memory-format.ts';
import { xliff1 } from '../../../../../../shared/formats/memory/xliff/xliff1.ts';
import { xliff2 } from '../../../../../../shared/formats/memory/xliff/xliff2.ts';
import { legalXml } from '../../../../../../shared/formats/escape-xml.ts';
import type { InlineTag } from '../../../../../../shared/model/inline-tag.ts';
import { reviewLevels } from '../../../../../../shared/model/translation-unit.ts';
import type { TranslationUnit, Variant } from '../../../../../../shared/model/translation-unit.ts';
import { aUnit } from '../../../../../support/a-unit.ts';
import { xliffFaults } from '../../../../../support/xliff-faults.ts';
import { anyXliff1Text, anyXliff2Text } from '../../../../../support/any-inline.ts';
import type { TaggedText } from '../../../../../support/any-inline.ts';
import { anyUnit } from '../../../../../support/any-unit.ts';
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

/** Codes of every format, and what no format has. */
const anyTag = fc.record<InlineTag>({
  at: fc.nat(9),
  kind: fc.constantFrom('open', 'close', 'standalone'),
  id: fc.constantFrom('', '1', '2', 'seg', 'x1'),
  element: fc.constantFrom(
    ...['bpt', 'ept', 'ph', 'it', 'g', 'x', 'bx', 'ex', 'mrk', 'sub', 'pc', 'sc', 'ec', 'sm', 'em'],
    ...['cp', 'hi', 'ut', 'zz'],
  ),
  attributes: fc.dictionary(
    fc.constantFrom(
      ...['id', 'rid', 'x', 'i', 'pos', 'ctype', 'mtype', 'startRef', 'isolated', 'hex', 'type'],
      ...['subType', 'ref', 'mid', 'clone', 'equiv-text'],
    ),
    fc.constantFrom('1', '2', 'seg', 'x1', 'open', 'bold', 'x-a', 'yes', '00', 'fmt', 'a b', ''),
  ),
  code: fc.constantFrom('', '<b>', '\u0000'),
});

const anyTaggedUnit = fc
  .tuple(anyUnit, fc.array(fc.array(anyTag, { maxLength: 8 }), { minLength: 6, maxLength: 6 }))
  .map(([unit, tags]) => ({
    ...unit,
    variants: Object.fromEntries(
      Object.entries(unit.variants).map(([language, variant], place) => [
        language,
        { ...variant, text: variant?.text ?? '', tags: tags[place] ?? [] },
      ]),
    ),
  }));

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

  it('loses no text to codes of other formats, whatever they are', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(anyTaggedUnit, { maxLength: 4 }), async (given) => {
        const units = given.map((unit, place) => ({
          ...unit,
          id: `u${String(place)}`,
          memoryId: 'm',
        }));
        const bytes = await writeWholeMemory(format, units);
        expect(xliffFaults(bytes)).toEqual([]);
        const read = await readWhole(format, bytes);
        const expected = units
          .map(({ variants }) =>
            Object.entries(variants)
              .map(([language, variant]) => [language, legalXml(variant.text)] as const)
              .filter(([, own]) => own.trim() !== '')
              .sort(),
          )
          .filter(({ length }) => length >= 2);
        const texts = (read.ok ? read.value.units : []).map(({ variants }) =>
          Object.entries(variants)
            .map(([language, variant]) => [language, variant?.text ?? ''] as const)
            .sort(),
        );
        expect(read.ok).toBe(true);
        expect(texts.map(String).sort()).toEqual(expected.map(String).sort());
      }),
      { numRuns: 150 },
    );
  });

  it('keeps units of three languages in order and whole over many parts of a file', async () => {
    const units = Array.from({ length: 2_500 }, (_, place) => {
      const number = String(place);
      const texts = { en: `No. ${number}`, ru: `№ ${number}`, kk: `${number} нөмірі` };
      return aUnit(texts, { id: number });
    });
    const read = await readWhole(format, await writeWholeMemory(format, units));
    expect(read.ok && read.value.units.map(({ name }) => name)).toEqual(units.map(({ id }) => id));
    expect(read.ok && read.value.units[2_400]?.variants).toEqual(units[2_400]?.variants);
  });
});
