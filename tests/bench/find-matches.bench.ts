import { createMemoryIndex } from '../../shared/memory/memory-index.ts';
import type { TranslationUnit } from '../../shared/model/translation-unit.ts';

// How fast does a memory of 50,000 units answer, and does its index miss nothing?

const units = 50_000;
const queries = 500;
let seed = 20160330;

/** A number from 0 to `below - 1`; the same row of numbers in every run. */
function drawn(below: number): number {
  seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0;
  return seed % below;
}

function wordsOf(text: string): readonly string[] {
  return text.trim().split(/\s+/u);
}

const vocabularies = {
  en: wordsOf(`president minister parliament agreement talks trade energy oil gas visa citizens partner
    signed met discussed visited opened growth economy project region border security reform bank
    investment company railway corridor export import customs union council summit delegation`),
  ru: wordsOf(`президент министр парламент соглашение переговоры торговля энергетика нефть газ виза
    граждане партнёр подписал встретился обсудил посетил открыл рост экономика проект регион граница
    безопасность реформа банк инвестиции компания железная коридор экспорт импорт таможня союз совет`),
  kk: wordsOf(`президент министр парламент келісім келіссөз сауда энергетика мұнай газ виза азаматтар
    серіктес қойды кездесті талқылады барды ашты өсім экономика жоба өңір шекара қауіпсіздік реформа
    банк инвестиция компания теміржол дәліз экспорт импорт кеден одақ кеңес саммит делегация`),
};
type Tag = keyof typeof vocabularies;

/** A sentence of news length whose words are as unevenly common as in a language, with names and numbers. */
function sentence(tag: Tag): string {
  const words = Array.from({ length: 6 + drawn(16) }, () => {
    const list = vocabularies[tag];
    if (drawn(4) > 0) return list[Math.min(drawn(list.length), drawn(list.length))] ?? '';
    return drawn(3) === 0
      ? String(drawn(3000))
      : `${list[drawn(list.length)] ?? ''}${String(drawn(900))}`;
  });
  return `${words.join(' ')}.`;
}

function aUnit(id: number): TranslationUnit {
  const variants = { en: sentence('en'), ru: sentence('ru'), kk: sentence('kk') };
  return {
    id: String(id),
    memoryId: 'bench',
    variants: Object.fromEntries(Object.entries(variants).map(([tag, text]) => [tag, { text }])),
    context: {},
    origin: { name: 'bench' },
    author: '',
    createdAt: id,
    changedAt: id,
  };
}

function quantile(times: readonly number[], part: number): string {
  const sorted = [...times].sort((a, b) => a - b);
  return `${(sorted[Math.min(sorted.length - 1, Math.floor(part * sorted.length))] ?? 0).toFixed(2)} ms`;
}

const all = Array.from({ length: units }, (_, id) => aUnit(id));
const start = performance.now();
const index = createMemoryIndex();
index.addAll(all);
console.log(
  `index of ${String(units)} units in three languages: ${(performance.now() - start).toFixed(0)} ms`,
);

for (const [from, to] of [
  ['en', 'kk'],
  ['ru', 'kk'],
  ['kk', 'en'],
] as const) {
  const times: number[] = [];
  let missed = 0;
  for (let count = 0; count < queries; count++) {
    const words = (all[drawn(units)]?.variants[from]?.text ?? '').split(' ');
    words[drawn(words.length)] = vocabularies[from][drawn(20)] ?? '';
    const query = { text: words.join(' '), from, to };
    const asked = performance.now();
    const found = index.find(query);
    times.push(performance.now() - asked);
    if (count % 50 !== 0) continue;
    if (JSON.stringify(found) !== JSON.stringify(index.findExhaustively(query))) missed++;
  }
  console.log(
    `${from} → ${to}: p50 ${quantile(times, 0.5)}, p95 ${quantile(times, 0.95)}, ` +
      `max ${quantile(times, 1)}; other than exhaustive: ${String(missed)} of ${String(queries / 50)}`,
  );
}
