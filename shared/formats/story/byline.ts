const longestByline = 90;

/** Small words between and inside names. */
const joiningWords = new Set([
  'and',
  'with',
  'for',
  'in',
  'of',
  'и',
  'және',
  'мен',
  'de',
  'van',
  'von',
  'bin',
  'al',
]);

/** `By Dan Smith`, `BY DAN SMITH and Aigul Nur, Reuters`: nothing but names after the word. */
export function isEnglishByline(text: string): boolean {
  const names = /^by\s(.+)$/iu.exec(text.slice(0, longestByline + 1))?.[1];
  return names !== undefined && text.length <= longestByline && areNames(names, 8);
}

/** Two to four words that are names and nothing else: who signs a story at its end. */
export function isSignature(text: string): boolean {
  const words = text.split(/\s+/u).length;
  return text.length <= 60 && words >= 2 && areNames(text, 5);
}

function areNames(text: string, most: number): boolean {
  const words = text.split(/[\s,/|]+/u).filter((word) => word !== '');
  if (words.length === 0 || words.length > most) return false;
  return words.every((word, index) => {
    if (joiningWords.has(word)) return index > 0;
    return /^\p{Lu}(?:[\p{L}'’-]*|\.(?:-?\p{Lu}\.)*)$/u.test(word);
  });
}
