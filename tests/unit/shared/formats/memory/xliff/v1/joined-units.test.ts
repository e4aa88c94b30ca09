import { describe, expect, it } from 'vitest';
import type { FileUnit } from '../../../../../../../shared/formats/memory/memory-format.ts';
import { UnitBatches } from '../../../../../../../shared/formats/memory/unit-batches.ts';
import { JoinedUnits } from '../../../../../../../shared/formats/memory/xliff/v1/joined-units.ts';

/** A part by the languages that it says something in. */
function part(text: string, ...languages: readonly string[]): FileUnit {
  return { variants: Object.fromEntries(languages.map((language) => [language, { text }])) };
}

/** What came of parts: units as `text: languages`, and what was left out. */
async function joinedFrom(add: (joined: JoinedUnits) => void) {
  const units: FileUnit[] = [];
  const batches = new UnitBatches((some) => {
    units.push(...some);
    return Promise.resolve();
  });
  const joined = new JoinedUnits(batches);
  add(joined);
  joined.end();
  const { unitsLeftOut, leftOut } = await batches.end();
  const texts = units.map(({ variants }) => {
    const [first] = Object.values(variants);
    return `${first?.text ?? ''}: ${Object.keys(variants).join(' ')}`;
  });
  return { texts, unitsLeftOut, leftOut };
}

describe('units that stand in parts', () => {
  it('come in their order, each with all its languages', async () => {
    const { texts } = await joinedFrom((joined) => {
      joined.add('1', 1, part('one', 'en', 'ru'));
      joined.add('2', 2, part('two', 'en', 'ru'));
      joined.add('3', 1, part('three', 'en', 'ru'));
      joined.add('10', 2, part('ten', 'en', 'ru'));
      joined.add('10', 2, part('ten', 'en', 'kk'));
      joined.add('2', 2, part('two', 'en', 'kk'));
    });
    expect(texts).toEqual(['one: en ru', 'two: en ru kk', 'three: en ru', 'ten: en ru kk']);
  });

  it('are two where two have one number, as in documents that were put together', async () => {
    const { texts } = await joinedFrom((joined) => {
      joined.add('1', 2, part('one', 'en', 'ru'));
      joined.add('2', 1, part('first', 'en', 'ru'));
      joined.add('2', 1, part('second', 'en', 'de'));
    });
    expect(texts).toEqual(['one: en ru', 'first: en ru', 'second: en de']);
  });

  it('are told of where a part is left out, once where all are', async () => {
    const fault = { code: 'too-long', line: 7 };
    expect(
      await joinedFrom((joined) => {
        joined.add('1', 2, part('one', 'en', 'ru'));
        joined.add('1', 2, fault);
        joined.add('2', 2, fault);
        joined.add('2', 2, fault);
      }),
    ).toEqual({
      texts: ['one: en ru'],
      unitsLeftOut: 1,
      leftOut: [{ code: 'too-long', count: 3, firstLines: [7, 7, 7] }],
    });
  });

  it('do not fill the memory where their parts never come', async () => {
    const batches = new UnitBatches(() => Promise.resolve());
    const joined = new JoinedUnits(batches);
    for (let number = 0; number < 12_000; number += 1) {
      joined.add(String(number), 2, part(String(number), 'en', 'ru'));
    }
    // Nobody told that the file has ended.
    expect((await batches.end()).units).toBeGreaterThan(6_000);
  });
});
