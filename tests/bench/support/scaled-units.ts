import type { TranslationUnit } from '../../../shared/model/translation-unit.ts';
import { RandomNumbers } from './random-numbers.ts';
import type { ScaledMemory } from './scaled-memory.ts';
import { unitsInBlock } from './scaled-memory.ts';
import type { SeedTexts } from './seeds.ts';

/** A unit of three memories, a third of them from stories whose neighbours are known. */
const memoryIds = ['working', 'working', 'reference', 'archive'] as const;
const reviewLevels = ['aligned', 'unreviewed', 'confirmed', 'confirmed', 'reviewed'] as const;
const authors = ['A. Nurlanova', 'B. Seitkali', 'D. Petrova', 'import'] as const;
const firstDay = Date.UTC(2009, 0, 1);
const days = 17 * 365;
const millisecondsOfDay = 86_400_000;

/** The units from `first` up to, not including, `end`, one after the other: none is kept. */
export function* scaledUnits(
  memory: ScaledMemory,
  first: number,
  end: number,
): Generator<TranslationUnit> {
  let story: readonly SeedTexts[] = [];
  for (let place = first; place < end; place++) {
    const inStory = place % unitsInBlock;
    if (inStory === 0 || place === first) story = storyFrom(memory, place - inStory);
    yield unitOf(story, inStory, place);
  }
}

/** The id of a unit looks like the program's own and holds the unit's place. */
export function unitIdAt(place: number): string {
  const random = new RandomNumbers(place, 2);
  const hex = (digits: number): string =>
    random
      .below(16 ** digits)
      .toString(16)
      .padStart(digits, '0');
  const end = place.toString(16).padStart(12, '0');
  return `${hex(8)}-${hex(4)}-4${hex(3)}-a${hex(3)}-${end}`;
}

export function placeOfUnit(unitId: string): number {
  return Number.parseInt(unitId.slice(-12), 16);
}

function storyFrom(memory: ScaledMemory, start: number): readonly SeedTexts[] {
  return Array.from({ length: unitsInBlock }, (_, inStory) => memory.textsAt(start + inStory));
}

function unitOf(story: readonly SeedTexts[], inStory: number, place: number): TranslationUnit {
  const random = new RandomNumbers(place, 3);
  const storyNumber = Math.floor(place / unitsInBlock);
  const createdAt = firstDay + random.below(days) * millisecondsOfDay;
  const texts = Object.entries(story[inStory] ?? {});
  return {
    id: unitIdAt(place),
    memoryId: random.pick(memoryIds),
    variants: Object.fromEntries(texts.map(([language, text]) => [language, { text }])),
    context:
      storyNumber % 3 > 0
        ? {}
        : Object.fromEntries(
            texts.map(([language]) => [language, neighboursIn(story, inStory, language)]),
          ),
    origin: { name: `story-${storyNumber}` },
    author: random.pick(authors),
    review: random.pick(reviewLevels),
    createdAt,
    changedAt: createdAt + random.below(30) * millisecondsOfDay,
  };
}

function neighboursIn(
  story: readonly SeedTexts[],
  inStory: number,
  language: string,
): { readonly before: string; readonly after: string } {
  const text = (place: number): string =>
    new Map(Object.entries(story[place] ?? {})).get(language) ?? '';
  return { before: text(inStory - 1), after: text(inStory + 1) };
}
