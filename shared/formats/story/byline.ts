import { languages } from '../../languages/languages.ts';

const longestByline = 160;

/** Small words between and inside names, and before a date. */
const joiningWords = new Set([
  ...['and', 'with', 'for', 'in', 'of', 'on', 'at', 'from', 'и', 'в', 'для', 'және', 'мен', 'пен'],
  ...['de', 'van', 'von', 'bin', 'al'],
]);

const monthNames = new Set(languages.flatMap(({ months }) => months.flat()));

/** What the newsroom says who did, before a name: `Written by`, `Материал подготовила`, `Материалды дайындаған`. */
const creditPattern = new RegExp(
  '^(?:(?:story |text |words |article |additional )?(?:by|written by|reporting by|reported by|writing by|' +
    'compiled by|prepared by|editing by|edited by|text by|story by|words by)' +
    '|(?:материал |текст |статью |интервью )?(?:подготовил[аи]?|написал[аи]?|записал[аи]?|беседовал[аи]?)' +
    '|(?:материалды |мәтінді |мақаланы |сұхбатты )?(?:дайындаған(?:дар)?|жазған|жүргізген|сұхбаттасқан))\\s',
  'iu',
);

/**
 * `By Dan Smith`, `Written by Dan Smith on 3 March 2026`, `Reporting by …; Editing by …`, `Материалды дайындаған …`:
 * nothing but names, places and dates after what they did.
 */
export function isCredit(text: string): boolean {
  if (text.length > longestByline) return false;
  return text
    .replace(/^[([]|\.?[)\]]?\.?$/gu, '')
    .split(/;\s*/u)
    .every((part) => {
      const names = part.replace(creditPattern, '');
      return names !== part && areNames(names, 10, true);
    });
}

/** `Авторы — Алия Сеитова, Пётр Белов`: an author's word, a dash, nothing but names. */
export function isNamedAuthor(text: string): boolean {
  if (text.length > longestByline) return false;
  const names = /^(?:автор(?:ы|лар|лары)?|text|текст|мәтін)\s?[—–-]\s(.+)$/iu.exec(text)?.[1];
  return names !== undefined && areNames(names, 10, false);
}

/** Two to four words that are names and nothing else: who signs a story at its end. */
export function isSignature(text: string): boolean {
  const words = text.split(/\s+/u).length;
  return text.length <= 60 && words >= 2 && areNames(text, 5, false);
}

/** `Алия Сеитова, историк`: a name, a comma, and what its bearer is; no sentence. */
export function isSignatureWithOffice(text: string): boolean {
  const comma = text.indexOf(',');
  if (comma < 0 || text.length > 120 || /[.!?…:;]["»”)]*$/u.test(text)) return false;
  return isFullName(text.slice(0, comma)) && /^\s+\p{L}{2}/u.test(text.slice(comma + 1));
}

/** Nothing but full names of two or three words each: `Alice Brown`, `Алия Сеитова и Пётр И. Белов`. */
export function areFullNames(text: string): boolean {
  return text.length <= 90 && text.split(/,\s+|\s(?:and|и|және|мен|пен)\s/u).every(isFullName);
}

/** Two or three words with capitals, none of which is a small word in capitals: `How We Lived` is no name. */
function isFullName(text: string): boolean {
  const words = text.trim().split(/\s+/u);
  if (words.length < 2 || words.length > 3) return false;
  const isSmallWord = (word: string): boolean =>
    languages.some(({ functionWords }) => functionWords.has(word.toLowerCase()));
  const isMonth = (word: string): boolean => monthNames.has(word.toLowerCase());
  return words.every(isName) && !words.some((word) => isSmallWord(word) || isMonth(word));
}

function areNames(text: string, most: number, mayHoldDate: boolean): boolean {
  const words = text.split(/[\s,/|]+/u).filter((word) => word !== '');
  if (words.length === 0 || words.length > most) return false;
  const isDate = (word: string): boolean =>
    mayHoldDate &&
    (/^(?:\d{1,2}|(?:19|20)\d\d)$/u.test(word) || monthNames.has(word.toLowerCase()));
  const hasName = words.some((word) => isName(word) && !isDate(word));
  return (
    hasName &&
    words.every((word, index) =>
      joiningWords.has(word) ? index > 0 : isName(word) || isDate(word),
    )
  );
}

function isName(word: string): boolean {
  return /^\p{Lu}(?:[\p{L}'’-]*|\.(?:-?\p{Lu}\.)*)$/u.test(word);
}
