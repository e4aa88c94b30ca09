import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  defaultMatchSettings,
  matchSettingRanges,
  matchSettingsOf,
} from '../../../../shared/model/match-settings.ts';

describe('the match settings in a stored value', () => {
  it('are those that were stored', () => {
    const chosen = {
      threshold: 75,
      limit: 9,
      penalties: { alignment: 0, unreviewed: 30, age: 4, oldAfterYears: 2 },
    };
    expect(matchSettingsOf(structuredClone(chosen))).toEqual(chosen);
  });

  it.each([undefined, null, '', 7, [], { penalties: 3 }])('are the defaults in %o', (stored) => {
    expect(matchSettingsOf(stored)).toEqual(defaultMatchSettings);
  });

  it('keep what is good where something else is not', () => {
    const stored = { threshold: 20, limit: 3, penalties: { age: 7, alignment: '5' } };
    expect(matchSettingsOf(stored)).toEqual({
      ...defaultMatchSettings,
      limit: 3,
      penalties: { ...defaultMatchSettings.penalties, age: 7 },
    });
  });

  it('are whole and within their ranges, whatever is stored', () => {
    const value = fc.oneof(fc.integer(), fc.double(), fc.string(), fc.constant(undefined));
    const stored = fc.record({
      threshold: value,
      limit: value,
      penalties: fc.record({
        alignment: value,
        unreviewed: value,
        age: value,
        oldAfterYears: value,
      }),
    });
    const { threshold, limit, points, oldAfterYears } = matchSettingRanges;
    fc.assert(
      fc.property(stored, (any) => {
        const read = matchSettingsOf(any);
        const { penalties } = read;
        const inRange = [
          [read.threshold, threshold],
          [read.limit, limit],
          [penalties.alignment, points],
          [penalties.unreviewed, points],
          [penalties.age, points],
          [penalties.oldAfterYears, oldAfterYears],
        ] as const;
        for (const [number, [least, most]] of inRange) {
          expect(Number.isInteger(number)).toBe(true);
          expect(number).toBeGreaterThanOrEqual(least);
          expect(number).toBeLessThanOrEqual(most);
        }
      }),
    );
  });
});
