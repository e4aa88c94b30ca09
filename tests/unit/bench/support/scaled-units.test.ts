import { beforeAll, describe, expect, it } from 'vitest';
import { sampleTexts } from '../../../bench/support/sample-texts.ts';
import type { ScaledMemory } from '../../../bench/support/scaled-memory.ts';
import { createScaledMemory } from '../../../bench/support/scaled-memory.ts';
import { placeOfUnit, scaledUnits, unitIdAt } from '../../../bench/support/scaled-units.ts';

let memory: ScaledMemory;

beforeAll(async () => {
  memory = createScaledMemory(await sampleTexts());
});

describe('the units of a scaled memory', () => {
  it('of a small one are the first of a large one, wherever reading begins', () => {
    const all = [...scaledUnits(memory, 0, 120)];
    expect([...scaledUnits(memory, 0, 60)]).toEqual(all.slice(0, 60));
    expect([...scaledUnits(memory, 37, 120)]).toEqual(all.slice(37));
  });

  it('have ids that are as long as the program’s own and tell their places', () => {
    const ids = [0, 1, 999_999].map(unitIdAt);
    expect(ids.map(placeOfUnit)).toEqual([0, 1, 999_999]);
    for (const id of ids) expect(id).toHaveLength(crypto.randomUUID().length);
  });

  it('of stories know their neighbours, and the ends of a story are empty', () => {
    const story = [...scaledUnits(memory, 0, 25)];
    expect(story[0]?.context['kk']?.before).toBe('');
    expect(story[24]?.context['kk']?.after).toBe('');
    expect(story[7]?.context['ru']).toEqual({
      before: story[6]?.variants['ru']?.text,
      after: story[8]?.variants['ru']?.text,
    });
  });
});
