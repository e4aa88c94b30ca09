/** What stands behind a stop and its white space: the first word, and what kind of beginning it makes. */
export interface Following {
  readonly kind: 'capital' | 'small' | 'figure' | 'address' | 'continuation' | 'sign';
  /** Empty where no word begins. */
  readonly word: string;
  /** What stands after the first word, as far as it matters. */
  readonly rest: string;
  /** A full stop right after the word: an initial or an abbreviation. */
  readonly hasStop: boolean;
  readonly isAfterDash: boolean;
  readonly isQuoted: boolean;
}

/** What stands from `next` on, where white space has been passed over. */
export function whatFollows(paragraph: string, next: number): Following {
  const ahead = paragraph.slice(next, next + 80);
  const opening = openers.exec(ahead)?.[0] ?? '';
  const tail = ahead.slice(opening.length);
  const word = firstWord.exec(tail)?.[0] ?? '';
  return {
    kind: opening !== '' && isOmission(ahead) ? 'sign' : kindOf(tail, word),
    word,
    rest: tail.slice(word.length),
    hasStop: tail.charAt(word.length) === '.',
    isAfterDash: /[—–−-]/u.test(opening),
    isQuoted: /[«„“"'‘(]/u.test(opening),
  };
}

/** All letters capital, and more than one. */
export function isAcronym(word: string): boolean {
  return word.length > 1 && word === word.toUpperCase();
}

function kindOf(tail: string, word: string): Following['kind'] {
  if (/^(?:https?:\/\/|www\.)/iu.test(tail)) return 'address';
  // iPhone, eBay and айКөмек begin like capitals.
  if (/^\p{Ll}{1,3}\p{Lu}/u.test(word)) return 'capital';
  if (/^\p{Ll}/u.test(word)) return 'small';
  if (word !== '') return 'capital';
  if (/^\p{Nd}/u.test(tail)) return 'figure';
  // Hashtags hang on what they mark.
  if (/^#\p{L}/u.test(tail)) return 'continuation';
  return tail === '' || /^[,;:.!?…)\]}»”%&/=<>+]/u.test(tail) ? 'continuation' : 'sign';
}

/** `[…]` at the end of a paragraph. */
function isOmission(ahead: string): boolean {
  return /^[[(](?:\.{3}|…)[\])]$/u.test(ahead);
}

// Among them what stands for words left out: «<…> Мы», «…На перемене», “[...] The”.
const openers =
  /^(?:[«„“”"'‘’([{¿¡*_]|[—–−-]+\s|<…>\s?|[[(](?:\.{3}|…)[\])]\s?|(?:\.{3}|…)(?=\p{L}))*/u;
const firstWord = /^\p{L}[\p{L}\p{M}]*(?:['’-][\p{L}\p{M}]+)*/u;
