import { wordsOf } from '../words-of.ts';

/** Source: CLDR compact numbers for `ru` (тыс., млн, млрд, трлн) and the declension of the full words. */
export const russianScaleWords: ReadonlyMap<string, number> = new Map([
  ...formsOf('тыс тысяча тысячи тысяче тысячу тысячей тысяч тысячам тысячами тысячах', 1e3),
  ...formsOf(`млн ${declined('миллион')}`, 1e6),
  ...formsOf(`млрд ${declined('миллиард')}`, 1e9),
  ...formsOf(`трлн ${declined('триллион')}`, 1e12),
]);

function declined(noun: string): string {
  return ['', 'а', 'у', 'ом', 'е', 'ы', 'ов', 'ам', 'ами', 'ах']
    .map((ending) => noun + ending)
    .join(' ');
}

function formsOf(forms: string, value: number): readonly (readonly [string, number])[] {
  return wordsOf(forms).map((form) => [form, value]);
}
