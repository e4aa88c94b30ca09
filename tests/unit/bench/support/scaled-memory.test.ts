import { beforeAll, describe, expect, it } from 'vitest';
import { sampleTexts } from '../../../bench/support/sample-texts.ts';
import type { ScaledMemory } from '../../../bench/support/scaled-memory.ts';
import {
  createScaledMemory,
  unitKinds,
  unitsInBlock,
} from '../../../bench/support/scaled-memory.ts';
import type { Seeds } from '../../../bench/support/seeds.ts';

let seeds: Seeds;
let memory: ScaledMemory;

beforeAll(async () => {
  seeds = await sampleTexts();
  memory = createScaledMemory(seeds);
});

const places = (count: number): readonly number[] => Array.from({ length: count }, (_, n) => n);

describe('a scaled memory', () => {
  it('has the same unit at a place every time, whatever was read before', () => {
    const forward = places(200).map((place) => memory.textsAt(place));
    const other = createScaledMemory(seeds);
    const backward = places(200).map((place) => other.textsAt(199 - place));
    expect(backward.reverse()).toEqual(forward);
  });

  it('has of each block as many units of each kind as it says', () => {
    expect(Object.values(unitKinds).reduce((sum, count) => sum + count, 0)).toBe(unitsInBlock);
    const kinds = places(unitsInBlock).map((place) => memory.kindAt(3 * unitsInBlock + place));
    for (const [kind, count] of Object.entries(unitKinds)) {
      expect(kinds.filter((own) => own === kind)).toHaveLength(count);
    }
  });

  it('takes over each real unit once before any comes again', () => {
    const real = seeds.families.flatMap((family) => family.seeds);
    const blocks = Math.ceil(real.length / unitKinds.untouched);
    const untouched = places(blocks * unitsInBlock)
      .filter((place) => memory.kindAt(place) === 'untouched')
      .map((place) => memory.textsAt(place))
      .slice(0, real.length);
    expect(new Set(untouched)).toEqual(new Set(real));
  });

  it('gives a renumbered unit numbers of as many figures', () => {
    const shapes = (text = ''): string => (text.match(/\d+/gu) ?? []).map((n) => n.length).join();
    const real = new Set(
      seeds.families.flatMap((family) => family.seeds.map(({ kk }) => shapes(kk))),
    );
    const renumbered = places(500).filter((place) => memory.kindAt(place) === 'renumbered');
    expect(renumbered.length).toBeGreaterThan(0);
    for (const place of renumbered) expect(real).toContain(shapes(memory.textsAt(place).kk));
  });

  it('retells an earlier unit in one of its languages', () => {
    const retold = places(500).filter((place) => memory.kindAt(place) === 'retold');
    for (const place of retold) {
      const own = memory.textsAt(place);
      const isTold = places(place).some((earlier) => {
        const unit = memory.textsAt(earlier);
        return (
          [own.en === unit.en, own.ru === unit.ru, own.kk === unit.kk].filter(Boolean).length >= 2
        );
      });
      expect(isTold).toBe(true);
    }
  });

  it('has no unit without texts', () => {
    const texts = places(1_000).flatMap((place) => Object.values(memory.textsAt(place)));
    expect(texts).toHaveLength(3_000);
    expect(texts.filter((text) => text.trim() === '')).toEqual([]);
  });
});
