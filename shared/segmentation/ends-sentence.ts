import type { Language } from '../languages/language.ts';
import { abbreviationBefore } from './abbreviation.ts';
import type { AbbreviationVerdict } from './abbreviation.ts';
import { mayBeginSmall } from './begins-small.ts';
import { endsWithoutSpace } from './ends-without-space.ts';
import { isAcronym, whatFollows } from './following.ts';
import type { Following } from './following.ts';
import { endsLatinAbbreviation } from './latin-abbreviation.ts';
import type { Passage } from './passage.ts';
import type { Stop } from './stop.ts';

/** True where a sentence that began at `start` ends with this stop. */
export function endsSentence(passage: Passage, start: number, stop: Stop): boolean {
  const { text: paragraph, language } = passage;
  if (stop.next === paragraph.length) return true;
  const following = whatFollows(paragraph, stop.next);
  if (following.kind === 'continuation') return false;
  if (stop.next === stop.end) return endsWithoutSpace(paragraph, stop, following, language);
  if (following.kind === 'small' && !mayBeginSmall(passage, start, stop, following)) return false;
  if (isMarkInBrackets(paragraph, stop)) return false;
  if (following.isAfterDash && closesQuotation(stop)) return false;
  if (stop.marks !== '.') return !isToldBySpeaker(stop, following, language);
  if (isListMark(paragraph, start, stop)) return false;
  return endsWithFullStop(passage, start, stop, following);
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
  passage: Passage,
  start: number,
  stop: Stop,
  following: Following,
): boolean {
  const { text: paragraph } = passage;
  const isFigureNext = following.kind === 'figure';
  const behind = { isFigure: isFigureNext, isQuoted: following.isQuoted };
  const verdict = abbreviationBefore(paragraph, stop.start, behind, passage);
  if (verdict === 'none') return true;
  if (stop.closers !== '' && verdict !== 'inside') return true;
  if (verdict === 'inside' || isFigureNext || following.kind === 'small') return false;
  if (beginsSentence(following, passage, verdict)) return true;
  // «В 2015 г. Назарбаев …»: a date that opens a sentence does not close it.
  if (stop.start - start < 16) return false;
  if (verdict === 'capital') return !isAcronym(following.word);
  const before = paragraph.slice(Math.max(start, stop.start - 40), stop.start);
  return following.kind === 'capital' && endsLatinAbbreviation(before, following);
}

/** A word that seldom has a capital elsewhere, `The`, `Бұл`, `Однако`, or never in this text; an initial is none. */
function beginsSentence(
  { kind, word, hasStop }: Following,
  { language, habits }: Passage,
  verdict: AbbreviationVerdict,
): boolean {
  if (kind !== 'capital' || hasStop || isAcronym(word)) return false;
  const key = word.toLowerCase();
  return language.functionWords.has(key) || (verdict !== 'initial' && habits.smallWords.has(key));
}
