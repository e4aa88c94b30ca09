import { createMemoryIndex } from '../../shared/memory/memory-index.ts';
import type { StoryLanguage } from '../../shared/model/language-tag.ts';
import { storyLanguages } from '../../shared/model/language-tag.ts';
import type { TranslationUnit } from '../../shared/model/translation-unit.ts';
import { percentile } from './figures.ts';
import { benchSizes } from './support/bench-sizes.ts';
import type { TextFigures } from './support/memory-figures.ts';
import { recordFigures } from './support/record-figures.ts';
import { RandomNumbers } from './support/random-numbers.ts';
import { createScaledMemory } from './support/scaled-memory.ts';
import type { SeedFamily, Seeds, SeedTexts } from './support/seeds.ts';
import { seedTexts } from './support/seed-texts.ts';
import { wordPattern } from './support/word-stock.ts';

// Are the texts of a scaled memory like real ones: as long, as varied, and as often alike?

const sampled = 1500;
const { sizes, isKept } = benchSizes([50_000, 150_000]);

const seeds = await seedTexts();
const memory = createScaledMemory(seeds);
const all = seeds.families.flatMap((family) => family.seeds);
const figures = [
  figuresOf('real', mixedByShare(seeds), all),
  ...sizes.map((units) => {
    const scaled = Array.from({ length: units }, (_, place) => memory.textsAt(place));
    return figuresOf('scaled', shuffled(scaled).slice(0, sampled), scaled);
  }),
];
console.table(
  figures.map(({ words, growth, neighbours, ...rest }) => ({
    ...rest,
    words: words.join(' '),
    ...growth,
    ...neighbours,
  })),
);
if (isKept) await recordFigures('texts', figures);

/** Real texts, of each family as many as its share of recombined units. */
function mixedByShare({ families }: Seeds): readonly SeedTexts[] {
  return families.flatMap(({ seeds: own, share }: SeedFamily) =>
    shuffled(own).slice(0, Math.round(share * sampled)),
  );
}

function figuresOf(
  texts: string,
  sample: readonly SeedTexts[],
  whole: readonly SeedTexts[],
): TextFigures {
  const lengths = sample.flatMap((unit) => Object.values(unit)).map((text) => wordsOf(text).length);
  return {
    texts,
    units: whole.length,
    words: [10, 50, 90, 99].map((percent) => percentile(lengths, percent)),
    growth: Object.fromEntries(
      storyLanguages.map((language) => [language, growthIn(shuffled(whole), language)]),
    ),
    neighbours: neighboursOf(sample, whole),
  };
}

function wordsOf(text: string): readonly string[] {
  return text.match(wordPattern) ?? [];
}

/** The exponent by which the vocabulary grows, from a quarter of the words to all of them. */
function growthIn(units: readonly SeedTexts[], language: StoryLanguage): number {
  const words = units.flatMap((unit) => wordsOf((unit[language] ?? '').toLowerCase()));
  const quarter = new Set(words.slice(0, words.length / 4)).size;
  return Number((Math.log(new Set(words).size / quarter) / Math.log(4)).toFixed(3));
}

/** The shares of the sampled units whose best neighbour, themselves left out, scores at least 60, 75 and 95. */
function neighboursOf(
  sample: readonly SeedTexts[],
  whole: readonly SeedTexts[],
): TextFigures['neighbours'] {
  const index = createMemoryIndex();
  index.addAll(whole.map(asUnit));
  const places = new Map(whole.map((unit, place) => [unit, place]));
  const best = sample.map((unit, order) => {
    const languages = Object.keys(unit) as StoryLanguage[];
    const from = languages[order % languages.length] ?? 'en';
    const to = languages[(order + 1) % languages.length] ?? 'kk';
    const exceptRowId = String(places.get(unit));
    const [first] = index.find({ text: unit[from] ?? '', from, to, exceptRowId });
    return first?.raw ?? 0;
  });
  const share = (least: number): number =>
    Number((best.filter((score) => score >= least).length / best.length).toFixed(3));
  return { '60': share(60), '75': share(75), '95': share(95) };
}

function asUnit(texts: SeedTexts, place: number): TranslationUnit {
  return {
    id: `00000000-0000-4000-8000-${String(place).padStart(12, '0')}`,
    memoryId: 'bench',
    variants: Object.fromEntries(Object.entries(texts).map(([tag, text]) => [tag, { text }])),
    context: {},
    origin: { name: 'bench', rowId: String(place) },
    author: '',
    createdAt: place,
    changedAt: place,
  };
}

function shuffled<Value>(values: readonly Value[]): readonly Value[] {
  const random = new RandomNumbers(5);
  const list = [...values];
  for (let end = list.length - 1; end > 0; end--) {
    const place = random.below(end + 1);
    const [a, b] = [list[end], list[place]];
    if (a === undefined || b === undefined) continue;
    [list[end], list[place]] = [b, a];
  }
  return list;
}
