import { arrayTreeBytes, arrayTreeOf } from '../../../shared/memory/index/array-file.ts';
import type { ArrayTree } from '../../../shared/memory/index/array-file.ts';
import type { Part } from '../../../shared/memory/index/part.ts';
import { partBytes, partOf, partVersion } from '../../../shared/memory/index/part-file.ts';
import type { MemoryIndex } from '../../../shared/memory/memory-index.ts';
import type { IndexFiles } from '../../storage/index-files/index-files.ts';

/** The file that names the others; they are written before it, so that what it names is there. */
const contents = 'contents';

interface Contents {
  readonly version: number;
  readonly lineage: number;
  readonly revision: number;
  readonly parts: readonly { readonly name: string; readonly gone: Uint32Array<ArrayBuffer> }[];
}

/** The index as it was stored, up to a revision of the log. */
export interface IndexSnapshot {
  /** What the database was that it was made from. */
  readonly lineage: number;
  readonly revision: number;
}

/** Keeps an index in files: packed parts once each, since they do not change, and what of them is gone beside them. */
export interface SnapshotKeeper {
  /** Puts the stored parts into an index; undefined where nothing whole of this version is stored. */
  read(index: MemoryIndex): Promise<IndexSnapshot | undefined>;
  /** Stores the packed parts of the index; open ones must have been packed. */
  write(index: MemoryIndex, snapshot: IndexSnapshot): Promise<void>;
}

export function createSnapshotKeeper(files: IndexFiles): SnapshotKeeper {
  const names = new Map<Part, string>();
  let last = 0;

  async function readContents(): Promise<Contents | undefined> {
    const bytes = await files.read(contents);
    const tree = bytes && (arrayTreeOf(bytes as Uint8Array<ArrayBuffer>) as unknown as Contents);
    return tree?.version === partVersion ? tree : undefined;
  }

  return {
    async read(index) {
      const stored = await readContents();
      if (stored === undefined) return undefined;
      const parts: Part[] = [];
      for (const { name, gone } of stored.parts) {
        const bytes = await files.read(name);
        const part = bytes && partOf(bytes as Uint8Array<ArrayBuffer>, gone);
        if (part === undefined) return undefined;
        parts.push(part);
        names.set(part, name);
        last = Math.max(last, Number(name.replace('part-', '')));
      }
      for (const part of parts) index.addPart(part);
      return { lineage: stored.lineage, revision: stored.revision };
    },

    async write(index, { lineage, revision }) {
      const parts = index.memoryIds
        .flatMap((id) => index.partsOf(id))
        .filter(({ units }) => units.size > 0);
      // Taken before anything is awaited: what goes meanwhile belongs to a later revision.
      const gone = parts.map(({ units }) => units.gone().slice());
      const stored: Contents['parts'][number][] = [];
      for (const [place, part] of parts.entries()) {
        const name = names.get(part) ?? `part-${String((last += 1))}`;
        if (!names.has(part)) await files.write(name, partBytes(part));
        names.set(part, name);
        stored.push({ name, gone: gone[place] ?? new Uint32Array() });
      }
      const tree: Contents = { version: partVersion, lineage, revision, parts: stored };
      await files.write(contents, arrayTreeBytes(tree as unknown as ArrayTree));
      const named = new Set([contents, ...stored.map(({ name }) => name)]);
      for (const name of await files.names()) if (!named.has(name)) await files.remove(name);
      for (const [part, name] of names) if (!named.has(name)) names.delete(part);
    },
  };
}
