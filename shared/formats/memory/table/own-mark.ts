/**
 * The last column of a table that this program wrote: it holds nothing, but says that an apostrophe before a formula's
 * sign is not text. Spreadsheets keep it.
 */
export const ownMark = 'ushtil';

/** Beginnings that a spreadsheet takes for a formula (OWASP, "CSV injection"), the full-width ones as well. */
const formulaStart = /^'*[=+\-@\t\r＝＋－＠]/u;

/** A cell's text with an apostrophe before it where a spreadsheet would run it as a formula. */
export function withApostrophe(text: string): string {
  return formulaStart.test(text) ? `'${text}` : text;
}

/** The text of a cell in a table with `ownMark`; of no other, since elsewhere an apostrophe is text. */
export function withoutApostrophe(cell: string): string {
  return cell.startsWith("'") && formulaStart.test(cell) ? cell.slice(1) : cell;
}
