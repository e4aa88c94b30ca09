import type { Language } from '../languages/language.ts';
import type { Bracketed } from './brackets.ts';
import { endsOfListItems } from './list-items.ts';

/** Places of a paragraph, in order, where something said ends without a mark of its own, as every reader sees. */
export function unmarkedEnds(
  paragraph: string,
  brackets: readonly Bracketed[],
  language: Language,
): readonly number[] {
  const ends = [
    ...endsOfListItems(paragraph, language),
    ...endsOfBulleted(paragraph),
    ...endsOfSmiles(paragraph, brackets),
    ...endsOf(paragraph, hashtags).filter((end) => isBeforeCapital(paragraph, end)),
    ...endsOf(paragraph, timeStamp),
    ...endsOfAddresses(paragraph),
    ...endsOfRulers(paragraph),
    ...endsOfClosing(paragraph, language),
  ];
  return outside(
    [...new Set(ends)].sort((a, b) => a - b),
    brackets,
  );
}

/** Those of the places, in order, that stand in none of the parts. */
function outside(places: readonly number[], parts: readonly Bracketed[]): readonly number[] {
  let part = 0;
  return places.filter((place) => {
    while ((parts[part]?.[1] ?? Infinity) < place) part++;
    return (parts[part]?.[0] ?? Infinity) >= place;
  });
}

function endsOf(paragraph: string, pattern: RegExp): readonly number[] {
  return Array.from(paragraph.matchAll(pattern), (match) => match.index + match[0].length);
}

/** «• Алматы • Астана»: an item a bullet, where there are several. */
function endsOfBulleted(paragraph: string): readonly number[] {
  const found = Array.from(paragraph.matchAll(bullets), (match) => match.index);
  return found.length > 1 ? found : [];
}

/** «Рақмет))) Келемін»; a bracket that closes a remark is no smile. */
function endsOfSmiles(paragraph: string, brackets: readonly Bracketed[]): readonly number[] {
  const closed = new Set(brackets.map(([, close]) => close + 1));
  return endsOf(paragraph, smiles).filter((end) => !closed.has(end));
}

/** An address ends before another one, and before a capital where nothing stands before it. */
function endsOfAddresses(paragraph: string): readonly number[] {
  return endsOf(paragraph, address).filter((end, place) => {
    const isFirst = place === 0 && /^\s*https?:/u.test(paragraph);
    return (
      /^\s+https?:/u.test(paragraph.slice(end, end + 20)) ||
      (isFirst && isBeforeCapital(paragraph, end))
    );
  });
}

function isBeforeCapital(paragraph: string, end: number): boolean {
  return /^\s+["«“]?\p{Lu}/u.test(paragraph.slice(end, end + 20));
}

/** A line of stars or dashes stands alone. */
function endsOfRulers(paragraph: string): readonly number[] {
  return Array.from(paragraph.matchAll(rulers), (match) => [
    match.index,
    match.index + match[0].length,
  ]).flat();
}

/** «Best regards, John Smith»: whoever signs stands in a line of her own. */
function endsOfClosing(paragraph: string, { segmentation }: Language): readonly number[] {
  const from = Math.max(0, paragraph.length - 100);
  const comma = paragraph.lastIndexOf(',');
  if (comma < from || !signature.test(paragraph.slice(comma + 1))) return [];
  const words = /(?:^|[.!?])([^.!?]*)$/u.exec(paragraph.slice(from, comma))?.[1] ?? '';
  return segmentation.letterClosings.has(words.trim().toLowerCase()) ? [comma + 1] : [];
}

const bullets = /(?<=^|\s)[•●▪◦‣■►▶✔✅☑⁃](?=[ \u00A0]?[\p{L}\p{N}"«“])/gu;
// A picture or a smile that is followed by a capital closes what was said; © and ® are no pictures of that kind.
const smiles =
  /(?:(?<=[\p{L}\p{N}.!?…)])[ \u00A0]?(?:(?![©®™✔✅☑])\p{Extended_Pictographic}[\p{Mn}\p{Emoji_Modifier}\u200D]*)+|(?<=[\p{L}\p{N}.!?…])[ \u00A0]?[:;=][-'’]?(?:[)(]+|[DPРp])|(?<=\p{L})\)+)(?=\s+["«“]?\p{Lu})/gu;
const hashtags = /#[\p{L}\p{N}_-]+(?:\s*#[\p{L}\p{N}_-]+)+/gu;
const timeStamp =
  /\b\d{1,2}\/\d{1,2}\/(?:\d{4}|\d{2}) \d{1,2}:\d{2}(?::\d{2})?(?: ?[AP]M)?(?=\s+(?![A-Z]{2,4}\b)[\p{L}"])/gu;
const address = /https?:\/\/\S+/gu;
const rulers = /(?<=^|\s)(?:\*{3,}|={5,}|~{5,}|-{10,}|_{20,})(?=\s|$)/gu;
const signature = /^(?:\s+\p{Lu}[\p{L}.’'-]*){1,4}\s*$/u;
