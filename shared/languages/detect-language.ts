import type { LanguageTag } from '../model/language-tag.ts';
import { languageEvidence, type LanguageEvidence } from './language-evidence.ts';
import { languageGuesses, type LanguageGuess } from './tinyld.ts';

/** In what language a text is, as far as one can tell. */
export interface DetectedLanguage {
  /** `en`, `ru`, `kk` or `kk-Latn`; undefined for a text without words, or in another language. */
  readonly language: LanguageTag | undefined;
  /** From 0 (a guess) to 1 (certain): about how often such an answer is right. */
  readonly confidence: number;
  /** The language of a text that is in none of ours, where it can be named; `und` where it cannot. */
  readonly foreign?: LanguageTag;
}

/**
 * Tells the three languages of the newsroom apart, and from others. Letters, function words and endings
 * speak first; the statistics of tinyld settle what they leave open and name what is foreign. Looks at the
 * first 4,000 characters.
 */
export function detectLanguage(text: string): DetectedLanguage {
  const sample = text
    .slice(0, 4000)
    .replace(/[^\s@]{1,64}@\S+|\bhttps?:\S*|\bwww\.\S*/gu, ' ')
    .toLowerCase();
  const evidence = languageEvidence(sample);
  const { cyrillic, latin, letters } = evidence;
  if (letters === 0) return { language: undefined, confidence: 0 };
  const guesses = languageGuesses(sample);
  if (cyrillic + latin < letters / 2) return foreign(nameAmong(guesses), 0.9);
  // Latin names stand in Kazakh and Russian news; Cyrillic ones hardly in English.
  return cyrillic * 3 >= latin
    ? inCyrillic(sample, evidence, guesses)
    : inLatin(sample, evidence, guesses);
}

function inCyrillic(
  sample: string,
  evidence: LanguageEvidence,
  guesses: readonly LanguageGuess[],
): DetectedLanguage {
  const other = otherCyrillic(sample, evidence, guesses);
  if (other !== undefined) return foreign(other, 0.85);
  // The more words, the less the statistics need to be asked.
  const weight = Math.min(1, 5 / evidence.words);
  const kk = 2 * evidence.kk + weight * shareOf(guesses, 'kk');
  const ru = 2 * evidence.ru + weight * shareOf(guesses, 'ru');
  const margin = Math.abs(kk - ru) / (kk + ru + 0.1);
  return { language: kk > ru ? 'kk' : 'ru', confidence: confidenceOf(margin, evidence) };
}

/** The name of a language of another country that the letters give away; undefined for Russian and Kazakh. */
function otherCyrillic(
  sample: string,
  evidence: LanguageEvidence,
  guesses: readonly LanguageGuess[],
): LanguageTag | undefined {
  if (evidence.cyrillic < 20) return undefined;
  if (evidence.alien > 0.1) return nameAmong(guesses);
  const isKazakh = evidence.kk > evidence.ru;
  // Kyrgyz, Tatar and Mongolian share ү, ө, ң, ә with Kazakh, but қ, ғ, ұ, і are in every Kazakh sentence.
  const shared = sample.match(/[үөңә]/gu)?.length ?? 0;
  if (isKazakh && evidence.cyrillic >= 60 && shared >= 2 && !/[қғұі]/u.test(sample)) {
    if (sample.includes('ә')) return 'tt';
    return /(?:ий[нг]|гч)(?!\p{L})/u.test(sample) ? 'mn' : 'ky';
  }
  const [first] = guesses;
  if (first === undefined || first.language === 'ru' || first.language === 'kk') return undefined;
  // і alone is Ukrainian's too; Bulgarian, Macedonian and Serbian have no ы and no э.
  const isSlavic = slavic.has(first.language) && first.share > 0.4 && !/[әғқңөұү]/u.test(sample);
  const hasRussianLetters = /[ыэ]/u.test(sample);
  if (!isSlavic || hasRussianLetters) return undefined;
  return sample.includes('і') || evidence.cyrillic >= 50 ? first.language : undefined;
}

function inLatin(
  sample: string,
  evidence: LanguageEvidence,
  guesses: readonly LanguageGuess[],
): DetectedLanguage {
  if (evidence.kkLatin >= 0.2 && /q(?!u)/u.test(sample) && evidence.alien < 0.1) {
    return { language: 'kk-Latn', confidence: confidenceOf(evidence.kkLatin, evidence) };
  }
  const englishShare = shareOf(guesses, 'en');
  const first = guesses[0]?.language;
  // Names alone tell little: a short text is called foreign only where its letters say so too.
  const tells = evidence.alien > 0 ? evidence.latin >= 20 : evidence.latin >= 40;
  if (first !== undefined && first !== 'en' && evidence.en < 0.2 && tells) {
    return foreign(nameAmong(guesses), Math.min(0.9, 0.5 + evidence.words / 20));
  }
  const margin = Math.min(1, 1.2 * evidence.en + 0.2 * englishShare) - evidence.alien;
  return { language: 'en', confidence: confidenceOf(Math.max(0, margin), evidence) };
}

// How often a margin is right was counted on 43,000 pieces of news and government texts (see the README).
function confidenceOf(margin: number, { letters }: LanguageEvidence): number {
  return (1 - 0.5 * Math.exp(-6 * margin)) * (letters / (letters + 2));
}

function shareOf(guesses: readonly LanguageGuess[], language: string): number {
  return guesses.find((guess) => guess.language === language)?.share ?? 0;
}

function nameAmong(guesses: readonly LanguageGuess[]): LanguageTag {
  return guesses.find(({ language }) => !unlikely.has(language))?.language ?? 'und';
}

function foreign(name: LanguageTag, confidence: number): DetectedLanguage {
  return { language: undefined, confidence, foreign: name };
}

// Our own, and what tinyld names where it does not know better (Esperanto, Berber, Kirundi, …).
const unlikely = new Set(['en', 'ru', 'kk', 'eo', 'vo', 'tlh', 'ber', 'rn', 'la']);
const slavic = new Set(['uk', 'be', 'bg', 'mk', 'sr']);
