/** A quotation mark of a text: its place (UTF-16 code units), what it does, and how deep its quotation stands. */
export interface QuotationMark {
  readonly place: number;
  readonly role: 'open' | 'close';
  /** 0 for a quotation that stands in no other. */
  readonly depth: number;
}

/**
 * The quotation marks of a text in order, whatever their shape: straight, English, German, Russian, French.
 * What a mark does is read from its surroundings (white space, brackets, punctuation). Double marks without a
 * partner count at depth 0: the quotation goes on in another paragraph. Apostrophes, primes, inches and
 * single marks without a partner are none.
 */
export function quotationMarksOf(text: string): readonly QuotationMark[] {
  const marks = marksOf(text);
  const pairs = pairsOf(text, marks);
  const paired = new Set(pairs.flat());
  const lone = marks.filter(
    (mark) => !paired.has(mark.place) && !mark.isSingle && isSurelyQuotation(text, mark),
  );
  const marked = [
    ...depthsOf(pairs),
    ...lone.map(({ place, role }): QuotationMark => ({ place, role, depth: 0 })),
  ];
  return marked.sort((a, b) => a.place - b.place);
}

interface Mark {
  readonly place: number;
  readonly isSingle: boolean;
  readonly role: 'open' | 'close';
}

function pairsOf(text: string, marks: readonly Mark[]): readonly (readonly [number, number])[] {
  const open: Mark[] = [];
  const pairs: (readonly [number, number])[] = [];
  marks.forEach((mark, index) => {
    if (mark.role === 'open') {
      open.push(mark);
      return;
    }
    // ‘the partners’ talks’: of two marks that may close, the one after an s is an apostrophe.
    const isOwner = mark.isSingle && /s/iu.test(text.charAt(mark.place - 1));
    const nextSingle = marks.slice(index + 1, index + 9).find(({ isSingle }) => isSingle);
    if (isOwner && nextSingle?.role === 'close') return;
    const partner = open.findLastIndex((other) => other.isSingle === mark.isSingle);
    const opening = open[partner];
    if (opening === undefined) return;
    pairs.push([opening.place, mark.place]);
    open.length = partner;
  });
  return pairs;
}

// After a figure a lone mark may be an inch; between letters it may be anything.
function isSurelyQuotation(text: string, { place, role }: Mark): boolean {
  const left = text.charAt(place - 1);
  const right = text.charAt(place + 1);
  return role === 'open'
    ? /\p{L}/u.test(right)
    : /[\p{L}.,!?…]/u.test(left) && !/\p{L}/u.test(right);
}

function marksOf(text: string): readonly Mark[] {
  return [...text.matchAll(/["“”„‟«»'‘’‚‹›]/gu)].flatMap((match) => {
    const mark = { place: match.index, isSingle: /['‘’‚‹›]/u.test(match[0]) };
    const role = roleOf(text, mark.place, mark.isSingle);
    return role === undefined ? [] : [{ ...mark, role }];
  });
}

function roleOf(text: string, place: number, isSingle: boolean): Mark['role'] | undefined {
  const left = neighbour(text, place, -1);
  const right = neighbour(text, place, 1);
  const mayOpen = /^[\s([{/—–-]?$/u.test(left) && /\S/u.test(right);
  const mayClose = /\S/u.test(left) && /^[\s.,;:!?…)\]}/—–-]?$/u.test(right);
  if (mayOpen === mayClose) {
    // Between letters a double mark can only close: «Нұр Отан»ның.
    const isBetweenLetters = /[\p{L}\p{N}.!?…]/u.test(left) && /\p{L}/u.test(right);
    return !isSingle && isBetweenLetters && /\p{Script=Cyrillic}/u.test(right)
      ? 'close'
      : undefined;
  }
  if (mayOpen) return isSingle && isShortened(text, place) ? undefined : 'open';
  return 'close';
}

// ’90s, ’em: what is left out at the beginning of a word.
function isShortened(text: string, place: number): boolean {
  return /^(?:\d\ds?|em|til|tis|twas|cause|bout|n|round)(?![\p{L}\p{N}])/iu.test(
    text.slice(place + 1, place + 8),
  );
}

/** The character beside a mark that is no quotation mark itself; empty at either end of the text. */
function neighbour(text: string, place: number, step: 1 | -1): string {
  let at = place + step;
  for (let skipped = 0; skipped < 3 && /["“”„‟«»'‘’‚‹›]/u.test(text.charAt(at)); skipped++)
    at += step;
  return text.charAt(at);
}

function depthsOf(pairs: readonly (readonly [number, number])[]): readonly QuotationMark[] {
  const around: number[] = [];
  return [...pairs]
    .sort(([a], [b]) => a - b)
    .flatMap(([open, close]): readonly QuotationMark[] => {
      while ((around.at(-1) ?? Infinity) < open) around.pop();
      const depth = around.push(close) - 1;
      return [
        { place: open, role: 'open', depth },
        { place: close, role: 'close', depth },
      ];
    });
}
