import { english } from '../../languages/en/index.ts';
import { factsOf } from '../../languages/facts/facts-of.ts';
import type { Language } from '../../languages/language.ts';
import { tokensOf } from '../../text/tokens.ts';
import { latinKey } from '../../text/transliterate.ts';
import { soundOf } from './sound.ts';

/** What in a sentence its translation probably has a partner for. */
export type CueKind = 'number' | 'name' | 'word' | 'mark';

export interface Cue {
  readonly kind: CueKind;
  /**
   * Numbers and marks: equal in every language for one thing (`number 5000000`, `month 3`, `?`). Names and
   * words: the stem, which is of one language only.
   */
  readonly key: string;
  /** The stem in Latin letters, and what it sounds like (`soundOf`); empty but for names and words that say something. */
  readonly latin: string;
  readonly sound: string;
  /** A number that may be read otherwise: that a sentence lacks it says nothing. */
  readonly isDoubtful?: true;
}

/** Gives the cues of one sentence after the other; words that come again are remembered. */
export type CueReader = (sentence: string) => readonly Cue[];

/**
 * Reads the cues of sentences of one language, each once a sentence: the values of numbers, dates, times and
 * currencies, words by their stems and sounds, and marks. A language whose rules are not known has its numbers
 * read by the English ones, and its words stay whole.
 */
export function cueReaderOf(language: Language | undefined): CueReader {
  const words = new Map<string, readonly Cue[]>();

  function wordCues(word: string): readonly Cue[] {
    const known = words.get(word);
    if (known !== undefined) return known;
    const made = readWord(word, language);
    words.set(word, made);
    return made;
  }

  return (sentence) => {
    const cues = new Map<string, Cue>();
    const facts = factsOf(sentence, language ?? english);
    for (const { kind, value, isDoubtful } of facts) {
      addPlain(cues, 'number', `${kind} ${value}`, isDoubtful);
    }
    let isFirst = true;
    for (const { kind, text, start } of tokensOf(sentence)) {
      if (kind === 'word' && !facts.some((fact) => fact.start <= start && start < fact.end)) {
        const isName = !isFirst && text.toLowerCase() !== text;
        for (const cue of wordCues(text)) addWord(cues, cue, isName);
      }
      if (kind === 'word' || kind === 'number') isFirst = false;
    }
    for (const mark of marksOf(sentence)) addPlain(cues, 'mark', mark);
    return [...cues.values()];
  };
}

function addPlain(cues: Map<string, Cue>, kind: CueKind, key: string, isDoubtful?: true): void {
  if (isDoubtful !== true) cues.set(key, { kind, key, latin: '', sound: '' });
  else if (!cues.has(key)) cues.set(key, { kind, key, latin: '', sound: '', isDoubtful });
}

function addWord(cues: Map<string, Cue>, cue: Cue, isName: boolean): void {
  if (isName) cues.set(cue.key, { ...cue, kind: 'name' });
  else if (!cues.has(cue.key)) cues.set(cue.key, cue);
}

/** A hyphenated word is its parts: `Жан-Клодом`, `Kassym-Jomart`; a case ending behind a hyphen is none. */
function readWord(word: string, language: Language | undefined): readonly Cue[] {
  const lower = word.toLowerCase();
  const stem = language?.stem(word) ?? lower;
  if (language?.functionWords.has(lower) === true) {
    return [{ kind: 'word', key: stem, latin: '', sound: '' }];
  }
  const parts = stem.split(/[-‑–]/u).filter((part) => part !== '');
  return parts.map((key) => {
    const latin = latinKey(key).replaceAll(' ', '');
    return { kind: 'word', key, latin, sound: soundOf(latin) };
  });
}

function marksOf(sentence: string): readonly string[] {
  const marks: string[] = [];
  if (/\?["»”’)]*$/u.test(sentence)) marks.push('?');
  if (/!["»”’)]*$/u.test(sentence)) marks.push('!');
  if (/:$/u.test(sentence)) marks.push(':');
  if (/["«»“”„]/u.test(sentence)) marks.push('"');
  return marks;
}
