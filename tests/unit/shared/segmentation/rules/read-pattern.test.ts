import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  matchesAfter,
  matchesBefore,
  matchesWhole,
} from '../../../../../shared/segmentation/rules/matches-pattern.ts';
import type { Pattern } from '../../../../../shared/segmentation/rules/pattern.ts';
import { readPattern } from '../../../../../shared/segmentation/rules/read-pattern.ts';

function read(pattern: string): Pattern {
  const result = readPattern(pattern);
  if (!result.ok) throw new Error(`${pattern}: ${JSON.stringify(result.problem)}`);
  return result.value;
}

describe('a regular expression of ICU', () => {
  it.each([
    ['\\b(pp|[Vv]ol)\\.', 'vol.', 'evol.'],
    ['\\w+', 'қазақ_2', 'қ-қ'],
    ['\\p{Lu}\\p{Ll}*', 'Қазақ', 'қазақ'],
    ['\\p{IsCyrillic}+', 'шарт', 'pact'],
    ['\\P{L}', '5', 'ж'],
    ['[^\\p{Lu}]', 'ж', 'Ж'],
    ['[[:upper:]]', 'Ж', 'ж'],
    ['[a-z&&[^aeiou]]', 'k', 'e'],
    ['[a-z-[aeiou]]+', 'kzt', 'kaz'],
    ['[\\w-.]+', 'а-б.', 'а б'],
    ['[]x]+', ']x', 'y'],
    ['[(){}/|-]+', '({/|-})', 'x'],
    ['\\x{2026}|\\u0021|\\x3F', '…', '.'],
    ['\\Q1.\\E', '1.', '12'],
    ['(?i)проф\\.', 'ПРОФ.', 'доц.'],
    ['(?i:a)b', 'Ab', 'AB'],
    ['(?>a|ab)c', 'abc', 'abd'],
    ['(?:a{2,3}){2}', 'aaaaa', 'aaa'],
    ['a*?b++', 'aabb', 'aa'],
    ['(?<=x)?a(?!b)', 'a', 'b'],
    ['\\d+\\h?%', '٥٠\u00A0%', 'x %'],
    ['😀+.', '😀😀!', '😀'],
  ])('%s fits %s and not %s', (pattern, fitting, other) => {
    expect(matchesWhole(read(pattern), fitting)).toBe(true);
    expect(matchesWhole(read(pattern), other)).toBe(false);
  });

  it('looks both ways from a place', () => {
    const text = 'т.е. Астана';
    expect(matchesBefore(read('(?<!\\p{L})т\\.е\\.'), text, 4)).toBe(true);
    expect(matchesBefore(read('^е\\.'), text, 4)).toBe(false);
    expect(matchesAfter(read('\\s\\p{Lu}\\w+$'), text, 4)).toBe(true);
    expect(matchesAfter(read('(?=\\sа)'), text, 4)).toBe(false);
  });

  it.each([
    ['(a', 'pattern-unreadable', 3],
    ['a)', 'pattern-unreadable', 2],
    ['[a', 'pattern-unreadable', 3],
    ['+a', 'pattern-unreadable', 2],
    ['(\\w)\\1', 'pattern-unsupported', 7],
    ['\\p{Klingon}', 'pattern-unsupported', 12],
    ['(?x)a b', 'pattern-unsupported', 5],
    ['a{5000}', 'pattern-unsupported', 8],
    ['\\X', 'pattern-unsupported', 3],
  ])('%s is refused with its place', (pattern, code, column) => {
    expect(readPattern(pattern)).toEqual({
      ok: false,
      problem: { code, params: { pattern, column } },
    });
  });

  const patterns = fc.letrec<{ pattern: string }>((tie) => ({
    pattern: fc.oneof(
      { depthSize: 'small', withCrossShrink: true },
      fc.constantFrom('a', 'b', '.', '[ab]', '[^a]', '\\w', '\\s', '\\b', '^', '$', ''),
      fc.tuple(tie('pattern'), tie('pattern')).map(([one, two]) => one + two),
      fc.tuple(tie('pattern'), tie('pattern')).map(([one, two]) => `(?:${one}|${two})`),
      fc
        .tuple(tie('pattern'), fc.constantFrom('*', '+', '?', '{2}', '{1,2}', '{0,}', '*?'))
        .map(([part, times]) => `(?:${part})${times}`),
      fc
        .tuple(fc.constantFrom('(?=', '(?!', '(?<=', '(?<!'), tie('pattern'))
        .map(([look, part]) => `${look}${part})`),
    ),
  })).pattern;
  const texts = fc.string({ unit: fc.constantFrom('a', 'b', ' '), maxLength: 7 });

  it('fits what JavaScript says that it fits, forwards and backwards', () => {
    fc.assert(
      fc.property(patterns, texts, fc.nat(7), (pattern, text, at) => {
        const place = Math.min(at, text.length);
        const ours = read(pattern);
        // Not `v`: the V8 of Node 20 says there that `^(?:a[^a]){1,2}$` fits «aa».
        expect(matchesWhole(ours, text)).toBe(new RegExp(`^(?:${pattern})$`, 'u').test(text));
        const before = new RegExp(`(?<=${pattern})`, 'uy');
        const after = new RegExp(`(?=${pattern})`, 'uy');
        before.lastIndex = place;
        expect(matchesBefore(ours, text, place)).toBe(before.test(text));
        after.lastIndex = place;
        expect(matchesAfter(ours, text, place)).toBe(after.test(text));
      }),
      { numRuns: 500 },
    );
  });

  // A backtracking engine would not end within the runner's limit.
  it.each(['(a+)+$', '(a|a)*b', '(a*)*b', '(?:(?:a?){20}){200}b', '(.*a){20}b'])(
    '%s comes to its end on a text that was made for it',
    (pattern) => {
      const text = 'a'.repeat(5000);
      expect(matchesAfter(read(`${pattern}c`), text, 0)).toBe(false);
      expect(matchesBefore(read(`c${pattern}`), text, text.length)).toBe(false);
    },
  );
});
