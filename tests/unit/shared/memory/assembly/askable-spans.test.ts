import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { languageOf } from '../../../../../shared/languages/languages.ts';
import { askableSpans } from '../../../../../shared/memory/assembly/askable-spans.ts';
import { scoringLanguageOf } from '../../../../../shared/memory/scoring-language.ts';

function asked(text: string, tag: string): readonly string[] {
  const language = languageOf(tag) ?? scoringLanguageOf(tag);
  return askableSpans(text, language).spans.map(({ range }) => text.slice(range.start, range.end));
}

describe('what memories are asked of a segment', () => {
  it('are its clauses first, between marks and conjunctions', () => {
    expect(asked('Цены растут, но банк ждёт.', 'ru').slice(0, 3)).toEqual([
      'Цены растут',
      'но банк ждёт',
      'банк ждёт',
    ]);
    expect(asked('Баға өседі, бірақ банк күтеді', 'kk')).toContain('банк күтеді');
  });

  it('are phrases with content words or numbers at their ends, never the whole', () => {
    const phrases = asked('The bank of Astana sold 5 houses', 'en');
    expect(phrases).toContain('bank of Astana');
    expect(phrases).toContain('5 houses');
    expect(phrases).not.toContain('of Astana');
    expect(phrases).not.toContain('The bank of Astana sold 5 houses');
  });

  it('lie in the segment, each with a content word, however long it is', () => {
    const word = fc.constantFrom('and', 'the', 'bank', 'rose', '5', ',', '.', '«Астана»', 'of');
    fc.assert(
      fc.property(fc.array(word, { maxLength: 60 }), (words) => {
        const text = words.join(' ');
        const { spans, contentWords } = askableSpans(text, scoringLanguageOf('en'));
        expect(spans.length).toBeLessThanOrEqual(120);
        for (const { range, contentWords: own } of spans) {
          expect(range.start).toBeLessThan(range.end);
          expect(range.end).toBeLessThanOrEqual(text.length);
          expect(own).toBeGreaterThan(0);
          expect(own).toBeLessThan(contentWords);
        }
      }),
    );
  });
});
