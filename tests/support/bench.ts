import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { exitStatus } from './stages.ts';

// Runs every question of tests/bench, or those whose names hold one of the words given.
const folder = 'tests/bench';
const wanted = process.argv.slice(2);
const questions = readdirSync(folder)
  .filter((name) => name.endsWith('.bench.ts'))
  .filter((name) => wanted.length === 0 || wanted.some((word) => name.includes(word)))
  .sort();

if (questions.length === 0) console.log(`No benchmark in ${folder} fits.`);
for (const question of questions) {
  console.log(`\n── ${question}`);
  if ((await exitStatus('tsx', [join(folder, question)])) !== 0) process.exitCode = 1;
}
