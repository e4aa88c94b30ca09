import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { packedPlaceOf, packedUnitId } from '../../../../../renderer/storage/units/packed-place.ts';

const memoryId = fc.oneof(fc.uuid(), fc.string({ minLength: 1, unit: 'binary' }));

describe('the id of a packed unit', () => {
  it('says where the unit is kept, whatever the memory is called', () => {
    fc.assert(
      fc.property(memoryId, fc.nat(9_999_999), fc.nat(4095), (memory, block, slot) => {
        const place = { memoryId: memory, block, slot };
        expect(packedPlaceOf(packedUnitId(place))).toEqual(place);
      }),
    );
  });

  it('is the only one for its place, and no id of a loose unit is one', () => {
    expect(packedPlaceOf('working/01/2')).toBeUndefined();
    expect(packedPlaceOf('working/1/2/')).toBeUndefined();
    expect(packedPlaceOf('/1/2')).toBeUndefined();
    fc.assert(
      fc.property(fc.uuid(), (id) => {
        expect(packedPlaceOf(id)).toBeUndefined();
      }),
    );
  });
});
