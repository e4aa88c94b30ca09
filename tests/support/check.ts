import { checkStages } from './check-stages.ts';
import { failedStages } from './stages.ts';

const failures = await failedStages(checkStages);
console.log(failures.length === 0 ? '\nAll checks passed.' : `\nFailed: ${failures.join(', ')}.`);
process.exitCode = failures.length === 0 ? 0 : 1;
