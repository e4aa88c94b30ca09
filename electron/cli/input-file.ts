import { createReadStream } from 'node:fs';
import { open, readFile, stat } from 'node:fs/promises';
import { storyFormatFor, storyFormats } from '../../shared/formats/story/story-formats.ts';
import { txt } from '../../shared/formats/story/txt/txt.ts';
import type { LanguageTag } from '../../shared/model/language-tag.ts';
import { decodeText } from '../../shared/text/decode-text.ts';
import type { ReadStory } from '../../shared/pipeline/read-story-file.ts';
import { largestStoryFile, readStoryFile } from '../../shared/pipeline/read-story-file.ts';
import { storySentences } from '../../shared/pipeline/segment-story.ts';
import { succeeded } from '../../shared/result.ts';
import type { Problem, Result } from '../../shared/result.ts';
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

/** Bytes that are read at once. */
const step = 1024 * 1024;

/**
 * A file's bytes in parts, from its beginning each time that they are asked for; of what can be read once only, they
 * are held. Problems: those of `readBytes`.
 */
export async function openBytes(
  file: string,
  terminal: Terminal,
  limit: number,
): Promise<Result<() => AsyncIterable<Uint8Array>, CommandProblem>> {
  if (await isRegular(file)) {
    const readable = await beginningOf(file, limit);
    if (!readable.ok) return readable;
    return succeeded(() => createReadStream(file, { highWaterMark: step }));
  }
  const bytes = await readBytes(file, terminal, limit);
  return bytes.ok ? succeeded(() => inOnePart(bytes.value)) : bytes;
}

async function isRegular(file: string): Promise<boolean> {
  if (file === standardInput) return false;
  try {
    return (await stat(file)).isFile();
  } catch {
    return false;
  }
}

/** Whether a file may be read at all, before the work begins. */
async function beginningOf(
  file: string,
  limit: number,
): Promise<Result<undefined, CommandProblem>> {
  try {
    const handle = await open(file);
    const { size } = await handle.stat();
    await handle.close();
    return size > limit ? tooLarge(limit, file) : succeeded(undefined);
  } catch (error) {
    return badInput(file, { code: 'input-unreadable', params: { reason: reasonOf(error) } });
  }
}

async function* inOnePart(bytes: Uint8Array): AsyncIterable<Uint8Array> {
  yield await Promise.resolve(bytes);
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
  return story.ok ? story : unreadable(file, story.problem, storyFormats);
}

/** What is wrong with a file that was read; of an unknown kind, also which kinds there are. */
export function unreadable(
  file: string,
  problem: Problem,
  formats: readonly { readonly extensions: readonly string[] }[],
): Result<never, CommandProblem> {
  const extensions = formats.flatMap((format) => format.extensions.map((name) => `.${name}`));
  const params = { ...problem.params, extensions: extensions.join(' ') };
  return badInput(file, { ...problem, params });
}

/**
 * What is asked of a memory: the sentences of a story's file, or the lines of plain text – of standard input, and of
 * every file that is no story's. The end of the last line begins no new one.
 */
export async function readQueries(
  file: string,
  terminal: Terminal,
  language: LanguageTag,
): Promise<Result<readonly string[], CommandProblem>> {
  const bytes = await readBytes(file, terminal, sizeLimits.memory);
  if (!bytes.ok) return bytes;
  if (file === standardInput || bytes.value.length === 0) return linesOf(file, bytes.value);
  const format = storyFormatFor(file, bytes.value);
  if (!format.ok && format.problem.code !== 'file-unknown-format') {
    return badInput(file, format.problem);
  }
  if (!format.ok || format.value === txt) return linesOf(file, bytes.value);
  const story = await readStoryFile(file, bytes.value);
  if (!story.ok) return badInput(file, story.problem);
  return succeeded(storySentences(story.value.paragraphs, language).map(({ text }) => text));
}

function linesOf(file: string, bytes: Uint8Array): Result<readonly string[], CommandProblem> {
  if (bytes.length === 0) return succeeded([]);
  const decoded = decodeText(bytes);
  if (!decoded.ok) return badInput(file, decoded.problem);
  return succeeded(decoded.value.text.replace(/\r?\n$/u, '').split(/\r?\n/u));
}
