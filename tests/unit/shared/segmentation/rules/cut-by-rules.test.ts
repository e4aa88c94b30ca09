import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { BreakRule, BreakRules } from '../../../../../shared/model/break-rules.ts';
import { cutByRules } from '../../../../../shared/segmentation/rules/cut-by-rules.ts';

const ends: BreakRule = { isBreak: true, before: '[.!?…]+', after: '\\s', line: 9 };
const titles: BreakRule = { isBreak: false, before: '\\b[Пп]роф\\.', after: '\\s', line: 7 };

function rulesOf(
  lists: Readonly<Record<string, readonly BreakRule[]>>,
  isCascading = false,
): BreakRules {
  return {
    isCascading,
    languages: [
      { pattern: 'kk.*', rules: 'kk', line: 3 },
      { pattern: '.*', rules: 'all', line: 4 },
    ],
    rules: new Map(Object.entries(lists)),
  };
}

function sentences(rules: BreakRules, language: string, text: string): readonly string[] {
  const cut = cutByRules(rules, language);
  if (!cut.ok) throw new Error(cut.problem.code);
  return cut.value(text).map((sentence) => sentence.text);
}

const text = 'Кеше проф. Серікбаев келді. Бүгін кетті!  Ертең?';

describe('a splitter by rules', () => {
  it('lets the first rule that fits a place decide', () => {
    const kept = ['Кеше проф. Серікбаев келді.', 'Бүгін кетті!', 'Ертең?'];
    expect(sentences(rulesOf({ all: [titles, ends] }), 'ru', text)).toEqual(kept);
    expect(sentences(rulesOf({ all: [ends, titles] }), 'ru', text)).toHaveLength(4);
  });

  it('takes the first language that fits, or in a cascade every one', () => {
    const lists = { kk: [titles], all: [ends] };
    expect(sentences(rulesOf(lists, true), 'KK-Cyrl', text)).toHaveLength(3);
    expect(sentences(rulesOf(lists, true), 'ru', text)).toHaveLength(4);
    expect(cutByRules(rulesOf(lists), 'kk')).toEqual({
      ok: false,
      problem: { code: 'rules-without-break', params: { language: 'kk' } },
    });
  });

  it('says which rule cannot be read, and which language has none', () => {
    const broken = { ...ends, after: '(' };
    expect(cutByRules(rulesOf({ all: [broken] }), 'en')).toEqual({
      ok: false,
      problem: { code: 'pattern-unreadable', params: { pattern: '(', column: 2, line: 9 } },
    });
    expect(cutByRules({ ...rulesOf({}), languages: [] }, 'en')).toEqual({
      ok: false,
      problem: { code: 'rules-without-language', params: { language: 'en' } },
    });
  });

  it('gives exact slices that leave out nothing but white space, and cuts no sign in two', () => {
    const cut = cutByRules(rulesOf({ all: [{ ...ends, before: '.', after: '.' }] }), 'en');
    if (!cut.ok) throw new Error(cut.problem.code);
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (any) => {
        let end = 0;
        for (const sentence of cut.value(any)) {
          expect(any.slice(sentence.start, sentence.end)).toBe(sentence.text);
          expect(sentence.text).toBe(sentence.text.trim());
          expect(sentence.text).not.toMatch(/^[\uDC00-\uDFFF]|[\uD800-\uDBFF]$/u);
          expect(any.slice(end, sentence.start).trim()).toBe('');
          end = sentence.end;
        }
        expect(any.slice(end).trim()).toBe('');
      }),
    );
  });
});
