import { fork } from 'node:child_process';

/** The heap of V8 that a child may fill, in megabytes. */
const heapLimit = 12_000;

/**
 * Asks a bench file, as a process of its own so that figures of memory are clean, with these arguments; it answers by
 * `answerParent`. Throws where it ends without an answer.
 */
export function askChild<Answer>(file: string, args: readonly string[]): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const child = fork(file, args, {
      // Keeps what is undefined undefined.
      serialization: 'advanced',
      execArgv: [...process.execArgv, '--expose-gc', `--max-old-space-size=${heapLimit}`],
    });
    child.on('message', (answer) => resolve(answer as Answer));
    child.on('error', reject);
    child.on('exit', (status, signal) => {
      reject(new Error(`${file} ${args.join(' ')} ended with ${signal ?? status ?? 'nothing'}`));
    });
  });
}

/** The answer of a child to the file that asked; the process ends when it has left. */
export function answerParent(answer: unknown): void {
  process.send?.(answer, () => process.exit(0));
}
