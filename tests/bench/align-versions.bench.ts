import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { alignVersions } from '../../shared/alignment/align-versions.ts';
import type { AlignedRow } from '../../shared/alignment/aligned-row.ts';

// How many links between sentences are right, on texts that were aligned by hand or by construction?
// Needs a folder of gold files, JSON lines of {src_lang, tgt_lang, src[], tgt[], gold[[src], [tgt]]}:
//   USHTIL_GOLD=folder npm run bench align

interface Gold {
  readonly src_lang: string;
  readonly tgt_lang: string;
  readonly src: readonly string[];
  readonly tgt: readonly string[];
  readonly gold: readonly (readonly [readonly number[], readonly number[]])[];
}

type Counts = [right: number, found: number, gold: number];

const folder = process.env['USHTIL_GOLD'];
if (folder === undefined)
  console.log('Set USHTIL_GOLD to a folder with alignment gold to run this.');
else
  for (const name of ['ntrex-perturbed.dev.jsonl', 'lohelp-par.dev.jsonl'])
    measure(join(folder, name));

function measure(file: string): void {
  if (!existsSync(file)) return;
  const counts = new Map<string, { beads: Counts; links: Counts }>();
  const lines = readFileSync(file, 'utf8').trim().split('\n');
  for (const document of lines.map((line) => JSON.parse(line) as Gold)) {
    const pair = `${document.src_lang}-${document.tgt_lang}`;
    const sums = counts.get(pair) ?? { beads: [0, 0, 0], links: [0, 0, 0] };
    const found = beadsOf(align(document), document);
    count(sums.beads, found.map(named), document.gold.filter(isPaired).map(named));
    count(sums.links, found.flatMap(linksOf), document.gold.flatMap(linksOf));
    counts.set(pair, sums);
  }
  console.log(`\n${file}`);
  for (const [pair, { beads, links }] of counts) {
    console.log(`${pair}  beads (strict) ${scores(beads)}   links ${scores(links)}`);
  }
}

function align({ src_lang, tgt_lang, src, tgt }: Gold): readonly AlignedRow[] {
  const paragraphs = (lines: readonly string[]) =>
    lines.map((line) => ({ kind: 'body' as const, sentences: [line] }));
  return alignVersions({ [src_lang]: paragraphs(src), [tgt_lang]: paragraphs(tgt) }).rows;
}

function beadsOf(
  rows: readonly AlignedRow[],
  { src_lang, tgt_lang }: Gold,
): readonly Gold['gold'][number][] {
  const next = { source: 0, target: 0 };
  const beads = rows.map(
    ({ cells }) =>
      [
        (cells[src_lang] ?? []).map(() => next.source++),
        (cells[tgt_lang] ?? []).map(() => next.target++),
      ] as const,
  );
  return beads.filter(isPaired);
}

function isPaired([source, target]: Gold['gold'][number]): boolean {
  return source.length > 0 && target.length > 0;
}

function named([source, target]: Gold['gold'][number]): string {
  return `${source.join(',')}:${target.join(',')}`;
}

function linksOf([source, target]: Gold['gold'][number]): readonly string[] {
  return source.flatMap((from) => target.map((to) => `${String(from)}-${String(to)}`));
}

function count(sums: Counts, found: readonly string[], gold: readonly string[]): void {
  const known = new Set(gold);
  sums[0] += found.filter((name) => known.has(name)).length;
  sums[1] += found.length;
  sums[2] += gold.length;
}

function scores([right, found, gold]: Counts): string {
  const [precision, recall] = [right / found, right / gold];
  const f1 = (2 * precision * recall) / (precision + recall);
  return [precision, recall, f1].map((part) => (100 * part).toFixed(1)).join(' / ');
}
