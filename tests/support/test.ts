import { rmSync } from 'node:fs';
import { checkStages } from './check-stages.ts';
import { prepareForTests } from './prepare.ts';
import type { Stage } from './stages.ts';
import { failedStages, toolStage } from './stages.ts';
import { sumOfReports } from './test-counts.ts';
import { exitStatusWithDisplay } from './with-display.ts';

// `npm test`: everything that this machine lacks, every check, the build, both kinds of window.
const reports = ['unit', 'ui', 'desktop'].map((name) => `test-results/${name}.json`);
for (const report of reports) rmSync(report, { force: true });

const stages: readonly Stage[] = [
  { name: 'what this machine needs', run: prepareForTests, needed: true },
  ...checkStages,
  { ...toolStage('build', 'vite', ['build', '--logLevel', 'warn']), needed: true },
  toolStage('interface in Chromium', 'playwright', ['test', '--config=playwright.ui.config.ts']),
  {
    name: 'journeys in Electron',
    run: async () => {
      const args = ['test', '--config=playwright.desktop.config.ts'];
      return (await exitStatusWithDisplay('playwright', args)) === 0;
    },
  },
];

const failures = await failedStages(stages);
const { passed, failed } = sumOfReports(reports);
process.exitCode = failures.length === 0 && failed === 0 ? 0 : 1;
if (failures.length > 0) console.log(`\nFailed: ${failures.join(', ')}.`);
console.log(`\n${passed} passed, ${failed} failed`);
