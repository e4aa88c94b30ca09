import { describe, expect, it } from 'vitest';
import { inScriptOf } from '../../../../shared/languages/in-script-of.ts';
import { scoringTagOf, scoringTextOf } from '../../../../shared/languages/scoring-text-of.ts';

describe('the text that is compared', () => {
  it('is Cyrillic for Kazakh in Latin letters, whatever the region', () => {
    expect(scoringTextOf('Qazaqstan astanasy', 'kk-Latn')).toBe('Қазақстан астанасы');
    expect(scoringTextOf('Qazaqstan astanasy', 'kk-Latn-KZ')).toBe('Қазақстан астанасы');
    expect(scoringTagOf('kk-Latn-KZ')).toBe('kk');
  });

  it('is the text itself in every other language', () => {
    for (const tag of ['kk', 'kk-KZ', 'ru', 'en-GB', 'uz-Latn', 'de']) {
      expect(scoringTextOf('Qazaqstan, Қазақстан', tag)).toBe('Qazaqstan, Қазақстан');
      expect(scoringTagOf(tag)).toBe(tag);
    }
  });
});

describe('a text in another script', () => {
  it('is converted between the two of Kazakh', () => {
    expect(inScriptOf('Астана қаласы', 'kk', 'kk-Latn')).toBe('Astana qalasy');
    expect(inScriptOf('Astana qalasy', 'kk-Latn', 'kk-KZ')).toBe('Астана қаласы');
  });

  it('is nothing where there is nothing to convert', () => {
    expect(inScriptOf('Астана', 'kk', 'kk')).toBeUndefined();
    expect(inScriptOf('Астана', 'ru', 'kk-Latn')).toBeUndefined();
    expect(inScriptOf('Astana', 'en', 'kk')).toBeUndefined();
  });
});
