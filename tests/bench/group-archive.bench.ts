import { existsSync, readFileSync } from 'node:fs';
import { groupFiles } from '../../shared/archive/group-files.ts';
import type { ArchiveFile } from '../../shared/archive/grouping.ts';
import { textTraitsOf } from '../../shared/archive/text-traits.ts';

// How many versions of stories are found by content alone, file names taken away, and how long does it take? Archives of
// real texts from ../shared/data, with all files, and with three of ten taken away at random, so that many files have no
// partner. Precision and recall of pairs.

type Rows = readonly Readonly<Record<string, string>>[];

interface Story {
  readonly name: string;
  readonly texts: Readonly<Record<string, string>>;
}

const folder = '../shared/data';
const three = ['en', 'ru', 'kk'];

if (!existsSync(folder)) console.log(`${folder} is needed to run this.`);
else
  for (const [name, stories] of archives())
    for (const part of [1, 0.7]) measure(name, stories, part);

function archives(): readonly (readonly [string, readonly Story[]])[] {
  const ntrex = rowsOf('ntrex/ntrex.dev.tsv');
  const sentences = ['xwmt/xwmt.en-ru-kk.tsv', 'flores/flores.dev-subset-sib200.tsv'].flatMap(
    rowsOf,
  );
  const interfaceTexts = rowsOf('ui/ui.en-ru-kk.dev.tsv');
  const ministries = rowsOf('kkru-apertium/kkru.clean.dev.tsv');
  return [
    ['NTREX-128 documents', byDocument(ntrex)],
    ['16 sentences, three languages', inChunks([...sentences, ...ntrex], 16, three)],
    ['6 sentences, three languages', inChunks([...sentences, ...ntrex], 6, three)],
    ['16 sentences of ministries, ru kk', inChunks(ministries, 16, ['ru', 'kk'])],
    ['40 interface texts, three languages', inChunks(interfaceTexts, 40, three)],
    ['10 interface texts, three languages', inChunks(interfaceTexts, 10, three)],
  ];
}

function rowsOf(file: string): Rows {
  const [head = '', ...lines] = readFileSync(`${folder}/${file}`, 'utf8').trimEnd().split('\n');
  const names = head.split('\t');
  return lines.map((line) => {
    const cells = line.split('\t');
    return Object.fromEntries(names.map((name, place) => [name, cells[place] ?? '']));
  });
}

function story(name: string, rows: Rows, languages: readonly string[]): Story {
  const text = (language: string): string => rows.map((row) => row[language] ?? '').join('\n');
  return { name, texts: Object.fromEntries(languages.map((tag) => [tag, text(tag)])) };
}

function byDocument(rows: Rows): readonly Story[] {
  const names = [...new Set(rows.map((row) => row['doc'] ?? ''))];
  return names.map((name) =>
    story(
      name,
      rows.filter((row) => row['doc'] === name),
      three,
    ),
  );
}

function inChunks(rows: Rows, length: number, languages: readonly string[]): readonly Story[] {
  return Array.from({ length: Math.floor(rows.length / length) }, (_, place) =>
    story(String(place), rows.slice(place * length, (place + 1) * length), languages),
  );
}

function measure(name: string, stories: readonly Story[], part: number): void {
  const random = randomOf(7);
  const kept = stories
    .flatMap(({ name: of, texts }) =>
      Object.entries(texts).map(([language, text]) => ({ of, language, text })),
    )
    .filter(() => random() < part);
  const begun = performance.now();
  const files = kept.map(({ language, text }, place): ArchiveFile => {
    const id = String(place);
    return { id, path: '', language, fingerprint: id, traits: textTraitsOf(text, language) };
  });
  const read = performance.now();
  const { groups } = groupFiles(files);
  const ended = performance.now();
  const storyOf = (id: string | undefined): string => kept[Number(id)]?.of ?? '';
  const pairs = groups.flatMap(({ files: ids, confidence }) =>
    pairsOf(Object.values(ids)).map(([a, b]) => ({
      isRight: storyOf(a) === storyOf(b),
      confidence,
    })),
  );
  const sizes = new Map<string, number>();
  for (const { of } of kept) sizes.set(of, (sizes.get(of) ?? 0) + 1);
  const wanted = [...sizes.values()].reduce((sum, size) => sum + (size * (size - 1)) / 2, 0);
  const right = pairs.filter(({ isRight }) => isRight).length;
  const sure = pairs.filter(({ confidence }) => confidence >= 0.95);
  const percent = (some: number, all: number): string =>
    ((100 * some) / Math.max(1, all)).toFixed(1);
  console.log(
    `${name}, ${percent(part, 1)} % of files (${String(files.length)}): precision ${percent(right, pairs.length)}, ` +
      `recall ${percent(right, wanted)}; at 0.95 and more ${percent(sure.filter(({ isRight }) => isRight).length, sure.length)} ` +
      `right of ${String(sure.length)}; traits ${(read - begun).toFixed(0)} ms, grouping ${(ended - read).toFixed(0)} ms`,
  );
}

function pairsOf<One>(all: readonly One[]): readonly (readonly [One, One])[] {
  return all.flatMap((one, at) => all.slice(at + 1).map((other) => [one, other] as const));
}

/** Equal in every run (Numerical Recipes' linear congruential generator). */
function randomOf(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}
