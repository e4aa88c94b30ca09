import { describe, expect, it } from 'vitest';
import { interfaceLanguageOf } from '../../../../shared/i18n/interface-language.ts';

describe('the first language of the interface', () => {
  it.each([
    [['kk-KZ', 'ru-RU'], 'kk'],
    [['de-DE', 'ru'], 'ru'],
    [['en_GB'], 'en'],
    [['de-DE', 'kkj'], 'en'],
    [[], 'en'],
  ])('for %j is %s', (preferred, language) => {
    expect(interfaceLanguageOf(preferred)).toBe(language);
  });
});
