import type { PrivateFolder } from '../../renderer/storage/index-files/private-folder.ts';

/** A folder of the private file system, held in memory. */
export interface TestFolder extends PrivateFolder {
  readonly files: Map<string, Uint8Array>;
  /** The disk takes so many more bytes; then writing stops short, as on a full one. */
  room: number;
  /** As after a crash: whatever is written or removed from the next step but `count` on is lost. */
  stepsUntilCrash: number;
}

class Crashed extends Error {}

export function aPrivateFolder(): TestFolder {
  const files = new Map<string, Uint8Array>();
  const step = (): void => {
    folder.stepsUntilCrash -= 1;
    if (folder.stepsUntilCrash < 0) throw new Crashed();
  };
  const put = (name: string, bytes: Uint8Array, at: number): void => {
    const old = files.get(name) ?? new Uint8Array();
    const grown = new Uint8Array(Math.max(old.length, at + bytes.length));
    grown.set(old);
    grown.set(bytes, at);
    files.set(name, grown);
  };
  const folder: TestFolder = {
    files,
    room: Infinity,
    stepsUntilCrash: Infinity,
    getFileHandle: async (name, options) => {
      await Promise.resolve();
      if (!files.has(name)) {
        if (options?.create !== true) throw new DOMException(name, 'NotFoundError');
        step();
        files.set(name, new Uint8Array());
      }
      return {
        getFile: () => Promise.resolve(new Blob([new Uint8Array(files.get(name) ?? [])])),
        createSyncAccessHandle: () =>
          Promise.resolve({
            getSize: () => files.get(name)?.length ?? 0,
            read: (bytes, { at }) => {
              const there = (files.get(name) ?? new Uint8Array()).subarray(at, at + bytes.length);
              bytes.set(there);
              return there.length;
            },
            write: (bytes, { at }) => {
              step();
              const taken = Math.min(bytes.length, folder.room);
              folder.room -= taken;
              put(name, bytes.subarray(0, taken), at);
              return taken;
            },
            truncate: () => {
              step();
              files.set(name, new Uint8Array());
            },
            flush: () => {
              step();
            },
            close: () => undefined,
          }),
      };
    },
    removeEntry: async (name) => {
      await Promise.resolve();
      step();
      files.delete(name);
    },
    keys: async function* () {
      for (const name of [...files.keys()]) yield await Promise.resolve(name);
    },
  };
  return folder;
}
