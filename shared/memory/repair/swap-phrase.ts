import type { Language } from '../../languages/language.ts';
import { tokensOf } from '../../text/tokens.ts';
import type { Token } from '../../text/tokens.ts';
import { likeCased } from './scene.ts';
import type { Edit, Scene } from './scene.ts';

/** What a phrase and the one in its place are in the target's language, as far as memories know. */
export interface KnownPhrases {
  readonly old: readonly string[];
  readonly new: readonly string[];
}

/**
 * The edit that puts the new phrase where the old one's translation stands. Undefined unless the new one has one translation
 * only, the old one's stands in the target once, and the ending that it has there can be given to the new one surely.
 */
export function swapPhrase(known: KnownPhrases, scene: Scene): Edit | undefined {
  const news = new Set(known.new.map((each) => each.normalize('NFC').trim()));
  const [now] = news;
  if (news.size !== 1 || now === undefined || now === '') return undefined;
  const places = new Map<number, Edit | undefined>();
  for (const old of new Set(known.old)) {
    for (const { start, end, text } of placesOf(wordsOf(old), scene, now)) {
      places.set(start, text === undefined ? undefined : { start, end, text });
    }
  }
  const [only] = places.values();
  return places.size === 1 ? only : undefined;
}

function wordsOf(text: string): readonly Token[] {
  return tokensOf(text.normalize('NFC')).filter(({ kind }) => kind !== 'space');
}

interface Place {
  readonly start: number;
  readonly end: number;
  /** What stands there then; undefined where the ending of the old phrase cannot be carried over. */
  readonly text: string | undefined;
}

function placesOf(
  old: readonly Token[],
  { tokens, language, text }: Scene,
  now: string,
): readonly Place[] {
  const lastOld = old.at(-1);
  const [head, lastNew] = splitAtLastWord(now);
  if (lastOld === undefined) return [];
  return tokens.flatMap((token, place): readonly Place[] => {
    const run = tokens.slice(place, place + old.length);
    const last = run.at(-1);
    if (last === undefined || run.length < old.length) return [];
    if (!run.slice(0, -1).every((each, step) => isEqual(each, old[step], step === 0))) return [];
    const form = old.length === 1 ? likeInitial(lastOld.text, last.text) : last.text;
    if (!isFormOf(form, lastOld.text, language)) return [];
    const bent =
      form === lastOld.text ? lastNew : language.grammar.bentLike(form, lastOld.text, lastNew);
    const whole = bent === undefined ? undefined : head + bent;
    const isCapital =
      /^\p{Lu}/u.test(text.slice(token.start)) && /^\p{Ll}/u.test(old[0]?.text ?? '');
    const shown = whole !== undefined && isCapital ? likeCased('Xx', whole) : whole;
    return [{ start: token.start, end: last.end, text: shown }];
  });
}

function isEqual(token: Token, old: Token | undefined, isFirst: boolean): boolean {
  const text = isFirst ? likeInitial(old?.text ?? '', token.text) : token.text;
  return text.normalize('NFC') === old?.text;
}

/** A word at a sentence's start has a capital that it has not in a list of terms. */
function likeInitial(model: string, word: string): string {
  const isSmall = /^\p{Ll}/u.test(model);
  return isSmall ? word.slice(0, 1).toLowerCase() + word.slice(1) : word;
}

/** The word itself, or one that begins as it does and has its stem. */
function isFormOf(form: string, word: string, language: Language): boolean {
  if (form === word) return true;
  return form.slice(0, 2) === word.slice(0, 2) && language.stem(form) === language.stem(word);
}

function splitAtLastWord(text: string): readonly [head: string, last: string] {
  const last = /\S+$/u.exec(text)?.[0] ?? '';
  return [text.slice(0, text.length - last.length), last];
}
