import type { RandomNumbers } from './random-numbers.ts';

/** The numbers of the real texts. */
export interface NumberStock {
  /** Another number of as many figures, as often as it stands in the real texts. */
  draw(number: string, random: RandomNumbers): string;
}

export function createNumberStock(texts: Iterable<string>): NumberStock {
  const byLength = new Map<number, string[]>();
  for (const text of texts) {
    for (const [number] of text.matchAll(/\d+/gu)) {
      const list = byLength.get(number.length);
      if (list === undefined) byLength.set(number.length, [number]);
      else list.push(number);
    }
  }
  return {
    draw(number, random) {
      const list = byLength.get(number.length) ?? [];
      for (let tries = 0; tries < 8 && list.length > 0; tries++) {
        const other = random.pick(list);
        if (other !== number) return other;
      }
      return String(random.below(10 ** Math.min(9, number.length))).padStart(number.length, '1');
    },
  };
}
