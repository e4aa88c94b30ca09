/** Source: school grammars; the words are those of the Universal Dependencies treebank. */
const units = ['нөл', 'бір', 'екі', 'үш', 'төрт', 'бес', 'алты', 'жеті', 'сегіз', 'тоғыз'];
const tens = ['', 'он', 'жиырма', 'отыз', 'қырық', 'елу', 'алпыс', 'жетпіс', 'сексен', 'тоқсан'];
const scales = ['мың', 'миллион', 'миллиард', 'триллион'];

/**
 * The last word of a number as it is read: `2016` алты, `30` отыз, `1.5` бес (оннан бес), `15000` мың. Endings behind figures
 * follow it. The number is a plain decimal.
 */
export function lastNumeralOf(number: string): string {
  const [whole = '', part] = number.split('.');
  const read = part === undefined ? whole : part.replace(/^0+/u, '');
  const zeros = /0*$/u.exec(read)?.[0].length ?? 0;
  const digit = Number(read.at(-1 - zeros) ?? '0');
  if (digit === 0) return 'нөл';
  if (zeros === 0) return units[digit] ?? '';
  if (zeros === 1) return tens[digit] ?? '';
  if (zeros === 2) return 'жүз';
  return scales[Math.min(scales.length, Math.floor(zeros / 3)) - 1] ?? '';
}

/** Number words that stand for figures in newspapers, with their values. */
export const kazakhCardinals: ReadonlyMap<string, number> = new Map([
  ...units.slice(2).map((word, place) => [word, place + 2] as const),
  ...tens.slice(1).map((word, place) => [word, (place + 1) * 10] as const),
]);
