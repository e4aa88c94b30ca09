import fc from 'fast-check';
import { expect, it } from 'vitest';
import { countOf, readPostings } from '../../../../../shared/memory/index/postings.ts';
import { OpenPart, packedPart } from '../../../../../shared/memory/index/part.ts';
import { present } from '../../../../../shared/invariant.ts';
import { aUnit } from '../../../../support/a-unit.ts';

it('lists of a family are read from any variant up to any other', () => {
  const gaps = fc.array(fc.integer({ min: 1, max: 300 }), { minLength: 1, maxLength: 400 });
  fc.assert(
    fc.property(gaps, fc.nat({ max: 60_000 }), fc.nat({ max: 60_000 }), (steps, from, to) => {
      const part = new OpenPart('working');
      const expected: number[] = [];
      let variant = 0;
      for (const step of steps) {
        for (let other = 1; other < step % 7; other++) {
          part.add(aUnit({ kk: 'министр' }, { id: String(variant++) }));
        }
        expected.push(variant);
        part.add(aUnit({ kk: 'елші' }, { id: String(variant++) }));
      }
      const side = present(packedPart(part).sides.get('kk'), 'it has Kazakh');
      const postings = present(side.postings, 'it is packed');
      const family = side.lexicon.familyOf(
        side.lexicon.idOf({ text: 'елші', kind: 'word', start: 0, end: 4 }),
      );
      const into = new Uint32Array(countOf(postings, family));
      const count = readPostings(postings, family, from % variant, to % (variant + 1), into);
      expect([...into.subarray(0, count)]).toEqual(
        expected.filter((place) => place >= from % variant && place < to % (variant + 1)),
      );
    }),
    { numRuns: 30 },
  );
});
