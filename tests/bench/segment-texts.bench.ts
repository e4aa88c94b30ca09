import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { cutBySrx, writeOwnSrx } from '../../shared/pipeline/segmentation-rules.ts';
import { languageOf } from '../../shared/languages/languages.ts';
import { present } from '../../shared/invariant.ts';
import { segmentParagraph } from '../../shared/segmentation/segment-paragraph.ts';
import { habitsOf } from '../../shared/segmentation/text-habits.ts';
import { boundaryCounts, goldParagraphsOf, isDevelopment } from './support/sentence-gold.ts';
import type { GoldDocument, Splitter } from './support/sentence-gold.ts';

// How many sentence ends are found, in texts whose sentences people marked? Beside ours: our rules as SRX, the rules
// of OmegaT and Okapi, and the platform's Intl.Segmenter. Needs ../shared/data/ud, or a folder of files of that kind:
//   USHTIL_SENTENCES=folder npm run bench segment

const folder = process.env['USHTIL_SENTENCES'] ?? resolve('..', 'shared', 'data', 'ud');
const splitters: Readonly<Record<string, (document: GoldDocument) => Splitter>> = {
  ours: ({ lang, paras }) => {
    const language = present(languageOf(lang), `The program knows ${lang}`);
    const habits = habitsOf(
      paras.map((paragraph) => paragraph.text),
      language,
    );
    return (text) => segmentParagraph(text, language, habits).map((sentence) => sentence.end);
  },
  'ours as SRX': srxSplitter(writeOwnSrx()),
  ...peers(),
  'Intl.Segmenter': ({ lang }) => {
    const segmenter = new Intl.Segmenter(lang, { granularity: 'sentence' });
    return (text) =>
      Array.from(segmenter.segment(text), ({ index, segment }) => index + segment.trimEnd().length);
  },
};

function srxSplitter(srx: Uint8Array): (document: GoldDocument) => Splitter {
  return ({ lang }) => {
    const cut = cutBySrx(srx, lang);
    return (text) => (cut.ok ? cut.value(text).map((sentence) => sentence.end) : [text.length]);
  };
}

/** The rules that other programs come with, where they lie beside the project. */
function peers(): typeof splitters {
  const files = {
    OmegaT: 'omegat/core__segmentation__defaultRules.srx',
    Okapi: 'okapi/test__resources__okapi_default_icu4j.srx',
  };
  const found = Object.entries(files)
    .map(([name, file]) => [name, resolve('..', 'shared', 'data', 'formats', 'srx', file)] as const)
    .filter(([, file]) => existsSync(file));
  return Object.fromEntries(found.map(([name, file]) => [name, srxSplitter(readFileSync(file))]));
}

if (existsSync(folder)) measureAll();
else console.log(`There are no texts in ${folder}.`);

function measureAll(): void {
  console.log('Precision / recall / F1 of the sentence ends inside paragraphs, in per cent.');
  console.log(
    '"marked": only ends with a mark; "lines": only recall of the given ends means anything.',
  );
  for (const name of readdirSync(folder).sort()) {
    if (!name.endsWith('.jsonl') || name.startsWith('golden-rules')) continue;
    const documents = readFileSync(join(folder, name), 'utf8')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as GoldDocument);
    console.log(`\n${name}${name.includes('lines') ? ' (lines)' : ''}`);
    report('development half', documents.filter(isDevelopment));
    report(
      'held-out half',
      documents.filter((document) => !isDevelopment(document)),
    );
  }
}

function report(half: string, documents: readonly GoldDocument[]): void {
  for (const [name, splitterFor] of Object.entries(splitters)) {
    const sums = { right: 0, wrong: 0, missed: 0, missedMarked: 0 };
    for (const document of documents) {
      const split = splitterFor(document);
      for (const paragraph of goldParagraphsOf(document)) {
        const counts = boundaryCounts(paragraph, split(paragraph.text));
        for (const key of keysOf(sums)) sums[key] += counts[key];
      }
    }
    const all = scores(sums.right, sums.wrong, sums.missed);
    const marked = scores(sums.right, sums.wrong, sums.missedMarked);
    console.log(
      `  ${half.padEnd(16)}  ${name.padEnd(14)}  ${String(sums.right + sums.missed).padStart(5)} ends  all ${all}   marked ${marked}`,
    );
  }
}

function keysOf<Key extends string>(record: Readonly<Record<Key, number>>): readonly Key[] {
  return Object.keys(record) as Key[];
}

function scores(right: number, wrong: number, missed: number): string {
  const [precision, recall] = [right / (right + wrong), right / (right + missed)];
  const f1 = (2 * precision * recall) / (precision + recall);
  return [precision, recall, f1].map((part) => (100 * part).toFixed(1)).join(' / ');
}
