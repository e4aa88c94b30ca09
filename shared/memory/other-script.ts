import type { LanguageTag } from '../model/language-tag.ts';

/** True for the two alphabets of Kazakh, `kk` and `kk-Latn`, which are one language for the memory. */
export function isOtherScript(a: LanguageTag, b: LanguageTag): boolean {
  return isKazakh(a) && isKazakh(b) && isLatin(a) !== isLatin(b);
}

function isKazakh(tag: LanguageTag): boolean {
  return tag === 'kk' || tag.startsWith('kk-');
}

function isLatin(tag: LanguageTag): boolean {
  return tag.split('-').includes('Latn');
}
