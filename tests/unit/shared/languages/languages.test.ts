import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { languageOf, languages } from '../../../../shared/languages/languages.ts';
import { storyLanguages } from '../../../../shared/model/language-tag.ts';

describe('the languages of the program', () => {
  it('know the rules of every language a story may run in', () => {
    expect(languages.map(({ tag }) => tag)).toEqual(storyLanguages);
  });

  it('are found by tag whatever the region, and not in another script', () => {
    expect(languageOf('en-GB')?.name).toBe('English');
    expect(languageOf('kk')?.name).toBe('Қазақша');
    expect(languageOf('kk-Latn')).toBeUndefined();
    expect(languageOf('de')).toBeUndefined();
  });
});

describe.each(languages)('the language $name', (language) => {
  it('names twelve months, each in forms of its own', () => {
    const forms = language.months.flat();
    expect(language.months).toHaveLength(12);
    expect(new Set(forms).size).toBe(forms.length);
  });

  it('writes its lists in lower case, NFC, without a final stop', () => {
    const { abbreviations, abbreviationsBeforeName, abbreviationsBeforeNumber } =
      language.segmentation;
    const lists = [
      ...[abbreviations, abbreviationsBeforeName, abbreviationsBeforeNumber],
      ...[language.segmentation.abbreviationsAfterNumber, language.segmentation.speechVerbs],
      ...[language.functionWords, language.scaleWords.keys(), language.months.flat()],
    ];
    for (const entry of lists.flatMap((list) => [...list])) {
      expect(entry).toBe(entry.toLowerCase().normalize('NFC'));
      expect(entry).not.toMatch(/\s|\.$/u);
    }
  });

  it('gives every word a stem in lower case, and never an empty one', () => {
    const words = fc.string({ unit: fc.constantFrom(...language.letters, '-', '’'), minLength: 1 });
    fc.assert(
      fc.property(words, (word) => {
        const stem = language.stem(word);
        expect(stem).toBe(stem.toLowerCase());
        if (/^\p{L}/u.test(word)) expect(stem).not.toBe('');
      }),
    );
  });
});
