import type { Language } from '../languages/language.ts';
import type { Following } from './following.ts';
import type { Stop } from './stop.ts';

/** True where a sentence ends though the writer forgot the space: «…жоқ!Кейін»; «30.03», «egov.kz» and «Н.А.» go on. */
export function endsWithoutSpace(
  paragraph: string,
  stop: Stop,
  following: Following,
  language: Language,
): boolean {
  if (following.kind === 'small') return endsBeforeSmall(paragraph, stop, following, language);
  if (following.kind !== 'capital' || following.isAfterDash) return false;
  if (stop.closers !== '' && !/[”»)]$/u.test(stop.closers)) return false;
  const piece = pieceBefore(paragraph, stop);
  if (/[@/_]|www|^#/u.test(piece)) return false;
  if (stop.marks === '.') return endsWithStop(piece, following, language);
  if (isDots(stop.marks)) return endsWithDots(piece, following);
  return /\p{L}[”»)]*$/u.test(piece) && /^\p{Lu}\p{Ll}/u.test(following.word);
}

/** «person??cos», «box.other than»: whole words on both sides, and no address. */
function endsBeforeSmall(
  paragraph: string,
  stop: Stop,
  { word, rest, isQuoted }: Following,
  { functionWords }: Language,
): boolean {
  if (stop.closers !== '' || isQuoted || word.length < 3 || !/^[\s,]/u.test(rest)) return false;
  return (
    /^(?:[.!]|[!?]+)$/u.test(stop.marks) &&
    functionWords.has(word) &&
    /^[("«“]*\p{L}{3,}$/u.test(pieceBefore(paragraph, stop))
  );
}

function pieceBefore(paragraph: string, stop: Stop): string {
  const before = paragraph.slice(Math.max(0, stop.start - 40), stop.start);
  return /\S*$/u.exec(before)?.[0] ?? '';
}

/** An ordinary word, no abbreviation and no address, before an ordinary word with a capital. */
function endsWithStop(piece: string, { word, rest }: Following, language: Language): boolean {
  if (topDomains.has(word.toLowerCase())) return false;
  if (language.functionWords.has(word.toLowerCase()) && /^\p{Lu}\p{Ll}/u.test(word))
    return /^[^\s.]*(?:\p{Ll}{2}|\d{3})[”»)]?$/u.test(piece);
  const isOrdinary = /^[^\s.\d]*\p{Ll}{3}[”»)]?$/u.test(piece);
  return (
    isOrdinary && (/^\p{Lu}\p{Ll}+$/u.test(word) || /^[IVX]+$/u.test(word)) && /^[\s,]/u.test(rest)
  );
}

/** «…field...Strongly»: dots that trail off before a word with a capital. */
function endsWithDots(piece: string, { word, rest }: Following): boolean {
  return (
    /\p{Ll}{3}$/u.test(piece) &&
    (/^\p{Lu}\p{Ll}+$/u.test(word) || (word === 'I' && /^\s/u.test(rest)))
  );
}

function isDots(marks: string): boolean {
  return /^[.…]+$/u.test(marks);
}

const topDomains = new Set([
  ...['com', 'net', 'org', 'info', 'edu', 'gov', 'biz', 'html', 'htm', 'php', 'aspx'],
  ...['ru', 'kz', 'рф', 'қаз', 'uk', 'us', 'de', 'fr'],
]);
