import { tokensOf } from '../text/tokens.ts';
import { english } from './en/index.ts';
import { kazakh } from './kk/index.ts';
import { russian } from './ru/index.ts';
import { wordsOf } from './words-of.ts';

/** What the words of a text say for each language of the newsroom: a share of the words, from 0 to 1. */
export interface LanguageEvidence {
  readonly words: number;
  /** The words but names and quotations, lower case; all of them where hardly any is left. */
  readonly running: string;
  readonly letters: number;
  readonly latin: number;
  readonly cyrillic: number;
  readonly en: number;
  readonly ru: number;
  readonly kk: number;
  readonly kkLatin: number;
  /** Words with letters that no language of the newsroom has (ї, җ, ß). */
  readonly alien: number;
}

/**
 * Counts what the words of a text say: a word of the language's own counts whole, a likely ending for less. The text
 * comes with its capitals, for a Kazakh name in Russian news says little of the language around it.
 */
export function languageEvidence(text: string): LanguageEvidence {
  const found = wordsWithPlace(text.normalize('NFC'));
  const words = found.map(({ word }) => word);
  const letters = words.join('');
  const count = Math.max(1, words.length);
  const share = (weight: (word: string) => number): number =>
    words.reduce((sum, word) => sum + weight(word), 0) / count;
  const running = found.filter(({ say }) => say > sayOfNames);
  const total = found.reduce((sum, { say }) => sum + say, 0);
  const shareOfRunning = (weight: (word: string) => number): number =>
    found.reduce((sum, { word, say }) => sum + say * weight(word), 0) / Math.max(total, sayOfNames);
  return {
    words: words.length,
    running: (running.length < 2 ? found : running).map(({ word }) => word).join(' '),
    letters: letters.length,
    latin: letters.match(/\p{Script=Latin}/gu)?.length ?? 0,
    cyrillic: letters.match(/\p{Script=Cyrillic}/gu)?.length ?? 0,
    en: share(englishWeight),
    ru: shareOfRunning(russianWeight),
    kk: shareOfRunning(kazakhWeight),
    kkLatin: share(kazakhLatinWeight),
    alien: share((word) => (alienLetters.test(word) ? 1 : 0)),
  };
}

/** A word, lower case, and how much it has to say: names and quotations may be in any language. */
interface PlacedWord {
  readonly word: string;
  readonly say: number;
}

const sayOfNames = 0.15;
const sayOfBeginnings = 0.5;

function wordsWithPlace(text: string): readonly PlacedWord[] {
  const tokens = tokensOf(text).filter(({ kind }) => kind !== 'space');
  const placed: PlacedWord[] = [];
  let isQuoted = false;
  let isBeginning = true;
  for (const [place, token] of tokens.entries()) {
    if (token.kind === 'word') {
      const next = tokens[place + 1];
      const isBeforeName = next?.kind === 'word' && isCapitalised(next.text);
      const isName = isQuoted || (isCapitalised(token.text) && (!isBeginning || isBeforeName));
      const ofPlace = isBeginning && isCapitalised(token.text) ? sayOfBeginnings : 1;
      placed.push({ word: token.text.toLowerCase(), say: isName ? sayOfNames : ofPlace });
      isBeginning = false;
    } else if (token.kind === 'punctuation') {
      if (/[.!?…:]/u.test(token.text)) isBeginning = true;
      if (/[«“„]/u.test(token.text)) isQuoted = true;
      else if (/[»”]/u.test(token.text)) isQuoted = false;
      else if (token.text === '"') isQuoted = !isQuoted;
    }
  }
  return placed;
}

function isCapitalised(word: string): boolean {
  return /^\p{Lu}/u.test(word);
}

function englishWeight(word: string): number {
  if (english.functionWords.has(word.replaceAll('’', "'"))) return 1;
  return /[a-z]{3}(?:ing|ed|tions?|ments?|ness|ly|th|sh|ck|y)$|['’]s$|^wh/u.test(word) ? 0.5 : 0;
}

// Endings are read only in words without the letters that Kazakh has and Russian has not.
function kazakhWeight(word: string): number {
  if (kazakhLetters.test(word)) return 1;
  if (kazakhWords.has(word)) return russianWords.has(word) ? 0 : 1;
  return kazakhEndings.test(word) ? 0.4 : 0;
}

function russianWeight(word: string): number {
  if (kazakhLetters.test(word)) return 0;
  if (russianWords.has(word)) return kazakhWords.has(word) ? 0 : 1;
  return russianEndings.test(word) ? 0.4 : 0;
}

function kazakhLatinWeight(word: string): number {
  if (kazakhLatinWords.has(word)) return 1;
  return /[şğñŋūǵ]|q(?!u)|[^aeiou]ı/u.test(word) ? 0.5 : 0;
}

const kazakhWords = new Set([...kazakh.functionWords, ...kazakh.months.flat()]);
const russianWords = new Set([...russian.functionWords, ...russian.months.flat()]);
const alienLetters = /[їєґўђјљњћџҗҙҫҡѓќѕӯӣҷҳāēīčďěľňřšťůžßœæøåąćęłńśźżõăâîțșəãêôàèéùáíóúýþð]/u;
const kazakhLetters = /[әғқңөұүһі]/u;
const kazakhEndings =
  /.{2}(?:[лдт][ае]р|[дтн][ыі]н|[дтн][ае]н|[мбп]ен|[дт][ыі]|сы|лы[кп]|[дт]а[гғ]ы|[гк]ан|ша|шы|дай|ып)$/u;
const russianEndings =
  /.{2}(?:[ое]го|[ое]му|[иы]х|[иы]м|[иыо]й|[ая]я|[ое]е|[иы]е|ост[ьи]|[ое]м|[вжлрчшщ]ен[аоы]?|ени[еяй]|ци[яию]|ть|т?ся|[ая]ми?|[ая]х|ов|[аи]л[аио]?|[аоеу]т|ью|щ.*)$/u;
// The words that stand in almost every paragraph, in the alphabet of 2021 and its forerunners.
const kazakhLatinWords = new Set(
  wordsOf(`
    jäne jane zhäne zhane men üşin ūşin ushin bul osy osı ol onyñ onıñ olar emes jyl jıl jyly jılı jylğy jılğı
    turaly turalı dep dedi bolyp bolıp boldy boldı boiynşa boiynsha boyınşa qazaqstan qazaq joq degen
    arqyly arqılı bolady boladı deiin keiin jáne úshin týraly boıynsha deıin keıin búgin onyń onıń jańa jyly`),
);
