import fc from 'fast-check';
import { expect, it } from 'vitest';
import { invisible } from '../../../../shared/text/invisible.ts';
import { isPlain } from '../../../../shared/text/is-plain.ts';

const hidden = new RegExp(`[${invisible}]`, 'u');

it('is true of ordinary sentences in our languages', () => {
  for (const text of [
    'The ministers met in Astana.',
    '«Ақорда» — ҚР Президентінің резиденциясы, №1.',
    'Всё ещё ёлка…',
    '',
  ]) {
    expect(isPlain(text)).toBe(true);
  }
});

it('is true only of texts that are composed, with single spaces and nothing invisible', () => {
  const letters = fc.constantFrom(...Array.from('aЖқй \u0306\u0301\u0483\u00A0\u00AD\u200B\t1—“'));
  fc.assert(
    fc.property(fc.oneof(fc.string({ unit: letters }), fc.string({ unit: 'binary' })), (text) => {
      fc.pre(isPlain(text));
      expect(text.normalize('NFC')).toBe(text);
      expect(text.replace(/\s+/gu, ' ').trim()).toBe(text);
      expect(text).not.toMatch(hidden);
    }),
    { numRuns: 2_000 },
  );
});

it('holds for every pair of plain code units, so that no two of them compose', () => {
  const plain: string[] = [];
  for (let unit = 0; unit < 0x10000; unit++) {
    const character = String.fromCharCode(unit);
    if (character !== ' ' && isPlain(character)) plain.push(character);
  }
  expect(plain.length).toBeGreaterThan(900);
  const all = plain.flatMap((first) => [first, ...plain.map((second) => first + second)]).join('');
  expect(all.normalize('NFC')).toBe(all);
  expect(all).not.toMatch(hidden);
});
