import type { BrowseQuery } from '../../model/browsing.ts';
import { isSameLanguage } from '../../model/language-tag.ts';
import type { LanguageTag } from '../../model/language-tag.ts';
import { comparedTokens } from '../analysed-segment.ts';
import type { Part } from '../index/part.ts';
import type { Side } from '../index/side.ts';
import { readTokens } from '../index/variant-columns.ts';
import type { UnitList } from './unit-list.ts';

/** The places of a list in the order that a query wants; what has nothing to be sorted by stands at the end. */
export function sortedPlaces(
  list: UnitList,
  { sort, isDescending, language }: Pick<BrowseQuery, 'sort' | 'isDescending' | 'language'>,
): Uint32Array {
  const { parts, partOf, unitOf } = list;
  const keyOf = keys(parts, sort, language);
  const byKey = Float64Array.from(unitOf, (unit, place) => keyOf(partOf[place] ?? 0, unit));
  const direction = isDescending ? -1 : 1;
  return Uint32Array.from(unitOf, (_, place) => place).sort((a, b) => {
    const [x, y] = [byKey[a] ?? Infinity, byKey[b] ?? Infinity];
    if (x === y) return a - b;
    if (x === Infinity || y === Infinity) return x === Infinity ? 1 : -1;
    return (x - y) * direction;
  });
}

type Key = (part: number, unit: number) => number;

function keys(parts: readonly Part[], sort: BrowseQuery['sort'], language?: LanguageTag): Key {
  if (sort === 'changed') return (part, unit) => parts[part]?.units.changedAt(unit) ?? Infinity;
  if (sort === 'origin') return originKeys(parts);
  const sides = parts.map((part) => sortingSide(part, language));
  return sort === 'length' ? lengthKeys(sides) : textKeys(sides);
}

/** The side that is sorted by: the wanted language's, else the one with the most variants. */
function sortingSide(part: Part, language?: LanguageTag): Side | undefined {
  if (language !== undefined) {
    return [...part.sides].find(([tag]) => isSameLanguage(tag, language))?.[1];
  }
  return [...part.sides.values()].sort((a, b) => b.columns().count - a.columns().count)[0];
}

function lengthKeys(sides: readonly (Side | undefined)[]): Key {
  const weights = sides.map((side) => side?.columns().wordWeight);
  return (part, unit) => {
    const variant = sides[part]?.variantOf(unit) ?? -1;
    return variant < 0 ? Infinity : (weights[part]?.[variant] ?? Infinity);
  };
}

function originKeys(parts: readonly Part[]): Key {
  const names = new Set<string>();
  for (const { units } of parts) {
    for (let unit = 0; unit < units.count; unit++) names.add(units.originOf(unit));
  }
  const rank = ranks([...names]);
  return (part, unit) => rank.get(parts[part]?.units.originOf(unit) ?? '') ?? Infinity;
}

/** Words that count for the order: three of a hundred thousand each fill what a number holds exactly. */
const sortedWords = 3;
const mostWords = 2 ** 17;

function textKeys(sides: readonly (Side | undefined)[]): Key {
  const texts = new Set<string>();
  const tokens = new Uint32Array(comparedTokens);
  const firstWords = (side: Side, variant: number): readonly string[] => {
    const length = readTokens(side.columns(), variant, tokens);
    const words: string[] = [];
    for (let place = 0; place < length && words.length < sortedWords; place++) {
      const token = tokens[place] ?? 0;
      if (!side.lexicon.isPunctuation(token))
        words.push(side.lexicon.textOf(side.lexicon.formOf(token)));
    }
    return words;
  };
  for (const side of sides) {
    for (let token = 0; token < (side?.lexicon.size ?? 0); token++) {
      if (side !== undefined) texts.add(side.lexicon.textOf(side.lexicon.formOf(token)));
    }
  }
  const rank = ranks([...texts]);
  // Where there are more words than fit, neighbours share a rank.
  const step = Math.max(1, Math.ceil((texts.size + 2) / mostWords));
  return (part, unit) => {
    const side = sides[part];
    const variant = side?.variantOf(unit) ?? -1;
    if (side === undefined || variant < 0) return Infinity;
    const words = firstWords(side, variant);
    let key = 0;
    for (let place = 0; place < sortedWords; place++) {
      const word = words[place];
      const number = word === undefined ? 0 : Math.floor(((rank.get(word) ?? 0) + 1) / step);
      key = key * mostWords + number;
    }
    return key;
  };
}

function ranks(texts: readonly string[]): ReadonlyMap<string, number> {
  const collator = new Intl.Collator(['kk', 'ru', 'en'], { numeric: true });
  const sorted = [...texts].sort((a, b) => collator.compare(a, b));
  return new Map(sorted.map((text, place) => [text, place]));
}
