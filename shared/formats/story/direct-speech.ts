const closings = new Map([
  ['«', '»'],
  ['“', '”'],
  ['„', '“'],
  ['"', '"'],
  ['‘', '’'],
]);

/** True where the paragraph is somebody's words throughout: within quotation marks, or opened by a dash. */
export function isDirectSpeech(text: string): boolean {
  return isQuotedThroughout(text) || opensWithDash(text);
}

/** `— Мы готовы, — сказал он.`: a dash, a capital, a sentence; a list of dashes has no full stops. */
function opensWithDash(text: string): boolean {
  return /^[—–-]\s{0,3}["«“]?\p{Lu}/u.test(text) && /[.!?…"»”]$/u.test(text);
}

/** Nothing but punctuation and white space stands outside the outermost quotation marks. */
function isQuotedThroughout(text: string): boolean {
  let closing: string | undefined;
  let depth = 0;
  let opening = '';
  for (const character of text) {
    if (closing === undefined) {
      closing = closings.get(character);
      opening = character;
      depth = 1;
      if (closing === undefined && !/[\s.,!?…]/u.test(character)) return false;
    } else if (character === closing) {
      depth -= 1;
      if (depth === 0) closing = undefined;
    } else if (character === opening) {
      depth += 1;
    }
  }
  return closing === undefined && closings.has(text.charAt(0));
}
