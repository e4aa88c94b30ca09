import { editDistance } from '../../text/edit-distance.ts';
import type { Cue } from '../reading/cues.ts';

/** Percent, by how many letters of the Latin forms differ: 0, 1, more. */
type ByLetters = readonly [number, number, number];

/** By equal signs at the beginning of the sounds (2 to 5 and more), then by the signs that are left (0 to 3 and more). */
type ChanceTable = readonly (readonly [ByLetters, ByLetters, ByLetters, ByLetters])[];

/**
 * How often the translation of a sentence with one word has the other, less what chance brings. Measured on 18
 * NTREX documents and 700 sentences of X-WMT, in three pairs of languages.
 */
const betweenNames: ChanceTable = [
  [
    [90, 65, 55],
    [55, 45, 20],
    [10, 5, 5],
    [0, 0, 0],
  ],
  [
    [87, 85, 75],
    [60, 70, 25],
    [65, 70, 35],
    [30, 40, 35],
  ],
  [
    [85, 84, 80],
    [80, 75, 70],
    [50, 50, 50],
    [50, 50, 50],
  ],
  [
    [90, 90, 90],
    [80, 80, 80],
    [50, 50, 50],
    [50, 50, 50],
  ],
];

const betweenWords: ChanceTable = [
  [
    [48, 12, 4],
    [18, 6, 0],
    [0, 0, 0],
    [0, 0, 0],
  ],
  [
    [82, 58, 13],
    [38, 25, 5],
    [38, 25, 6],
    [20, 12, 5],
  ],
  [
    [78, 85, 50],
    [52, 55, 17],
    [50, 55, 35],
    [35, 40, 30],
  ],
  [
    [88, 90, 65],
    [60, 55, 45],
    [50, 60, 50],
    [25, 40, 50],
  ],
];

/** The chance that two words of two languages are one name or loan word, from 0 to 1. */
export function cognateChance(a: Cue, b: Cue): number {
  const equal = equalSigns(a.sound, b.sound);
  if (equal < 2) return 0;
  const table = a.kind === 'name' && b.kind === 'name' ? betweenNames : betweenWords;
  const left = Math.min(3, Math.max(a.sound.length, b.sound.length) - equal);
  const byLetters = table[Math.min(5, equal) - 2]?.[left];
  if (byLetters === undefined || byLetters[0] === 0) return 0;
  const letters = Math.min(a.latin.length, b.latin.length);
  const differing = editDistance(a.latin.slice(0, letters), b.latin.slice(0, letters), 1);
  return (byLetters[differing] ?? 0) / 100;
}

function equalSigns(a: string, b: string): number {
  let equal = 0;
  while (equal < a.length && a[equal] === b[equal]) equal++;
  return equal;
}
