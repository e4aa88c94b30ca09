import { english } from '../../languages/en/index.ts';
import type { Language } from '../../languages/language.ts';
import type { BreakRule } from '../../model/break-rules.ts';

/**
 * What SRX can say of our own rules for a language, in order: an approximation, for SRX looks at the signs around a
 * place only. Left out are brackets, lists, smiles, speakers, missing spaces and what a text shows of its habits.
 */
export function rulesOfLanguage(language: Language): readonly BreakRule[] {
  const { segmentation, functionWords } = language;
  const starters = `${space}+(?:${choice([...functionWords].map(withCapital))})(?![\\p{L}.])`;
  const names = [
    ...segmentation.abbreviationsBeforeName,
    ...latin(language, 'abbreviationsBeforeName'),
  ];
  return [
    no(`^\\s*(?:\\p{Nd}{1,3}|\\p{L})(?:\\.\\p{Nd}{1,3})*\\.`, space),
    no(`(?:${ends})`, `${space}+[,;:.!?…)\\]}»”%&/=<>+]`),
    no(abbreviations(segmentation.abbreviationsBeforeNumber), `${space}*\\p{Nd}`),
    no(abbreviations(segmentation.abbreviationsBeforeQuotation), `${space}*[«„“"]`),
    no(abbreviations(names), space),
    no(`(?:${ends})`, `${space}+[—–-]${space}+\\p{Ll}`),
    no(`(?:${ends})`, `${space}+["'«„“(\\[]*\\p{Ll}(?!\\p{Lu})`),
    yes(abbreviations(beforeNames(language)), starters),
    yes('(?<![\\p{L}\\p{M}\\p{N}.])\\p{Lu}\\p{Ll}?\\.', starters),
    no(abbreviations(beforeNames(language)), space),
    no('(?<![\\p{L}\\p{M}\\p{N}])\\p{Lu}\\p{Ll}?\\.', `${space}*\\p{Lu}`),
    no(abbreviations(segmentation.abbreviations), `${space}+\\p{Nd}`),
    yes(ends, `${space}+`),
  ].filter(({ before }) => before !== nothing);
}

/** A list of English is read for words in Latin letters in every language. */
function latin(
  language: Language,
  list: 'abbreviationsBeforeName' | 'abbreviations',
): readonly string[] {
  return language.tag === 'en' ? [] : [...english.segmentation[list]];
}

/** `U.S.`, `Inc.`, «им.»: before names as often as at an end. */
function beforeNames(language: Language): readonly string[] {
  const words = language.tag === 'en' ? [...language.segmentation.abbreviations] : [];
  const stopped = [...words, ...latin(language, 'abbreviations')].filter((word) =>
    word.includes('.'),
  );
  return [...stopped, ...language.segmentation.abbreviationsOrWords];
}

const space = '[\\s\\u00A0]';
const ends = '[.!?…]+["\'”’“»›)\\]}]*';
const nothing = '(?!)';

function abbreviations(words: Iterable<string>): string {
  const forms = [...words].map((word) => withCapital(word).replaceAll('.', `\\.${space}?`));
  return forms.length === 0 ? nothing : `(?<![\\p{L}\\p{M}\\p{N}.])(?:${choice(forms)})\\.`;
}

/** «[Пп]роф», and every letter of `u.s` either way. */
function withCapital(word: string): string {
  const parts = word.split('.').map((part) => {
    const [first = '', ...rest] = Array.from(part);
    const large = first.toUpperCase();
    return `${large === first ? first : `[${large}${first}]`}${rest.join('')}`;
  });
  return parts.join('.');
}

function choice(forms: readonly string[]): string {
  return [...new Set(forms)].sort().join('|');
}

function no(before: string, after: string): BreakRule {
  return { isBreak: false, before, after };
}

function yes(before: string, after: string): BreakRule {
  return { isBreak: true, before, after };
}
