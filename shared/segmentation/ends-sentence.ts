import type { Language } from '../languages/language.ts';
import { abbreviationBefore } from './abbreviation.ts';
import { endsLatinAbbreviation } from './latin-abbreviation.ts';
import type { Stop } from './stop.ts';

/** True where a sentence that began at `start` ends with this stop. */
export function endsSentence(
  paragraph: string,
  start: number,
  stop: Stop,
  language: Language,
): boolean {
  if (stop.next === paragraph.length) return true;
  const following = whatFollows(paragraph, stop.next);
  if (following.kind === 'continuation') return false;
  if (following.kind === 'small' && !isInSmallLetters(paragraph, start)) return false;
  if (stop.next === stop.end) return endsWithoutSpace(paragraph, stop, following);
  if (isMarkInBrackets(paragraph, stop)) return false;
  if (following.isAfterDash && closesQuotation(stop)) return false;
  if (stop.marks !== '.') return !isToldBySpeaker(stop, following, language);
  if (isListMark(paragraph, start, stop)) return false;
  return endsWithFullStop(paragraph, start, stop, following, language);
}

/** What stands after the white space: the first word, and what kind of beginning it makes. */
interface Following {
  readonly kind: 'capital' | 'small' | 'figure' | 'continuation' | 'sign';
  /** Empty where no word begins. */
  readonly word: string;
  /** The words after the first one, as far as they matter. */
  readonly rest: string;
  /** A full stop right after the word: an initial or an abbreviation. */
  readonly hasStop: boolean;
  readonly isAfterDash: boolean;
  readonly isQuoted: boolean;
}

function whatFollows(paragraph: string, next: number): Following {
  const ahead = paragraph.slice(next, next + 80);
  const opening = openers.exec(ahead)?.[0] ?? '';
  const tail = ahead.slice(opening.length);
  const word = firstWord.exec(tail)?.[0] ?? '';
  const isAfterDash = /[—–−-]/u.test(opening);
  return {
    kind: kindOf(tail, word),
    word,
    rest: tail.slice(word.length),
    hasStop: tail.charAt(word.length) === '.',
    isAfterDash,
    isQuoted: /[«„“"'‘(]/u.test(opening),
  };
}

function kindOf(tail: string, word: string): Following['kind'] {
  // iPhone and eBay begin like capitals.
  if (/^\p{Ll}\p{Lu}/u.test(word)) return 'capital';
  if (/^\p{Ll}/u.test(word)) return 'small';
  if (word !== '') return 'capital';
  if (/^\p{Nd}/u.test(tail)) return 'figure';
  return tail === '' || /^[,;:.!?…)\]}»”%&/=<>+]/u.test(tail) ? 'continuation' : 'sign';
}

