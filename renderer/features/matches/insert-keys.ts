import { isMac, shortcutText } from '../../components/shortcut-text.ts';

/** What the digit keys insert: the match as it fits best, or its target as it stands in the memory. */
export type Wording = 'adapted' | 'original';

/** The keys that insert the match with this number, counted from 1. */
export function insertKeys(number: number, wording: Wording): string {
  const shift = wording === 'original';
  return shortcutText({ code: `Digit${number}`, mod: true, shift }, isMac);
}

/** The keys that open the pairing of the match with this number. */
export function repairKeys(number: number): string {
  return shortcutText({ code: `Digit${number}`, alt: true }, isMac);
}

/** The number of the match whose pairing a key opens; undefined where it is another key. */
export function pressedRepair(event: KeyboardEvent): number | undefined {
  const digit = /^Digit([1-9])$/u.exec(event.code)?.[1];
  const isAlone = event.altKey && !event.ctrlKey && !event.metaKey && !event.shiftKey;
  return digit === undefined || !isAlone ? undefined : Number(digit);
}

/** The match that a key inserts; undefined where it is another key. */
export function pressedMatch(
  event: KeyboardEvent,
): { readonly number: number; readonly wording: Wording } | undefined {
  const digit = /^Digit([1-9])$/u.exec(event.code)?.[1];
  const mod = isMac ? event.metaKey : event.ctrlKey;
  if (digit === undefined || !mod || event.altKey) return undefined;
  return { number: Number(digit), wording: event.shiftKey ? 'original' : 'adapted' };
}
