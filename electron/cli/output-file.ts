import { stat } from 'node:fs/promises';
import { extname } from 'node:path';
import { succeeded } from '../../shared/result.ts';
import type { Result } from '../../shared/result.ts';
import { reasonOf } from '../files/reason-of.ts';
import { writeWhole } from '../files/write-whole.ts';
import { badInput, wrongUse } from './command.ts';
import type { CommandProblem } from './command.ts';

/** The extension without its dot, lower case; empty where there is none. */
export function extensionOf(file: string): string {
  return extname(file).slice(1).toLowerCase();
}

/** Refuses to replace a file that is there, unless `--force` was given. Asked before the work begins. */
export async function mayBeWritten(
  file: string,
  isForced: boolean,
): Promise<Result<undefined, CommandProblem>> {
  if (isForced) return succeeded(undefined);
  try {
    await stat(file);
  } catch {
    return succeeded(undefined);
  }
  return wrongUse('output-exists', { file });
}

/** Writes the whole file or nothing. */
export async function writeOutput(
  file: string,
  bytes: Uint8Array | AsyncIterable<Uint8Array>,
): Promise<Result<undefined, CommandProblem>> {
  try {
    await writeWhole(file, bytes);
    return succeeded(undefined);
  } catch (error) {
    return badInput(file, { code: 'output-unwritable', params: { reason: reasonOf(error) } });
  }
}
