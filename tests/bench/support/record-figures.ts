import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { format } from 'prettier';
import { thisMachine } from '../figures.ts';
import type { MemoryFigures } from './memory-figures.ts';
import { memoryGrowthPlot } from './memory-growth-plot.ts';
import { memoryTables } from './memory-tables.ts';
import { withPartReplaced } from './with-part-replaced.ts';

const file = 'docs/memory-figures.json';
const plot = 'docs/memory-growth.svg';

/** Keeps the figures of one question, and makes the tables of both READMEs and the plot anew from all that are kept. */
export async function recordFigures<Question extends keyof MemoryFigures>(
  question: Question,
  figures: NonNullable<MemoryFigures[Question]>['figures'],
  versions: Readonly<Record<string, string>> = {},
): Promise<void> {
  const measured = {
    on: new Date().toISOString().slice(0, 10),
    machine: thisMachine(),
    versions: { node: process.versions.node, ...versions },
    figures,
  };
  const all: MemoryFigures = { ...knownFigures(), [question]: measured };
  mkdirSync('docs', { recursive: true });
  writeFileSync(file, await format(JSON.stringify(all), { parser: 'json', printWidth: 100 }));
  const growth = memoryGrowthPlot(all);
  if (growth !== undefined) writeFileSync(plot, growth);
  const { readme, texts } = memoryTables(all);
  replaceIn('README.md', 'memory figures', readme);
  replaceIn('tests/bench/README.md', 'text figures', texts);
  console.log(`Kept in ${file}; the tables and ${plot} are made anew.`);
}

function knownFigures(): MemoryFigures {
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as MemoryFigures) : {};
}

function replaceIn(page: string, name: string, part: string): void {
  writeFileSync(page, withPartReplaced(readFileSync(page, 'utf8'), name, part));
}
