import type { LanguageTag } from '../model/language-tag.ts';
import type { FactWords } from './fact-words.ts';
import type { Grammar } from './grammar.ts';

/** Marks of speech and of writing that differ from language to language. */
export interface Typography {
  /** Opening and closing quotation mark of the first level, and of a quotation inside it. */
  readonly quotes: readonly [string, string];
  readonly innerQuotes: readonly [string, string];
  /** The dash of direct speech and of an aside. */
  readonly dash: string;
  readonly decimalSign: string;
  readonly groupSign: string;
}

/**
 * What the sentence splitter must know of a language. Every entry is lower case, without its final stop and
 * without white space (`т.е`, `u.s`). Every list names its source in the file that holds it.
 */
export interface SegmentationRules {
  /** After these a stop never ends a sentence, for a name follows (`prof`, `г`, `қ`). */
  readonly abbreviationsBeforeName: ReadonlySet<string>;
  /** A stop ends the sentence only where a new one plainly begins (`etc`, `т.б`, `млрд`). */
  readonly abbreviations: ReadonlySet<string>;
  /** Abbreviations that are words, too (`им`, `рук`): a stop ends the sentence where a word follows that begins one. */
  readonly abbreviationsOrWords: ReadonlySet<string>;
  /** Not an end before a figure (`no`, `стр`, `ст`). */
  readonly abbreviationsBeforeNumber: ReadonlySet<string>;
  /** Not an end before a name in quotation marks; elsewhere a word as any (`ат` before «…» is `атындағы`). */
  readonly abbreviationsBeforeQuotation: ReadonlySet<string>;
  /** Measures and dates: after a figure, and only there, they count among `abbreviations` (`г`, `ч`, `ft`). */
  readonly abbreviationsAfterNumber: ReadonlySet<string>;
  /** What a word that is not cut off looks like, small letters only; no abbreviation does. */
  readonly wholeWord: RegExp;
  /** The only small words that begin a sentence in chats, behind a whole word and a stop; any word does where undefined. */
  readonly smallBeginnings?: ReadonlySet<string>;
  /** What stands before the name of who signs a letter: `best regards`, `құрметпен`. */
  readonly letterClosings: ReadonlySet<string>;
  /** Verbs that follow a quotation and tell who said it, stems or forms, lower case (`said`, `деді`). */
  readonly speechVerbs: ReadonlySet<string>;
}

/** One language of the newsroom: everything in the program that differs by language is asked of this. */
export interface Language {
  readonly tag: LanguageTag;
  /** Its name in itself: `Қазақша`. */
  readonly name: string;
  /** Every letter of the alphabet, lower case. */
  readonly letters: string;
  readonly segmentation: SegmentationRules;
  readonly typography: Typography;
  /** Month names in every form that stands beside a day, lower case, January first: `[['января', 'январь', 'янв'], …]`. */
  readonly months: readonly (readonly string[])[];
  /** Scale words with their values, in lower-case stems or forms: `млн` → 1e6. */
  readonly scaleWords: ReadonlyMap<string, number>;
  /** What numbers, dates, times and money are said with. */
  readonly facts: FactWords;
  /** How words beside numbers are bent. */
  readonly grammar: Grammar;
  /** Short words that say little by themselves (conjunctions, prepositions, postpositions, articles), lower case. */
  readonly functionWords: ReadonlySet<string>;
  /** Words that join clauses, relative pronouns too, lower case; function words all. */
  readonly conjunctions: ReadonlySet<string>;
  /** Words that turn a sentence into its opposite (`not`, `нет`, `емес`), lower case; some are function words, too. */
  readonly negations: ReadonlySet<string>;
  /** The word without its inflectional ending, lower case, NFC; the word itself where nothing can be taken off surely. */
  stem(word: string): string;
}
