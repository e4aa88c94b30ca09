import { invisible } from './invisible.ts';
import { isPlain } from './is-plain.ts';

/**
 * The text as it is compared and stored: invisible characters left out, Unicode NFC, every run of white space (line
 * ends, tabs, no-break and thin spaces) made one space, none at the ends. Applying it twice changes nothing more.
 */
export function normalised(text: string): string {
  if (isPlain(text)) return text;
  return text.replace(invisibles, '').normalize('NFC').replace(/\s+/gu, ' ').trim();
}

const invisibles = new RegExp(`[${invisible}]+`, 'gu');
