import { defaultPenalties } from './memory.ts';
import type { PenaltyPoints } from './memory.ts';

/** How the translator wants matches: kept in the settings under `matching`. */
export interface MatchSettings {
  /** The lowest score offered, 50 to 100. */
  readonly threshold: number;
  /** The largest number of matches offered for a cell, 1 to 9: each has a digit that inserts it. */
  readonly limit: number;
  readonly penalties: PenaltyPoints;
}

/** The key of the setting that holds them. */
export const matchSettingsKey = 'matching';

export const defaultMatchSettings: MatchSettings = {
  threshold: 60,
  limit: 5,
  penalties: defaultPenalties,
};

/** Whole numbers that each setting may have, both ends included. */
export const matchSettingRanges = {
  threshold: [50, 100],
  limit: [1, 9],
  points: [0, 30],
  oldAfterYears: [1, 50],
} as const satisfies Readonly<Record<string, readonly [number, number]>>;

type Range = readonly [number, number];

/** The settings in a stored value, whatever it is: what is missing, no number or out of range is as by default. */
export function matchSettingsOf(stored: unknown): MatchSettings {
  const { threshold, limit, points, oldAfterYears } = matchSettingRanges;
  const { penalties } = defaultMatchSettings;
  const given = fieldsOf(stored);
  const taken = fieldsOf(given['penalties']);
  return {
    threshold: numberIn(threshold, given['threshold'], defaultMatchSettings.threshold),
    limit: numberIn(limit, given['limit'], defaultMatchSettings.limit),
    penalties: {
      alignment: numberIn(points, taken['alignment'], penalties.alignment),
      unreviewed: numberIn(points, taken['unreviewed'], penalties.unreviewed),
      age: numberIn(points, taken['age'], penalties.age),
      oldAfterYears: numberIn(oldAfterYears, taken['oldAfterYears'], penalties.oldAfterYears),
    },
  };
}

function fieldsOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
}

function numberIn([least, most]: Range, value: unknown, otherwise: number): number {
  const isGood = typeof value === 'number' && Number.isInteger(value);
  return isGood && value >= least && value <= most ? value : otherwise;
}
