import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { prepareForTests } from './prepare.ts';
import type { Stage } from './stages.ts';
import { failedStages, toolStage } from './stages.ts';
import { exitStatusWithDisplay } from './with-display.ts';

// `npm run bench [word …]`: every question of tests/bench, or those whose names hold one of the words.
const folder = 'tests/bench';
const wanted = process.argv.slice(2);
const questions = readdirSync(folder)
  .filter((name) => name.endsWith('.bench.ts'))
  .filter((name) => wanted.length === 0 || wanted.some((word) => name.includes(word)))
  .sort();

const failures = await failedStages([
  { name: 'what this machine needs', run: prepareForTests, needed: true },
  { ...toolStage('build', 'vite', ['build', '--logLevel', 'warn']), needed: true },
  ...questions.map((name): Stage => ({
    name,
    run: async () => (await exitStatusWithDisplay('tsx', [join(folder, name)])) === 0,
  })),
]);
if (questions.length === 0) console.log(`No benchmark in ${folder} fits.`);
process.exitCode = failures.length === 0 ? 0 : 1;
