import { randomUUID } from 'node:crypto';
import { closeSync, fsyncSync, openSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { open, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { reasonOf } from './reason-of.ts';

/**
 * Writes a file so that it exists whole or as it was before: beside, flushed, renamed, and the folder flushed.
 * Throws the system's error, and what the parts of `bytes` throw; what was beside is removed then.
 */
export async function writeWhole(
  path: string,
  bytes: Uint8Array | AsyncIterable<Uint8Array>,
): Promise<void> {
  const beside = besideOf(path);
  try {
    const file = await open(beside, 'wx');
    try {
      for await (const part of bytes instanceof Uint8Array ? [bytes] : bytes) {
        await file.appendFile(part);
      }
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(beside, path);
  } catch (error) {
    await rm(beside, { force: true });
    throw error;
  }
  flushFolder(dirname(path));
}

/** The same for a small file while the app is on its way out and cannot wait. */
export function writeWholeNow(path: string, text: string): void {
  const beside = besideOf(path);
  try {
    const file = openSync(beside, 'wx');
    try {
      writeFileSync(file, text);
      fsyncSync(file);
    } finally {
      closeSync(file);
    }
    renameSync(beside, path);
  } catch (error) {
    rmSync(beside, { force: true });
    throw error;
  }
  flushFolder(dirname(path));
}

/**
 * Makes the names in a folder durable, where its file system can. Windows has no such call and needs none. Throws the
 * system's error where the disk fails.
 */
export function flushFolder(folder: string): void {
  if (process.platform === 'win32') return;
  try {
    const handle = openSync(folder, 'r');
    try {
      fsyncSync(handle);
    } finally {
      closeSync(handle);
    }
  } catch (error) {
    if (!cannotFlush.includes(reasonOf(error))) throw error;
  }
}

/** How file systems say that they flush no folder, or do not let it be read: what was written is there all the same. */
const cannotFlush: readonly string[] = [
  'EINVAL',
  'ENOTSUP',
  'EOPNOTSUPP',
  'ENOSYS',
  'EPERM',
  'EACCES',
  'EISDIR',
  'EBADF',
];

/** A name in the folder of the file that none has: short, so that one of the longest length still has room beside it. */
export function besideOf(path: string): string {
  return `${dirname(path)}/.${randomUUID().slice(0, 8)}.part`;
}
