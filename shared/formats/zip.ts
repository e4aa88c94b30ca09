import {
  configure,
  Uint8ArrayReader,
  Writer,
  ZipReader,
  type FileEntry,
} from '@zip.js/zip.js/lib/zip-core-native.js';
import { failed, succeeded, type Result } from '../result.ts';

/** What an archive may hold; a newsroom's largest documents stay far below. */
export const zipLimits = {
  entries: 5_000,
  bytesPerPart: 64 * 1024 * 1024,
  bytesInAll: 256 * 1024 * 1024,
};

/** An archive that was opened. Names are as written, but for `\`, which some Windows programs write for `/`. */
export interface ZipArchive {
  readonly names: readonly string[];
  /** True where the archive has such a part, by its name in any case, as Office finds its parts. */
  has(name: string): boolean;
  /** A part, whole and with its checksum right. Problems: `file-part-missing` (`part`), `file-damaged-zip`, `file-zip-too-large`. */
  read(name: string): Promise<Result<Uint8Array>>;
}

// Workers from blobs and WebAssembly are refused by the window's content security policy.
configure({ useWebWorkers: false, useCompressionStream: true });

/**
 * Opens an archive: only its directory is read. Problems: `file-damaged-zip`, `file-protected` (encrypted),
 * `file-zip-too-large` (entries, or the sizes they claim), `file-unsafe-zip` (a name that leads out, or twice).
 */
export async function openZip(bytes: Uint8Array): Promise<Result<ZipArchive>> {
  const reader = new ZipReader(new Uint8ArrayReader(bytes), {
    checkCrc32: true,
    checkOverlappingEntry: true,
    filenameValidation: 'tolerant',
  });
  const parts = new Map<string, FileEntry>();
  const names: string[] = [];
  try {
    for await (const entry of reader.getEntriesGenerator()) {
      const name = entry.filename.replaceAll('\\', '/');
      if (names.length >= zipLimits.entries)
        return failed({ code: 'file-zip-too-large', params: {} });
      if (!isSafeName(name) || parts.has(name.toLowerCase())) {
        return failed({ code: 'file-unsafe-zip', params: {} });
      }
      if (entry.encrypted) return failed({ code: 'file-protected', params: {} });
      names.push(name);
      if (!entry.directory) parts.set(name.toLowerCase(), entry);
    }
  } catch {
    return failed({ code: 'file-damaged-zip', params: {} });
  }
  return succeeded(archiveOf(names, parts));
}

function archiveOf(names: readonly string[], parts: ReadonlyMap<string, FileEntry>): ZipArchive {
  let budget = zipLimits.bytesInAll;
  return {
    names,
    has: (name) => parts.has(name.toLowerCase()),
    read: async (name) => {
      const part = parts.get(name.toLowerCase());
      if (part === undefined) return failed({ code: 'file-part-missing', params: { part: name } });
      const limit = Math.min(zipLimits.bytesPerPart, budget);
      if (part.uncompressedSize > limit) return failed({ code: 'file-zip-too-large', params: {} });
      const read = await inflate(part, limit);
      if (read.ok) budget -= read.value.length;
      return read;
    },
  };
}

/** Collects a part and stops at once where it grows beyond its limit, whatever size it claims. */
class LimitedWriter extends Writer<Uint8Array> {
  readonly chunks: Uint8Array[] = [];
  length = 0;
  readonly limit: number;

  constructor(limit: number) {
    super();
    this.limit = limit;
  }

  override writeUint8Array(chunk: Uint8Array): Promise<void> {
    this.length += chunk.length;
    if (this.length > this.limit) return Promise.reject(new RangeError('part too large'));
    this.chunks.push(chunk.slice());
    return Promise.resolve();
  }

  whole(): Uint8Array {
    const whole = new Uint8Array(this.length);
    let at = 0;
    for (const chunk of this.chunks) {
      whole.set(chunk, at);
      at += chunk.length;
    }
    return whole;
  }
}

async function inflate(part: FileEntry, limit: number): Promise<Result<Uint8Array>> {
  const writer = new LimitedWriter(limit);
  try {
    await part.getData(writer);
  } catch {
    const code = writer.length > limit ? 'file-zip-too-large' : 'file-damaged-zip';
    return failed({ code, params: {} });
  }
  const isWhole = writer.length === part.uncompressedSize;
  return isWhole ? succeeded(writer.whole()) : failed({ code: 'file-damaged-zip', params: {} });
}

/** Relative, without a drive, without steps upwards and without control characters. */
function isSafeName(name: string): boolean {
  const isAbsolute = name.startsWith('/') || /^[a-z]:/iu.test(name);
  return !isAbsolute && !name.split('/').includes('..') && !/\p{Cc}/u.test(name) && name !== '';
}
