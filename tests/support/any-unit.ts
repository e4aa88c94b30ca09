import fc from 'fast-check';
import type { InlineTag } from '../../shared/model/inline-tag.ts';
import { reviewLevels } from '../../shared/model/translation-unit.ts';
import type {
  Neighbours,
  TranslationUnit,
  UnitOrigin,
  UnitProp,
  Variant,
} from '../../shared/model/translation-unit.ts';

type Arbitraries<Shape> = {
  readonly [Key in keyof Required<Shape>]: fc.Arbitrary<Required<Shape>[Key]>;
};

const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 12 }),
  fc.constantFrom(
    '',
    'They met.',
    'Олар кездесті.',
    'Они, «конечно», встретились…',
    '\ud800',
    '\u0000\n"\\',
  ),
);
const time = fc.integer({ min: 0, max: 4e12 });
const notes = fc.array(text, { maxLength: 2 });
const prop = fc.record<UnitProp>({ type: text, text });
const tag = fc.record<InlineTag>({
  at: fc.nat(9),
  kind: fc.constantFrom('open', 'close', 'standalone'),
  id: text,
  element: fc.constantFrom('bpt', 'ph'),
  attributes: fc.dictionary(fc.constantFrom('x', 'type'), text),
  code: text,
});
const language = fc.constantFrom('en', 'ru', 'kk', 'kk-Latn', 'de', 'en-GB');

/** Each field of a unit: the compiler asks for one that the model has gained. */
const variantFields: Arbitraries<Variant> = {
  text,
  tags: fc.array(tag, { maxLength: 2 }),
  notes,
  props: fc.array(prop, { maxLength: 2 }),
  author: text,
  createdAt: time,
  changedAt: time,
};
const originFields: Arbitraries<UnitOrigin> = {
  name: text,
  storyId: text,
  rowId: text,
  unitName: text,
  row: fc.integer({ min: 1, max: 10_000 }),
  confidence: fc.double({ min: 0, max: 1, noNaN: true }),
  files: fc.dictionary(language, text, { maxKeys: 3 }),
};
const unitFields: Arbitraries<Omit<TranslationUnit, 'id' | 'memoryId'>> = {
  variants: fc.dictionary(
    language,
    fc.record<Variant, keyof Variant>(variantFields, { requiredKeys: ['text'] }),
    { maxKeys: 4 },
  ),
  context: fc.dictionary(
    language,
    fc.record<Neighbours, keyof Neighbours>({ before: text, after: text }, { requiredKeys: [] }),
    { maxKeys: 3 },
  ),
  origin: fc.record<UnitOrigin, keyof UnitOrigin>(originFields, { requiredKeys: ['name'] }),
  author: text,
  review: fc.constantFrom(...reviewLevels),
  notes,
  props: fc.array(prop, { maxLength: 2 }),
  createdAt: time,
  changedAt: time,
};

/** A unit as a file or a translator may leave it, but for its id and its memory. */
export const anyUnit = fc.record<
  Omit<TranslationUnit, 'id' | 'memoryId'>,
  keyof Omit<TranslationUnit, 'id' | 'memoryId'>
>(unitFields, {
  requiredKeys: ['variants', 'context', 'origin', 'author', 'createdAt', 'changedAt'],
});
