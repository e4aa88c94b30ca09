import type { Language } from '../languages/language.ts';
import { tokensOf } from '../text/tokens.ts';
import type { Token } from '../text/tokens.ts';
import { latinKey } from '../text/transliterate.ts';

/** Signs that survive translation, by how surely they do. */
export type AnchorKind = 'number' | 'name' | 'word' | 'mark';

/** Something in a sentence that its translation probably has too, in a form that is the same in every language. */
export interface Anchor {
  readonly kind: AnchorKind;
  /** Equal in two languages for one thing: `5000000`, `month 3`, `nazar`, `?`. */
  readonly key: string;
}

/** Letters of a Latin key that are compared: enough to tell names apart, few enough to leave endings out. */
const keyLetters = 5;
const leastLetters = 4;

/**
 * The anchors of a sentence, each once: values of numbers with their scale words (`5 млн` is `5000000`),
 * months, words that sound alike across alphabets (names, loans, Latin script), question and exclamation
 * marks, and quotation. The language is undefined where its rules are not known.
 */
export function anchorsOf(sentence: string, language: Language | undefined): readonly Anchor[] {
  const tokens = tokensOf(sentence).filter(({ kind }) => kind !== 'space');
  const anchors = new Map<string, AnchorKind>();
  for (const [place, token] of tokens.entries()) {
    if (token.kind === 'number') {
      for (const key of numberKeys(token.text, scaleOf(tokens[place + 1], language))) {
        anchors.set(key, 'number');
      }
    } else if (token.kind === 'word') {
      addWord(anchors, token.text, place === 0, language);
    }
  }
  for (const mark of marksOf(sentence)) anchors.set(mark, 'mark');
  return Array.from(anchors, ([key, kind]) => ({ key, kind }));
}

function addWord(
  anchors: Map<string, AnchorKind>,
  word: string,
  isFirst: boolean,
  language: Language | undefined,
): void {
  const lower = word.toLowerCase();
  const month = monthOf(word, language);
  if (month !== undefined) {
    anchors.set(`month ${String(month)}`, 'number');
    return;
  }
  if (language?.functionWords.has(lower) === true) return;
  const isCapital = lower !== word;
  for (const part of latinKey(word).split(' ')) {
    const isShortName = isCapital && !isFirst && part.length === leastLetters - 1;
    if (part.length < leastLetters && !isShortName) continue;
    const key = part.slice(0, keyLetters);
    if (anchors.get(key) !== 'name') anchors.set(key, isCapital && !isFirst ? 'name' : 'word');
  }
}

/** From 1 to 12. `May` and `March` are months only with a capital letter, where the language writes one. */
function monthOf(word: string, language: Language | undefined): number | undefined {
  if (language === undefined) return undefined;
  const lower = word.toLowerCase();
  if (language.tag === 'en' && lower === word) return undefined;
  const place = language.months.findIndex((forms) => forms.includes(lower));
  return place === -1 ? undefined : place + 1;
}

function scaleOf(next: Token | undefined, language: Language | undefined): number {
  if (next?.kind !== 'word' || language === undefined) return 1;
  const word = next.text.toLowerCase();
  return language.scaleWords.get(word) ?? language.scaleWords.get(language.stem(word)) ?? 1;
}

/** `1 000,5` and `1,000.5` → `1000.5`; a date or a time as its parts, the month by its name. */
function numberKeys(text: string, scale: number): readonly string[] {
  const date = /^(?<day>\d{1,2})\.(?<month>\d{1,2})\.(?<year>\d{4}|\d{2})$/u.exec(text)?.groups;
  if (date) {
    return [
      String(Number(date['day'])),
      `month ${String(Number(date['month']))}`,
      date['year'] ?? '',
    ];
  }
  if (/^\d+(?:[ .,\u00A0\u2009\u202F]\d{3})+$/u.test(text)) {
    return [String(Number(text.replace(/\D/gu, '')) * scale)];
  }
  const decimal = /^(?<whole>[\d \u00A0\u2009\u202F.,]*?)(?:[.,](?<part>\d+))?$/u.exec(
    text,
  )?.groups;
  if (decimal === undefined) return [text];
  const whole = (decimal['whole'] ?? '').replace(/\D/gu, '');
  const value = Number(`${whole}.${decimal['part'] ?? '0'}`) * scale;
  return [String(Math.round(value * 1e6) / 1e6)];
}

function marksOf(sentence: string): readonly string[] {
  const marks: string[] = [];
  if (/\?["»”’)]*$/u.test(sentence)) marks.push('?');
  if (/!["»”’)]*$/u.test(sentence)) marks.push('!');
  if (/:$/u.test(sentence)) marks.push(':');
  if (/["«»“”„]/u.test(sentence)) marks.push('"');
  return marks;
}
