import { describe, expect, it } from 'vitest';
import {
  isKnownLanguage,
  isSameLanguage,
  languageTagOf,
} from '../../../../shared/model/language-tag.ts';

describe('languageTagOf', () => {
  it.each([
    ['EN-us', 'en-US'],
    ['rus', 'ru'],
    ['kaz', 'kk'],
    ['KZ', 'kk'],
    ['kk-Cyrl', 'kk'],
    ['kk_KZ', 'kk-KZ'],
    ['kk-Cyrl-KZ', 'kk-KZ'],
    ['kk-latn', 'kk-Latn'],
    ['kk-Latn-KZ', 'kk-Latn-KZ'],
    ['kk-Arab-CN', 'kk-Arab-CN'],
    ['', undefined],
    ['e', undefined],
    ['русский', undefined],
  ])('%s is %s, and stays it', (raw, tag) => {
    expect(languageTagOf(raw)).toBe(tag);
    if (tag !== undefined) expect(languageTagOf(tag)).toBe(tag);
  });
});

describe('isSameLanguage', () => {
  it('looks at language and script, not at the region', () => {
    expect(isSameLanguage('kk', 'kk-KZ')).toBe(true);
    expect(isSameLanguage('en-GB', 'en-US')).toBe(true);
    expect(isSameLanguage('kk-Latn', 'kk-Latn-KZ')).toBe(true);
    expect(isSameLanguage('kk', 'kk-Latn-KZ')).toBe(false);
    expect(isSameLanguage('kk', 'ru')).toBe(false);
  });
});

describe('isKnownLanguage', () => {
  it('knows languages from words that look like a tag', () => {
    expect(['kk-KZ', 'de', 'uz-Latn'].every(isKnownLanguage)).toBe(true);
    expect(['foo', 'doc', 'klingon', 'und'].some(isKnownLanguage)).toBe(false);
  });
});
