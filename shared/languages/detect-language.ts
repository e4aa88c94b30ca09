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
  const written = text.slice(0, 4000).replace(/[^\s@]{1,64}@\S+|\bhttps?:\S*|\bwww\.\S*/giu, ' ');
  const evidence = languageEvidence(written);
  const sample = written.normalize('NFC').toLowerCase();
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
  const ofRunning = languageGuesses(evidence.running);
  const kk = 2 * evidence.kk + weight * shareOf(ofRunning, 'kk');
  const ru = 2 * evidence.ru + weight * shareOf(ofRunning, 'ru');
  const margin = Math.abs(kk - ru) / (kk + ru + 0.1);
  const language = kk > ru ? 'kk' : 'ru';
  const confidence = confidenceOf(margin, evidence);
  const isDoubtful = mayBeNeighbour(language, sample, evidence, guesses);
  return { language, confidence: isDoubtful ? Math.min(doubtful, confidence) : confidence };
}

/** Kyrgyz, Tatar and Mongolian share ү, ө, ң, ә with Kazakh, but қ, ғ, ұ, і are in every Kazakh sentence. */
function otherTurkic(
  sample: string,
  { running, kk, ru, cyrillic }: LanguageEvidence,
): LanguageTag | undefined {
  const shared = running.match(/[үөңә]/gu)?.length ?? 0;
  if (shared < 2 || /[қғұі]/u.test(running)) return undefined;
  // A Kazakh word has ә in its first syllable, hardly in its second or at its end.
  if (/ә\p{L}{0,9}ә|[дтлгк]ә(?!\p{L})/u.test(running)) return 'tt';
  if (/(?:ий[нг]|гч)(?!\p{L})/u.test(running)) return 'mn';
  const kyrgyz = running.match(/өө|үү|оо|уу|ээ|ч|[дтн][үө]н?(?!\p{L})/gu)?.length ?? 0;
  if (kyrgyz >= 2) return 'ky';
  if (kk <= ru || cyrillic < 60 || /[қғұі]/u.test(sample)) return undefined;
  return running.includes('ә') ? 'tt' : 'ky';
}

/** Too short to call it foreign, but without the letters that a text of its length mostly has. */
function mayBeNeighbour(
  language: 'kk' | 'ru',
  sample: string,
  evidence: LanguageEvidence,
  guesses: readonly LanguageGuess[],
): boolean {
  if (evidence.cyrillic < 20) return false;
  if (language === 'kk') {
    // Kazakh letters in names only say little; Uzbek has neither ы nor і.
    const isNamesOnly = !/[әғқңөұүһі]/u.test(evidence.running);
    return isNamesOnly || !/[қғұі]/u.test(sample) || !/[ыіңүөәұ]/u.test(sample);
  }
  if (/[ыэё]/u.test(sample)) return false;
  return slavic.has(guesses[0]?.language ?? '') || /(?:ството|ият|ията|ите)(?!\p{L})/u.test(sample);
}

/** The name of a language of another country that the letters give away; undefined for Russian and Kazakh. */
function otherCyrillic(
  sample: string,
  evidence: LanguageEvidence,
  guesses: readonly LanguageGuess[],
): LanguageTag | undefined {
  const named = namedByLetters(sample);
  if (named !== undefined && (evidence.cyrillic >= 20 || evidence.alien >= 0.3)) return named;
  if (evidence.cyrillic < 20) return undefined;
  if (evidence.alien > 0.1) return nameAmong(guesses);
  const turkic = otherTurkic(sample, evidence);
  if (turkic !== undefined) return turkic;
  const hasRussianLetters = /[ыэ]/u.test(sample);
  // Russian has ъ before vowels only.
  if (!hasRussianLetters && /ъ(?:[^еёюяэи]|$)/u.test(sample)) return 'bg';
  const [first] = guesses;
  if (first === undefined || first.language === 'ru' || first.language === 'kk') return undefined;
  // і alone is Ukrainian's too; Bulgarian, Macedonian and Serbian have no ы and no э.
  const isSlavic = slavic.has(first.language) && first.share > 0.4 && !/[әғқңөұү]/u.test(sample);
  if (!isSlavic || hasRussianLetters) return undefined;
  return sample.includes('і') || evidence.cyrillic >= 50 ? first.language : undefined;
}

/** Letters that one language of Cyrillic writing has, and no other that a newsroom meets. */
function namedByLetters(sample: string): LanguageTag | undefined {
  if (/[ҷӣӯ]/u.test(sample)) return 'tg';
  if (!/[ўҳ]/u.test(sample) || !/[қғҳ]/u.test(sample)) return undefined;
  return /[ыәөүң]/u.test(sample) ? 'kaa' : 'uz';
}

function inLatin(
  sample: string,
  evidence: LanguageEvidence,
  guesses: readonly LanguageGuess[],
): DetectedLanguage {
  if (evidence.kkLatin >= 0.2 && /q(?!u)/u.test(sample) && evidence.alien < 0.1) {
    return { language: 'kk-Latn', confidence: confidenceOf(evidence.kkLatin, evidence) };
  }
  if (isLatinOf2018(sample, evidence)) {
    return { language: 'kk-Latn', confidence: Math.min(0.9, confidenceOf(0.2, evidence)) };
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

/** `zańǵa qol qoıdy`: acutes over the letters that the alphabet of 2018 had, with its q or dotless ı. */
function isLatinOf2018(sample: string, evidence: LanguageEvidence): boolean {
  if (evidence.en >= 0.4 || /[éíčšžřěťďůőűñçäößşğłśźżąęæøåþð]/u.test(sample)) return false;
  const isItsOwn = /ǵ|q(?!u)|ı|ń.*[úý]|[úý].*ń/su.test(sample);
  const marked = sample.match(/\p{L}*[áǵńóúýı]\p{L}*/gu)?.length ?? 0;
  return isItsOwn && /[áǵńóúý]/u.test(sample) && marked >= evidence.words * 0.25;
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
// An answer of which every second may be wrong.
const doubtful = 0.6;
const slavic = new Set(['uk', 'be', 'bg', 'mk', 'sr']);
