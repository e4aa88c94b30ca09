import { alphabetOf2021, latinAlphabetOf } from './latin-alphabets.ts';
import type { LatinAlphabet } from './latin-alphabets.ts';
import { loanRoots } from './loan-roots.ts';

/**
 * Kazakh in Latin letters (the alphabets of `latin-alphabets.ts`) as it is written in Cyrillic ones. Where Latin
 * letters stand for several Cyrillic ones the place in the word decides: й after a vowel, я and ю for the й of «ай»
 * with а and у, ия and ию behind a consonant, ц and ч where no Kazakh ending could begin with с or ш. The spelling
 * of common loans is known (`loan-roots.ts`); elsewhere letters that Latin has not (ь, э, һ) do not come back.
 * Everything but Latin letters stays as it stands.
 */
export function kazakhToCyrillic(text: string): string {
  const composed = text.normalize('NFC');
  return readerOf(latinAlphabetOf(composed))(composed).replace(/\p{Script=Cyrillic}+/gu, spelled);
}

const readers = new Map<LatinAlphabet, (text: string) => string>();

/** Reads letter by letter; и and й are и both. */
function readerOf(alphabet: LatinAlphabet): (text: string) => string {
  const known = readers.get(alphabet);
  if (known !== undefined) return known;
  const cyrillic = new Map(alphabet.letters);
  const choices = alphabet.letters.map(([latin]) => latin.replace("'", "['’ʼ]"));
  const pattern = new RegExp(`${choices.join('|')}|İ`, 'giu');
  const reader = (text: string): string =>
    text.replace(pattern, (latin) =>
      likeCased(latin, cyrillic.get(smallLetter(latin, cyrillic)) ?? latin),
    );
  readers.set(alphabet, reader);
  return reader;
}

// İ and I are the capitals of i and ı in the alphabet of 2021; elsewhere I is the capital of i.
function smallLetter(latin: string, cyrillic: ReadonlyMap<string, string>): string {
  if (latin === 'İ') return 'i';
  if (latin === 'I') return cyrillic.get('ı') === 'і' ? 'ı' : 'i';
  return latin.toLowerCase().replace(/[’ʼ]/u, "'");
}

/** A word that was read letter by letter, as it is spelled. */
function spelled(word: string): string {
  const lower = word.toLowerCase();
  // МВт is no word of the language.
  if (/\p{Ll}\p{Lu}|\p{Lu}{2}\p{Ll}/u.test(word)) return word;
  const [read, root] = loanRootOf(lower) ?? ['', ''];
  // The last letter of the root stays in sight: what follows it may depend on it.
  const seen = root.slice(-1);
  const rest = rules.reduce(
    (result, [pattern, becomes]) => result.replace(pattern, becomes),
    seen + lower.slice(read.length),
  );
  return likeCased(word, root.slice(0, root.length - seen.length) + rest);
}

const rootsAsRead: ReadonlyMap<string, string> = new Map(
  Array.from(loanRoots, ([latin, root]) => [readerOf(alphabetOf2021)(latin), root]),
);
const longestRoot = Math.max(...Array.from(rootsAsRead.keys(), ({ length }) => length));
const shortestRoot = Math.min(...Array.from(rootsAsRead.keys(), ({ length }) => length));

/** The longest loan root that a word begins with: as it was read, and as it is spelled. */
function loanRootOf(word: string): readonly [read: string, root: string] | undefined {
  for (let length = Math.min(word.length, longestRoot); length >= shortestRoot; length--) {
    const read = word.slice(0, length);
    const root = rootsAsRead.get(read);
    if (root !== undefined) return [read, root];
  }
  return undefined;
}

/** In capitals, with a capital, or small, as the letters it stands for. */
function likeCased(model: string, lower: string): string {
  if (model.length > 1 && model === model.toUpperCase()) return lower.toUpperCase();
  return /^\p{Lu}/u.test(model) ? lower.slice(0, 1).toUpperCase() + lower.slice(1) : lower;
}

// In this order: й before the letters that it is part of. A Kazakh ending after т begins with са, се, сы, сі, ша, ше, шы, ші.
const rules: readonly (readonly [RegExp, string])[] = [
  [/(?<=[аәеиоөұүыіэ])и/gu, 'й'],
  [/йа|^иа/gu, 'я'],
  [/йу|^иу/gu, 'ю'],
  // Материал and филиалдар, but қиял, Азия and партиялық.
  [/(?<![лмнрт])иа|иа(?!л(?![аы]))/gu, 'ия'],
  [/ь(?=[аәеиоөұүыіэ])/gu, ''],
  [/иу/gu, 'ию'],
  [/^тс(?=.)|тс(?=[иоук])|(?<=..)тс$/gu, 'ц'],
  [/^тш|тш(?![аеыі])/gu, 'ч'],
];
