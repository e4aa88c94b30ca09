import { readFile, stat } from 'node:fs/promises';
import { decodeText } from '../../shared/text/decode-text.ts';
import type { ReadStory } from '../../shared/pipeline/read-story-file.ts';
import { largestStoryFile, readStoryFile } from '../../shared/pipeline/read-story-file.ts';
import { succeeded } from '../../shared/result.ts';
import type { Result } from '../../shared/result.ts';
import { reasonOf } from '../files/reason-of.ts';
import { sizeLimits } from '../files/size-limits.ts';
import { badInput } from './command.ts';
import type { CommandProblem } from './command.ts';
import type { Terminal } from './terminal.ts';

/** What stands for standard input on the command line. */
export const standardInput = '-';

/** A file's bytes, standard input for `-`; nothing larger than `limit` bytes. */
export async function readBytes(
  file: string,
  terminal: Terminal,
  limit: number,
): Promise<Result<Uint8Array, CommandProblem>> {
  try {
    if (file === standardInput) return within(limit, file, await terminal.readInput(limit));
    const facts = await stat(file);
    if (facts.isDirectory()) return badInput(file, { code: 'file-is-folder', params: {} });
    if (facts.size > limit) return tooLarge(limit, file);
    // A pipe has no size before it is read.
    return within(limit, file, await readFile(file));
  } catch (error) {
    const reason = reasonOf(error);
    const code = reason === 'ENOENT' ? 'file-missing' : 'input-unreadable';
    return badInput(file, { code, params: { reason } });
  }
}

function within(
  limit: number,
  file: string,
  bytes: Uint8Array,
): Result<Uint8Array, CommandProblem> {
  return bytes.length > limit ? tooLarge(limit, file) : succeeded(bytes);
}

function tooLarge(limit: number, file: string): Result<never, CommandProblem> {
  const megabytes = Math.floor(limit / 1024 / 1024);
  return badInput(file, { code: 'input-too-large', params: { megabytes } });
}

/** A story's version from a file of any registered format; standard input is plain text. */
export async function readStory(
  file: string,
  terminal: Terminal,
): Promise<Result<ReadStory, CommandProblem>> {
  const bytes = await readBytes(file, terminal, largestStoryFile);
  if (!bytes.ok) return bytes;
  const story = await readStoryFile(file === standardInput ? 'input.txt' : file, bytes.value);
  return story.ok ? story : badInput(file, story.problem);
}

/** The lines of a plain text file, without line ends; the end of the last line begins no new one. */
export async function readLines(
  file: string,
  terminal: Terminal,
): Promise<Result<readonly string[], CommandProblem>> {
  const bytes = await readBytes(file, terminal, sizeLimits.memory);
  if (!bytes.ok) return bytes;
  if (bytes.value.length === 0) return succeeded([]);
  const decoded = decodeText(bytes.value);
  if (!decoded.ok) return badInput(file, decoded.problem);
  return succeeded(decoded.value.text.replace(/\r?\n$/u, '').split(/\r?\n/u));
}
