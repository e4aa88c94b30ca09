import type { Stage } from './stages.ts';
import { toolStage } from './stages.ts';

/** Everything that judges the code without opening a window. */
export const checkStages: readonly Stage[] = [
  ...['shared', 'renderer', 'electron', 'tests'].map((room) =>
    toolStage(`types of ${room}`, 'tsc', ['-p', room, '--noEmit']),
  ),
  toolStage('lint', 'eslint', ['--max-warnings', '0', '.']),
  toolStage('import directions', 'npm', ['run', '--silent', 'layers']),
  toolStage('unused code', 'knip', []),
  toolStage('format', 'prettier', ['--check', '--log-level', 'warn', '.']),
  toolStage('unit tests', 'vitest', [
    'run',
    '--reporter=default',
    '--reporter=json',
    '--outputFile.json=test-results/unit.json',
  ]),
];
