import { prepareForTests } from './prepare.ts';
import { failedStages, toolStage } from './stages.ts';
import { exitStatusWithDisplay } from './with-display.ts';

// `npm run demo`: the main job on the sample story, in the real app; the results stay in `demo-output/`.
const failures = await failedStages([
  { name: 'what this machine needs', run: prepareForTests, needed: true },
  { ...toolStage('build', 'vite', ['build', '--logLevel', 'warn']), needed: true },
  {
    name: 'the main job',
    run: async () => (await exitStatusWithDisplay('tsx', ['tests/demo/main-job.ts'])) === 0,
  },
]);
process.exitCode = failures.length === 0 ? 0 : 1;
