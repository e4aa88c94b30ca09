import { decodeKz1048 } from './kz1048.ts';
import { decodeWindows1252 } from './windows1252.ts';

/**
 * The one-byte encodings of Russian, Kazakh and Western text with what each has against it from the start
 * (how rare it is among files of today, as a natural logarithm): it decides only where a text is very short.
 */
const candidates = [
  { encoding: 'windows-1251', rarity: 0 },
  { encoding: 'windows-1252', rarity: 1 },
  { encoding: 'koi8-r', rarity: 1.5 },
  { encoding: 'kz-1048', rarity: 2 },
  { encoding: 'ibm866', rarity: 2 },
  { encoding: 'x-mac-cyrillic', rarity: 2 },
  { encoding: 'iso-8859-5', rarity: 4 },
] as const;

/** Enough to tell; a longer text adds only time. */
const sampleBytes = 65_536;

/** Letters of Russian and Kazakh from frequent to rare, counted in both versions of the Declaration of Human Rights. */
const lettersByFrequency = 'аенотырислдмвікбқупжзгяйғьәұчңхшюцүщөэфъёһ';

/** Costs are natural logarithms of frequency, from 2.3 for the commonest letter to 8 for the rarest. */
const letterCosts = new Map(
  Array.from(lettersByFrequency, (letter, rank) => [
    letter,
    2.3 + (rank / lettersByFrequency.length) ** 1.5 * 5.7,
  ]),
);

/** What speaks against a character, on the same scale. */
const costs = {
  mark: 4,
  markInsideWord: 9,
  foreign: 9,
  westernLetter: 4,
  capital: 0.8,
  capitalInsideWord: 6,
  mixedWord: 9,
  besideFigure: 3,
};

/** Above this mean cost a byte no candidate is believed. */
const highestBelievable = 6.2;

const newsMarks = new Set('«»„“”‘’‹›–—…№§©®™°•·€£¥\u00A0\u00AD');

/** Marks that never stand straight after a letter: one that does is a letter read wrongly. */
const neverAfterLetter = new Set('«„‹№§©€£¥');

/** Marks that hardly ever stand straight before a letter. */
const neverBeforeLetter = new Set('»”›—°');

/**
 * The encoding under which bytes that are no Unicode read like Russian, Kazakh or a Western language:
 * by the frequency of letters, capitals in their places and words of one alphabet. Undefined where none does.
 */
export function guessEncoding(bytes: Uint8Array): string | undefined {
  const sample = bytes.subarray(0, sampleBytes);
  let best: { readonly encoding: string; readonly cost: Implausibility } | undefined;
  let lowest = Infinity;
  for (const { encoding, rarity } of candidates) {
    const text = decodeOneByte(sample, encoding);
    if (text === undefined) continue;
    const cost = implausibility(text);
    if (cost.sum + rarity >= lowest) continue;
    lowest = cost.sum + rarity;
    best = { encoding, cost };
  }
  if (best === undefined) return undefined;
  return best.cost.sum / Math.max(1, best.cost.count) <= highestBelievable
    ? best.encoding
    : undefined;
}

/** The text of bytes in an encoding by its name; undefined where a byte has no meaning in it or the name is unknown. */
export function decodeOneByte(bytes: Uint8Array, encoding: string): string | undefined {
  if (encoding === 'kz-1048') return decodeKz1048(bytes);
  if (encoding === 'windows-1252') return decodeWindows1252(bytes);
  try {
    return new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

interface Implausibility {
  /** About 3 a character for a real text, 6 and more for a wrong reading. */
  readonly sum: number;
  /** Characters beyond ASCII. */
  readonly count: number;
}

function implausibility(text: string): Implausibility {
  let sum = 0;
  let count = 0;
  let before = ' ';
  for (let at = 0; at < text.length; at += 1) {
    const character = text.charAt(at);
    if (character > '\u007F') {
      sum += characterCost(before, character, text.charAt(at + 1));
      count += 1;
    }
    before = character;
  }
  return { sum, count };
}

function characterCost(before: string, character: string, after: string): number {
  if (newsMarks.has(character)) {
    const isInside = character === '“' && isLetter(before) && isLetter(after);
    const isMisplaced = isInside || (neverAfterLetter.has(character) && isLetter(before));
    if (isMisplaced) return costs.markInsideWord;
    const isGlued = neverBeforeLetter.has(character) && isLetter(after);
    return isGlued ? costs.markInsideWord : costs.mark;
  }
  const small = character.toLowerCase();
  const letterCost = letterCosts.get(small);
  if (letterCost === undefined) return foreignCost(before, character, after);
  if (isLatin(before) || isLatin(after)) return costs.mixedWord;
  const besideFigure = /^\d$/u.test(before) || /^\d$/u.test(after) ? costs.besideFigure : 0;
  if (small === character) return letterCost + besideFigure;
  const followsSmallLetter = before !== before.toUpperCase() && letterCosts.has(before);
  const capitalCost = followsSmallLetter ? costs.capitalInsideWord : costs.capital;
  return letterCost + besideFigure + capitalCost;
}

function foreignCost(before: string, character: string, after: string): number {
  const isWestern = /^\p{Script=Latin}$/u.test(character);
  return isWestern && (isLatin(before) || isLatin(after)) ? costs.westernLetter : costs.foreign;
}

function isLetter(character: string): boolean {
  return /^\p{L}$/u.test(character);
}

function isLatin(character: string): boolean {
  return /^[A-Za-z]$/u.test(character);
}