// Among them what stands for words left out: «<…> Мы», «…На перемене», “[...] The”.
const openers =
  /^(?:[«„“”"'‘’([{¿¡*_]|[—–−-]+\s|<…>\s?|[[(](?:\.{3}|…)[\])]\s?|(?:\.{3}|…)(?=\p{L}))*/u;
const firstWord = /^\p{L}[\p{L}\p{M}]*(?:['’-][\p{L}\p{M}]+)*/u;

// Chats and poems begin every sentence with a small letter; elsewhere a small letter only goes on.
function isInSmallLetters(paragraph: string, start: number): boolean {
  return /^\s*\p{Ll}(?!\p{Lu})/u.test(paragraph.slice(start, start + 40));
}

// «…жоқ!Кейін» lacks a space; «30.03», «egov.kz» and «Н.А.» do not.
function endsWithoutSpace(paragraph: string, stop: Stop, following: Following): boolean {
  if (following.kind !== 'capital' || following.isAfterDash) return false;
  if (stop.closers !== '' && !/[”»)]$/u.test(stop.closers)) return false;
  const before = paragraph.slice(Math.max(0, stop.start - 40), stop.start);
  const piece = /\S*$/u.exec(before)?.[0] ?? '';
  if (/[@/_]|www|^#/u.test(piece)) return false;
  if (stop.marks !== '.')
    return (
      /\p{L}[”»)]*$/u.test(piece) &&
      /^\p{Lu}\p{Ll}/u.test(following.word) &&
      !/^\.+$/u.test(stop.marks)
    );
  // An ordinary word, no abbreviation and no address, before an ordinary word with a capital.
  const isOrdinary = /^[^\s.\d]*\p{Ll}{3}[”»)]?$/u.test(piece);
  return isOrdinary && /^\p{Lu}\p{Ll}+$/u.test(following.word) && /^[\s,]/u.test(following.rest);
}

// A doubt of the writer's, «Иванов (?) сказал»; words left out, «[…]».
function isMarkInBrackets(paragraph: string, stop: Stop): boolean {
  return /^[)\]]/u.test(stop.closers) && /[([]/u.test(paragraph.charAt(stop.start - 1));
}

function closesQuotation(stop: Stop): boolean {
  return /["'”’“»›]/u.test(stop.closers);
}

// «Қайда барамыз?» Асқар сұрады; “Why?” Juncker asked.
function isToldBySpeaker(stop: Stop, following: Following, language: Language): boolean {
  if (!closesQuotation(stop) || following.isQuoted) return false;
  const words = following.rest.split(/\s+/u, 4);
  return words.some((word) => {
    const verb = word.replace(/[.,;]$/u, '');
    return verb !== word && language.segmentation.speechVerbs.has(verb.toLowerCase());
  });
}

// «1. Бірінші», «a. First», «IV. Итоги»: the number of what follows; «шешті: 1. Бекіту»; its successors in one line.
function isListMark(paragraph: string, start: number, stop: Stop): boolean {
  const before = paragraph.slice(Math.max(start, stop.start - 300), stop.start);
  if (before.length <= 16 && listMark.test(before)) return true;
  if (/[:;]\s\d{1,2}(?:\.\d{1,2}){0,2}$/u.test(before)) return true;
  const number = Number(/(?<=\s)\d{1,2}$/u.exec(before)?.[0]);
  return number > 1 && new RegExp(`(?:^|\\s)${number - 1}\\.\\s`, 'u').test(before);
}

const listMark = /^\s*(?:[•●*–—-]\s*)?(?:\d{1,3}(?:\.\d{1,3})*|\p{L}|[IVXLІХ]{1,5})$/u;

function endsWithFullStop(
  paragraph: string,
  start: number,
  stop: Stop,
  following: Following,
  language: Language,
): boolean {
  const isFigureNext = following.kind === 'figure';
  const { isQuoted } = following;
  const behind = { isFigure: isFigureNext, isQuoted };
  const verdict = abbreviationBefore(paragraph, stop.start, behind, language);
  if (verdict === 'none') return true;
  if (stop.closers !== '' && verdict !== 'inside') return true;
  if (verdict === 'inside' || isFigureNext) return false;
  if (beginsSentence(following, language)) return true;
  // «В 2015 г. Назарбаев …»: a date that opens a sentence does not close it.
  const isOpening = stop.start - start < 16;
  if (verdict === 'starter' && following.kind === 'capital' && !isOpening) {
    return endsLatinAbbreviation(
      paragraph.slice(Math.max(start, stop.start - 40), stop.start),
      following,
    );
  }
  return verdict === 'capital' && !isOpening && !isAcronym(following.word);
}

/** A word that seldom has a capital elsewhere: `The`, `Бұл`, `Однако`; an initial is none. */
function beginsSentence({ kind, word, hasStop }: Following, language: Language): boolean {
  return (
    kind === 'capital' &&
    language.functionWords.has(word.toLowerCase()) &&
    !hasStop &&
    !isAcronym(word)
  );
}

function isAcronym(word: string): boolean {
  return word.length > 1 && word === word.toUpperCase();
}
