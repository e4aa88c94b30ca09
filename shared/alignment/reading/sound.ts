/**
 * The consonants of a word as they sound, a sign each, so that a name is nearly the same in every alphabet:
 * `Trump`, `Трамп` → `trmp`; `Wales`, `Уэльс` → `vls`; `Джин`, `Jeane` → `jn`. A vowel at the beginning stays as
 * `a`. Takes a `latinKey` of one word; on top of it, sounds that change from language to language are one: z and
 * ts are s, h is g.
 */
export function soundOf(latin: string): string {
  const signs = replacements.reduce(
    (text, [spelling, sign]) => text.replace(spelling, sign),
    latin,
  );
  const first = signs.slice(0, 1).replace(/[aeiou]/u, 'a');
  return (first + signs.slice(1).replace(/[aeiou]/gu, '')).replace(/(.)\1+/gu, '$1');
}

const replacements: readonly (readonly [RegExp, string])[] = [
  [/^eu/u, 'ev'],
  [/^[ou](?=[aeio])/u, 'v'],
  [/au/gu, 'av'],
  [/zh/gu, 'j'],
  [/sh/gu, 'x'],
  [/ch/gu, 'c'],
  [/ts|z/gu, 's'],
  [/h/gu, 'g'],
];
