import type { Following } from './following.ts';
import type { Passage } from './passage.ts';
import type { Stop } from './stop.ts';
import { isListed, isWhole } from './text-habits.ts';

/**
 * True where a sentence may begin with the small letter behind a stop. In newspapers a stop before a small letter is an
 * abbreviation or a quotation with its speaker; chats and poems begin every sentence small, and in any text a stop
 * behind a whole word, or a question mark that nobody quotes, was meant.
 */
export function mayBeginSmall(
  passage: Passage,
  start: number,
  stop: Stop,
  following: Following,
): boolean {
  const { text, language, habits } = passage;
  if (isInSmallLetters(text, start)) return true;
  if (following.isAfterDash || stop.closers !== '') return false;
  const before = text.slice(Math.max(0, stop.start - 32), stop.start);
  if (stop.marks === '.') return mayFollowStop(passage, before, following.word);
  const word = wordAtEnd(before);
  if (/…|\.\./u.test(stop.marks)) return habits.isSmall && isWhole(word, language);
  if (isTold(following, language)) return false;
  const isQuestion = stop.marks.includes('?');
  return (
    /^\p{Ll}{2,}$/u.test(word) ||
    (isQuestion && language.segmentation.smallBeginnings?.has(following.word) === true)
  );
}

function isInSmallLetters(paragraph: string, start: number): boolean {
  return /^\s*\p{Ll}(?!\p{Lu})/u.test(paragraph.slice(start, start + 40));
}

function mayFollowStop({ language, habits }: Passage, before: string, next: string): boolean {
  const { smallBeginnings } = language.segmentation;
  const word = wordAtEnd(before);
  // «(3-3264). you know», «in 1947. then».
  if (word === '') {
    return (habits.isSmall || smallBeginnings?.has(next) === true) && /[)\]"”»\d]$/u.test(before);
  }
  if (habits.isSmall) return word.length > 2 && !isListed(word, language);
  // «Mass.» and «Wash.» are states: only a longer name counts as a word.
  const small = word.length > 4 ? word.toLowerCase() : word;
  return smallBeginnings?.has(next) !== false && isWhole(small, language);
}

// «Қайда барамыз? деп сұрады», «Что делать? спросил он».
function isTold({ word, rest }: Following, { segmentation }: Passage['language']): boolean {
  return [word, ...rest.split(/\s+/u, 4)].some((next) =>
    segmentation.speechVerbs.has(next.replace(/[.,;]$/u, '').toLowerCase()),
  );
}

function wordAtEnd(before: string): string {
  return /\p{L}[\p{L}\p{M}]*$/u.exec(before)?.[0] ?? '';
}
