import { spawn } from 'node:child_process';

/** One step of a longer command: it has its own heading, its own time, and succeeds or does not. */
export interface Stage {
  readonly name: string;
  /** True where the stage did what it had to. */
  readonly run: () => Promise<boolean> | boolean;
  /** Later stages make no sense where this one failed. */
  readonly needed?: boolean;
}

/** A stage that runs a tool of `node_modules/.bin`, or any program on the path; its output is shown. */
export function toolStage(
  name: string,
  command: string,
  args: readonly string[],
  environment: Readonly<Record<string, string>> = {},
): Stage {
  return { name, run: async () => (await exitStatus(command, args, environment)) === 0 };
}

/** Runs a program with its output shown; gives its exit status, 1 where a signal ended it. */
export function exitStatus(
  command: string,
  args: readonly string[],
  environment: Readonly<Record<string, string>> = {},
): Promise<number> {
  return new Promise((resolve) => {
    const program = spawn(command, args, {
      stdio: 'inherit',
      env: { ...process.env, ...environment },
      shell: process.platform === 'win32',
    });
    program.on('error', (error) => {
      console.error(`${command}: ${error.message}`);
      resolve(1);
    });
    program.on('exit', (status) => {
      resolve(status ?? 1);
    });
  });
}

/** Runs the stages one after another, prints name and time of each, and gives the names that failed. */
export async function failedStages(stages: readonly Stage[]): Promise<readonly string[]> {
  const failures: string[] = [];
  for (const stage of stages) {
    console.log(`\n── ${stage.name}`);
    const start = Date.now();
    const done = await stage.run();
    const seconds = ((Date.now() - start) / 1000).toFixed(1);
    console.log(`── ${stage.name}: ${done ? 'done' : 'FAILED'} in ${seconds} s`);
    if (done) continue;
    failures.push(stage.name);
    if (stage.needed === true) break;
  }
  return failures;
}
