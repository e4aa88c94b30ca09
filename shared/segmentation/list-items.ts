import type { Language } from '../languages/language.ts';

interface Item {
  readonly value: number;
  /** Where its number begins. */
  readonly start: number;
  readonly isCapital: boolean;
}

/**
 * Where the items of a list end that were numbered one after the other, «1) Келісім 2) Хаттама», before its line ends
 * were lost. Items parted by commas, semicolons or conjunctions are one sentence.
 */
export function endsOfListItems(paragraph: string, language: Language): readonly number[] {
  return runsOf(paragraph)
    .filter((run) => run.length > 2 || (run.length === 2 && run.every((item) => item.isCapital)))
    .flatMap((run) => run.filter((item, place) => isApart(paragraph, item, place, language)))
    .map((item) => item.start);
}

/** Numbers of one style that follow each other, from 1, from «а», or from any number that opens the paragraph. */
function runsOf(paragraph: string): readonly (readonly Item[])[] {
  const runs: Item[][] = [];
  const open = new Map<string, Item[]>();
  for (const match of paragraph.matchAll(itemNumber)) {
    const { opening = '', number = '', closing = '', capital } = match.groups ?? {};
    const style = `${opening}${kindOf(number)}${closing}`;
    const item = { value: valueOf(number), start: match.index, isCapital: capital !== undefined };
    const run = open.get(style);
    if (run?.at(-1)?.value === item.value - 1) run.push(item);
    else if (item.value === 1 || item.start === 0) {
      const begun = [item];
      runs.push(begun);
      open.set(style, begun);
    }
  }
  return runs;
}

function kindOf(number: string): string {
  if (/\d/u.test(number)) return 'figure';
  return /[a-z]/u.test(number) ? 'latin' : 'cyrillic';
}

function valueOf(number: string): number {
  if (/\d/u.test(number)) return Number(number);
  const letter = number.codePointAt(0) ?? 0;
  return letter - (letter > 255 ? 0x430 : 0x61) + 1;
}

/** The first item goes with what announces it, unless that is a sentence; «ст. 5 и 6)» is no item. */
function isApart(paragraph: string, item: Item, place: number, language: Language): boolean {
  const before = paragraph.slice(Math.max(0, item.start - 40), item.start).trimEnd();
  if (before === '' || /[,;:([–—-]$/u.test(before)) return false;
  if (place === 0 && !item.isCapital) return false;
  const word = /\p{L}+\.?$/u.exec(before)?.[0].toLowerCase() ?? '';
  if (language.functionWords.has(word)) return false;
  return !language.segmentation.abbreviationsBeforeNumber.has(word.replace(/\.$/u, ''));
}

const itemNumber =
  /(?<=^|\s|⁃)(?<opening>[([]?)(?<number>\d{1,2}|\p{Ll})(?<closing>\.\)|[.)\]])(?=\s+(?:["«“(]*(?<capital>\p{Lu})|["«“(]*[\p{L}\p{N}]))/gu;
