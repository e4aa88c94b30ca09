/**
 * The text as it is compared and stored: Unicode NFC, every run of white space (line ends, tabs,
 * no-break and thin spaces) made one space, none at the ends. Applying it twice changes nothing more.
 */
export function normalised(text: string): string {
  return text.normalize('NFC').replace(/\s+/gu, ' ').trim();
}
