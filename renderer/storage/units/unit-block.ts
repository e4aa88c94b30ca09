import { invariant, present } from '../../../shared/invariant.ts';
import type { ByLanguage, LanguageTag } from '../../../shared/model/language-tag.ts';
import type {
  TranslationUnit,
  UnitOrigin,
  Variant,
} from '../../../shared/model/translation-unit.ts';

/** A unit without what its place in the store tells already. */
export type BlockUnit = Omit<TranslationUnit, 'id' | 'memoryId'>;

/** Units in the slots of a block; undefined where a slot is empty. */
export type Slots = readonly (BlockUnit | undefined)[];

/** What many units of a block have in common. */
interface Head {
  readonly name: string;
  readonly author: string;
}

/** Languages by their place in the list, each before its text; creation and the time from it to the last change. */
type PackedUnit = readonly [
  texts: readonly (number | string)[],
  createdAt: number,
  unchangedFor: number,
  head: number,
  rest?: Rest,
];

interface Rest extends Partial<Omit<BlockUnit, 'variants' | 'origin'>> {
  readonly variants?: ByLanguage<Omit<Variant, 'text'>>;
  readonly origin?: Omit<UnitOrigin, 'name'>;
}

type Shared = readonly [languages: readonly LanguageTag[], heads: readonly Head[]];

const encoder = new TextEncoder();
const decoder = new TextDecoder();
const numberLength = 4;
const longestCharacter = 3;

/**
 * The bytes of a block: the number of slots and where each begins and ends (32 bits each, little end first), then UTF-8
 * of one JSON list: what the units share, and a unit a slot, 0 where it is empty. So one unit is read without
 * its neighbours, and all of them at one stroke.
 */
export function encodeBlock(slots: Slots): Uint8Array {
  const languages: LanguageTag[] = [];
  const heads: Head[] = [];
  const packed = slots.map((unit) =>
    unit === undefined ? ',0' : `,${JSON.stringify(packedUnit(unit, languages, heads))}`,
  );
  const texts = [`[${JSON.stringify([languages, heads] satisfies Shared)}`, ...packed, ']'];
  const numbers = numberLength * (slots.length + 2);
  const longest = texts.reduce((sum, text) => sum + text.length * longestCharacter, numbers);
  const bytes = new Uint8Array(longest);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, slots.length, true);
  let at = numbers;
  for (const [place, text] of texts.entries()) {
    at += encoder.encodeInto(text, bytes.subarray(at)).written;
    if (place <= slots.length) view.setUint32(numberLength * (place + 1), at, true);
  }
  return bytes.slice(0, at);
}

/** The number of slots, empty ones counted. */
export function slotsOfBlock(bytes: Uint8Array): number {
  return viewOf(bytes).getUint32(0, true);
}

export function decodeBlock(bytes: Uint8Array): Slots {
  const text = decoder.decode(bytes.subarray(numberLength * (slotsOfBlock(bytes) + 2)));
  const [shared, ...packed] = JSON.parse(text) as readonly [Shared, ...(PackedUnit | 0)[]];
  return packed.map((unit) => (unit === 0 ? undefined : unpacked(unit, shared)));
}

/** The unit in one slot; undefined where the slot is empty or the block has none such. */
export function decodeSlot(bytes: Uint8Array, slot: number): BlockUnit | undefined {
  const view = viewOf(bytes);
  const slots = slotsOfBlock(bytes);
  if (slot >= slots) return undefined;
  const endOf = (place: number): number => view.getUint32(numberLength * (place + 1), true);
  // Before each text but the first stands a comma, before the first the bracket of the list.
  const read = (start: number, end: number): unknown =>
    JSON.parse(decoder.decode(bytes.subarray(start + 1, end)));
  const unit = read(endOf(slot), endOf(slot + 1)) as PackedUnit | 0;
  if (unit === 0) return undefined;
  return unpacked(unit, read(numberLength * (slots + 2), endOf(0)) as Shared);
}

function viewOf(bytes: Uint8Array): DataView {
  invariant(bytes.byteLength >= numberLength, 'a block begins with its number of slots');
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

function packedUnit(unit: BlockUnit, languages: LanguageTag[], heads: Head[]): PackedUnit {
  const { variants, context, origin, author, createdAt, changedAt, review, notes, props } = unit;
  const { name, ...otherOrigin } = origin;
  const texts: (number | string)[] = [];
  const otherVariants: Record<LanguageTag, Omit<Variant, 'text'>> = {};
  for (const [language, variant] of Object.entries(variants)) {
    if (variant === undefined) continue;
    const { text, ...other } = variant;
    texts.push(placeIn(languages, language), text);
    if (hasAny(other)) otherVariants[language] = other;
  }
  const rest: Rest = {
    ...(review !== undefined && { review }),
    ...(notes !== undefined && { notes }),
    ...(props !== undefined && { props }),
    ...(hasAny(context) && { context }),
    ...(hasAny(otherOrigin) && { origin: otherOrigin }),
    ...(hasAny(otherVariants) && { variants: otherVariants }),
  };
  const head = placeOfHead(heads, { name, author });
  const packed = [texts, createdAt, changedAt - createdAt, head] as const;
  return hasAny(rest) ? [...packed, rest] : packed;
}

function unpacked(unit: PackedUnit, [languages, heads]: Shared): BlockUnit {
  const [texts, createdAt, unchangedFor, place, rest = {}] = unit;
  const { variants: otherVariants, origin, context, ...plain } = rest;
  const { name, author } = present(heads[place], 'a packed unit has a head');
  const variants: Record<LanguageTag, Variant> = {};
  for (let at = 0; at < texts.length; at += 2) {
    const language = present(languages[Number(texts[at])], 'a text has a language');
    variants[language] = { text: String(texts[at + 1]), ...otherVariants?.[language] };
  }
  return {
    ...plain,
    variants,
    context: context ?? {},
    origin: { name, ...origin },
    author,
    createdAt,
    changedAt: createdAt + unchangedFor,
  };
}

function hasAny(record: object): boolean {
  for (const _key in record) return true;
  return false;
}

function placeIn(list: LanguageTag[], language: LanguageTag): number {
  const place = list.indexOf(language);
  return place === -1 ? list.push(language) - 1 : place;
}

function placeOfHead(heads: Head[], { name, author }: Head): number {
  const place = heads.findLastIndex((head) => head.name === name && head.author === author);
  return place === -1 ? heads.push({ name, author }) - 1 : place;
}
