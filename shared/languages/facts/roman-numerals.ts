const numerals = [
  ['X', 10],
  ['IX', 9],
  ['V', 5],
  ['IV', 4],
  ['I', 1],
] as const;

/**
 * The value of a Roman numeral of two letters or more, up to 39 (centuries, kings, congresses); undefined for every other
 * word. Typists take І and Х from their Cyrillic keyboards.
 */
export function romanValueOf(word: string): number | undefined {
  if (!/^[IVXІХ]{2,}$/u.test(word)) return undefined;
  const latin = word.replaceAll('І', 'I').replaceAll('Х', 'X');
  if (!/^X{0,3}(?:I[XV]|V?I{0,3})$/u.test(latin)) return undefined;
  let value = 0;
  let rest = latin;
  for (const [letters, worth] of numerals) {
    while (rest.startsWith(letters)) {
      value += worth;
      rest = rest.slice(letters.length);
    }
  }
  return value;
}

/** 1 to 39 in Roman letters. */
export function romanOf(value: number): string {
  let rest = value;
  let word = '';
  for (const [letters, worth] of numerals) {
    while (rest >= worth) {
      word += letters;
      rest -= worth;
    }
  }
  return word;
}
