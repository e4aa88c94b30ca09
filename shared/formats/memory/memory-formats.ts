import { failed, succeeded, type Result } from '../../result.ts';
import { extensionOf } from '../file-name.ts';
import { asciiStart, fileSignature } from '../file-signature.ts';
import type { MemoryFormat } from './memory-format.ts';
import { csv } from './csv/csv.ts';
import { tmx } from './tmx/tmx.ts';
import { tsv } from './tsv/tsv.ts';
import { xliff1 } from './xliff/xliff1.ts';
import { xliff2 } from './xliff/xliff2.ts';

/** Every format that a memory is read from and written to; the first is offered first. */
export const memoryFormats: readonly MemoryFormat[] = [tmx, xliff1, xliff2, tsv, csv];

/**
 * The format of a file, by its extension, and by its first bytes where the extension is none of ours (a TMX that is
 * called `.xml`, an XLIFF of Trados). Problems: `file-mislabelled` (`found`, `expected`), `file-unknown-format` (`extension`).
 */
export function memoryFormatFor(fileName: string, bytes: Uint8Array): Result<MemoryFormat> {
  const extension = extensionOf(fileName);
  const named = memoryFormats.find(({ extensions }) => extensions.includes(extension));
  const signature = fileSignature(bytes);
  const isText = signature === undefined || signature === 'xml' || signature === 'html';
  if (named !== undefined) {
    if (isText) return succeeded(named);
    const params = { found: signature.toUpperCase(), expected: named.name.toUpperCase() };
    return failed({ code: 'file-mislabelled', params });
  }
  if (isText && /<(?:[\w-]+:)?xliff[\s>]/u.test(asciiStart(bytes))) return succeeded(xliff1);
  if (signature === 'xml') return succeeded(tmx);
  return failed({ code: 'file-unknown-format', params: { extension } });
}
