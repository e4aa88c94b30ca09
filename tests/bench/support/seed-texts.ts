import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { StoryLanguage } from '../../../shared/model/language-tag.ts';
import { RandomNumbers } from './random-numbers.ts';
import { sampleTexts } from './sample-texts.ts';
import type { SeedFamily, Seeds, SeedTexts } from './seeds.ts';

const folder = resolve('..', 'shared', 'data');
const heldOutShare = 1 / 40;
/** Longer than any sentence: lists and licences that stand among interface texts. */
const longestText = 1500;

const sources = [
  {
    name: 'news',
    share: 0.4,
    languages: ['en', 'ru', 'kk'],
    files: [
      'ntrex/ntrex.dev.tsv',
      'xwmt/xwmt.en-ru-kk.tsv',
      'flores/flores.dev-subset-sib200.tsv',
      'udhr/udhr.par.tsv',
      'tatoeba/tatoeba.en-ru-kk.tsv',
    ],
  },
  {
    name: 'interface',
    share: 0.3,
    languages: ['en', 'ru', 'kk'],
    files: ['ui/ui.en-ru-kk.dev.tsv', 'scratch/scratch.en-ru-kk.tsv'],
  },
  {
    name: 'government',
    share: 0.13,
    languages: ['ru', 'kk'],
    files: ['kkru-apertium/kkru.clean.dev.tsv', 'tatoeba/tatoeba.ru-kk.tsv'],
  },
  {
    name: 'English and Russian',
    share: 0.16,
    languages: ['en', 'ru'],
    files: [
      'tico19/tico19.en-ru.tsv',
      'tatoeba/tatoeba.en-ru.tsv',
      'lohelp-en-ru/lohelp.par.dev.tsv',
      'ui/ui.en-ru.dev.tsv',
    ],
  },
  {
    name: 'English and Kazakh',
    share: 0.01,
    languages: ['en', 'kk'],
    files: ['tatoeba/tatoeba.en-kk.tsv'],
  },
] as const;

/** The real texts beside the project; without them, and said so, the sentences of the two sample stories. */
export async function seedTexts(): Promise<Seeds> {
  if (!sources.every(({ files }) => files.every((file) => existsSync(join(folder, file))))) {
    console.log('No real texts in ../shared/data: the two sample stories stand in for them.');
    return await sampleTexts();
  }
  const random = new RandomNumbers(40);
  const heldOut: SeedTexts[] = [];
  const families = sources.map(({ files, ...family }): SeedFamily => {
    const seeds = distinct(files.flatMap((file) => textsIn(join(folder, file), family.languages)));
    return {
      ...family,
      seeds: seeds.filter((seed) => {
        const isKept = !random.isWithin(heldOutShare);
        if (!isKept) heldOut.push(seed);
        return isKept;
      }),
    };
  });
  return { origin: 'real texts of ../shared/data', families, heldOut };
}

/** The rows of a table with a heading that have a text in each of the languages. */
function textsIn(file: string, languages: readonly StoryLanguage[]): readonly SeedTexts[] {
  const [heading, ...rows] = readFileSync(file, 'utf8').trimEnd().split(/\r?\n/u);
  const columns = heading?.split('\t') ?? [];
  const texts = rows.map((row) => {
    const cells = row.split('\t');
    return languages.map(
      (language) => [language, asTyped(cells[columns.indexOf(language)] ?? '')] as const,
    );
  });
  return texts
    .filter((row) => row.every(([, text]) => text !== '' && text.length <= longestText))
    .map((row) => Object.fromEntries(row));
}

/** Without the spaces that tokenised texts have before their marks, and without the tables' `\n`. */
function asTyped(text: string): string {
  return text
    .replaceAll(String.raw`\n`, ' ')
    .replace(/ +(?=[!),.:;?»”…](?: |$))/gu, '')
    .replace(/(?<=(?:^| )[(«“]) +/gu, '')
    .replace(/\s+/gu, ' ')
    .trim();
}

function distinct(seeds: readonly SeedTexts[]): readonly SeedTexts[] {
  return [...new Map(seeds.map((seed) => [Object.values(seed).join('\n'), seed])).values()];
}
