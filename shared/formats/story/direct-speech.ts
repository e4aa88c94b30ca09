import { languages } from '../../languages/languages.ts';

const closings = new Map([
  ['«', '»'],
  ['“', '”'],
  ['„', '“'],
  ['"', '"'],
  ['‘', '’'],
]);

const speechVerbs = new Set(languages.flatMap(({ segmentation }) => [...segmentation.speechVerbs]));

const longestAttribution = 6;

/**
 * True where the paragraph is somebody's words, with or without who said them: within quotation marks throughout,
 * opened by a quotation that makes up most of it, or opened by a dash.
 */
export function isDirectSpeech(text: string): boolean {
  return isQuotedThroughout(text) || isMostlyQuoted(text) || opensWithDash(text);
}

/** `— Мы готовы, — сказал он.`: a dash, a capital, a sentence; a list of dashes has no full stops. */
function opensWithDash(text: string): boolean {
  return /^[—–-]\s{0,3}["«“]?\p{Lu}/u.test(text) && /[.!?…"»”]$/u.test(text);
}

/** Nothing but punctuation and white space stands outside the outermost quotation marks. */
function isQuotedThroughout(text: string): boolean {
  const parts = quotedParts(text);
  return (
    parts?.every(({ isQuoted, text: part }) => isQuoted || /^[\s.,!?…]*$/u.test(part)) ?? false
  );
}

/** `«Мы готовы», — сказал он.`: more than half of the letters are quoted, and it is speech, not a title. */
function isMostlyQuoted(text: string): boolean {
  const parts = quotedParts(text);
  if (parts === undefined) return false;
  const quoted = parts.filter(({ isQuoted }) => isQuoted);
  const said = lettersIn(quoted.map((part) => part.text).join(''));
  const [first, second] = parts;
  if (first === undefined || second === undefined) return false;
  const isMost = said * 2 > lettersIn(text) || (parts.length === 2 && isAttribution(second.text));
  return isMost && isSpoken(first.text, second.text);
}

/** `, — сказал министр Сеитов.`: a verb of speaking and who spoke, nothing more. */
function isAttribution(text: string): boolean {
  const words = wordsIn(text);
  return (
    words.length <= longestAttribution &&
    !/[.!?…]\s/u.test(text) &&
    words.some((word) => speechVerbs.has(word))
  );
}

function wordsIn(text: string): readonly string[] {
  return text.toLowerCase().match(/[\p{L}\p{M}]+/gu) ?? [];
}

/** A mark at the joint as speech has it — `…,” X`, `…», —`, `…!» —` — or a verb of speaking behind it. */
function isSpoken(quotation: string, behind: string): boolean {
  if (/[,!?…]["'”’»]?$/u.test(quotation) || /\p{Ll}\.$/u.test(quotation)) return true;
  if (/^,\s*[—–-]/u.test(behind)) return true;
  return wordsIn(behind)
    .slice(0, 4)
    .some((word) => speechVerbs.has(word));
}

interface QuotedPart {
  readonly isQuoted: boolean;
  /** Without the outermost marks. */
  readonly text: string;
}

/** The paragraph by its outermost quotations; undefined where it opens with none, or one stays open. */
function quotedParts(text: string): readonly QuotedPart[] | undefined {
  if (!closings.has(text.charAt(0))) return undefined;
  const parts: QuotedPart[] = [];
  let opening = '';
  let closing: string | undefined;
  let depth = 0;
  let start = 0;
  for (let place = 0; place < text.length; place++) {
    const character = text.charAt(place);
    if (closing === undefined) {
      closing = closings.get(character);
      if (closing === undefined) continue;
      if (place > start) parts.push({ isQuoted: false, text: text.slice(start, place) });
      [opening, depth, start] = [character, 1, place + 1];
    } else if (character === closing && !isApostrophe(text, place)) {
      depth -= 1;
      if (depth > 0) continue;
      parts.push({ isQuoted: true, text: text.slice(start, place) });
      closing = undefined;
      start = place + 1;
    } else if (character === opening) {
      depth += 1;
    }
  }
  if (closing !== undefined) return undefined;
  return start < text.length ? [...parts, { isQuoted: false, text: text.slice(start) }] : parts;
}

function isApostrophe(text: string, place: number): boolean {
  return text.charAt(place) === '’' && /\p{L}/u.test(text.charAt(place + 1));
}

function lettersIn(text: string): number {
  return text.match(/[\p{L}\p{N}]/gu)?.length ?? 0;
}
