import { checksum } from './checksum.ts';
import { headerBytes, headerLength, headerOf } from './file-header.ts';
import type { IndexFiles } from './index-files.ts';
import { privateFolder } from './private-folder.ts';
import type { PrivateFile, PrivateFolder } from './private-folder.ts';

/**
 * Index files in the origin's private file system, in a worker. Electron lets no file of it be renamed, so each writing
 * makes a file of the next generation, `<name>.<generation>`, whose header is written last; then the earlier
 * ones go. What is read is the latest that is whole.
 */
export function openIndexFiles(): IndexFiles {
  let opened: Promise<PrivateFolder> | undefined;
  return indexFilesIn(() => (opened ??= privateFolder('index')));
}

/** The same in any folder, for tests. */
export function indexFilesIn(folder: () => Promise<PrivateFolder>): IndexFiles {
  return {
    read: async (name) => {
      const place = await folder();
      for (const generation of await generationsOf(place, name)) {
        const bytes = await wholeBytesOf(place, fileName(name, generation));
        if (bytes !== undefined) return bytes;
      }
      return undefined;
    },
    write: async (name, parts) => {
      const place = await folder();
      const earlier = await generationsOf(place, name);
      const generation = (earlier[0] ?? 0) + 1;
      try {
        await writeFile(place, fileName(name, generation), parts);
      } catch (error) {
        await removeAll(place, name, [generation]);
        throw error;
      }
      await removeAll(place, name, earlier);
    },
    remove: async (name) => {
      const place = await folder();
      await removeAll(place, name, await generationsOf(place, name));
    },
    names: async () => {
      const names = new Set<string>();
      for await (const file of (await folder()).keys()) {
        const named = parsed(file);
        if (named !== undefined) names.add(named.name);
      }
      return [...names];
    },
  };
}

function fileName(name: string, generation: number): string {
  return `${name}.${generation}`;
}

function parsed(file: string): { readonly name: string; readonly generation: number } | undefined {
  const groups = /^(?<name>.+)\.(?<generation>\d+)$/u.exec(file)?.groups;
  if (groups?.['name'] === undefined) return undefined;
  return { name: groups['name'], generation: Number(groups['generation']) };
}

/** Latest first. */
async function generationsOf(folder: PrivateFolder, name: string): Promise<readonly number[]> {
  const generations: number[] = [];
  for await (const file of folder.keys()) {
    const named = parsed(file);
    if (named?.name === name) generations.push(named.generation);
  }
  return generations.sort((one, other) => other - one);
}

async function wholeBytesOf(folder: PrivateFolder, file: string): Promise<Uint8Array | undefined> {
  const all = await allBytesOf(await folder.getFileHandle(file));
  const header = headerOf(all);
  const bytes = all.subarray(headerLength);
  const isWhole = header?.length === bytes.byteLength && header.checksum === checksum([bytes]);
  return isWhole ? bytes : undefined;
}

async function allBytesOf(file: PrivateFile): Promise<Uint8Array> {
  // Straight into our own memory, in half the time of a blob. A worker that has just broken down may still hold the file.
  const open = await file.createSyncAccessHandle().catch(() => undefined);
  if (open === undefined) return new Uint8Array(await (await file.getFile()).arrayBuffer());
  try {
    const bytes = new Uint8Array(open.getSize());
    return bytes.subarray(0, open.read(bytes, { at: 0 }));
  } finally {
    open.close();
  }
}

async function writeFile(
  folder: PrivateFolder,
  file: string,
  parts: readonly Uint8Array[],
): Promise<void> {
  const handle = await folder.getFileHandle(file, { create: true });
  const open = await handle.createSyncAccessHandle();
  const write = (bytes: Uint8Array, at: number): number => {
    const written = open.write(bytes, { at });
    if (written < bytes.byteLength) throw new DOMException('disk full', 'QuotaExceededError');
    return at + written;
  };
  try {
    open.truncate(0);
    let at = headerLength;
    for (const part of parts) at = write(part, at);
    open.flush();
    write(headerBytes({ length: at - headerLength, checksum: checksum(parts) }), 0);
    open.flush();
  } finally {
    open.close();
  }
}

/** A file that cannot be removed now is older than the one that counts, and goes at the next writing. */
async function removeAll(
  folder: PrivateFolder,
  name: string,
  generations: readonly number[],
): Promise<void> {
  for (const generation of generations) {
    await folder.removeEntry(fileName(name, generation)).catch(() => undefined);
  }
}
