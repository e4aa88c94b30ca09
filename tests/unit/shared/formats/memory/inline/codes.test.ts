import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { legalXml } from '../../../../../../shared/formats/escape-xml.ts';
import { tmx } from '../../../../../../shared/formats/memory/tmx/tmx.ts';
import { xliff1 } from '../../../../../../shared/formats/memory/xliff/xliff1.ts';
import { xliff2 } from '../../../../../../shared/formats/memory/xliff/xliff2.ts';
import type { InlineTag } from '../../../../../../shared/model/inline-tag.ts';
import { anyXliff1Text, anyXliff2Text } from '../../../../../support/any-inline.ts';
import { anyUnit } from '../../../../../support/any-unit.ts';
import { aUnit } from '../../../../../support/a-unit.ts';
import { readWhole, writeWholeMemory } from '../../../../../support/whole-memory.ts';
import { xliffFaults } from '../../../../../support/xliff-faults.ts';

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

describe.each([tmx, xliff1, xliff2])('a text with codes in $name', (format) => {
  it('loses no text to codes of other formats, whatever they are', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(anyTaggedUnit, { maxLength: 4 }), async (given) => {
        const units = given.map((unit, place) => ({
          ...unit,
          id: `u${String(place)}`,
          memoryId: 'm',
        }));
        const bytes = await writeWholeMemory(format, units);
        if (format !== tmx) expect(xliffFaults(bytes)).toEqual([]);
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

  it('keeps kind, place and native code of what another format made', async () => {
    const texts = [anyXliff1Text, anyXliff2Text];
    await fc.assert(
      fc.asyncProperty(fc.oneof(...texts), async ({ text, tags }) => {
        const unit = aUnit({ en: text, kk: 'Иә' });
        const coded = { ...unit, variants: { ...unit.variants, en: { text, tags } } };
        const once = await readWhole(format, await writeWholeMemory(format, [coded]));
        const read = once.ok ? once.value.units[0]?.variants['en'] : undefined;
        expect(read?.text).toBe(text);
        const shapes = (some: readonly InlineTag[] = []) => some.map(({ at, kind }) => [at, kind]);
        expect(shapes(read?.tags)).toEqual(shapes(tags));
        const codes = (read?.tags ?? []).map((tag) => tag.code).filter((code) => code !== '');
        for (const { code } of tags) if (code !== '') expect(codes).toContain(code);
        // What a format made of foreign codes is its own: it goes out and comes back as it is.
        const own = { ...unit, variants: { ...unit.variants, en: read ?? { text } } };
        const twice = await readWhole(format, await writeWholeMemory(format, [own]));
        expect(twice.ok && twice.value.units[0]?.variants['en']).toEqual(read);
      }),
      { numRuns: 200 },
    );
  });
});
