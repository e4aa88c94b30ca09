import { failed, succeeded, type Result } from '../../../result.ts';
import { readXmlParts } from '../../xml.ts';
import type { MemoryFormat, MemoryReading, TakeUnits } from '../memory-format.ts';
import { UnitBatches } from '../unit-batches.ts';
import { TmxReader } from './tmx-reader.ts';
import { writeTmx } from './write-tmx.ts';

/** TMX: 1.1 to 1.4b is read, 1.4b written. */
export const tmx: MemoryFormat = {
  name: 'tmx',
  extensions: ['tmx'],
  mediaType: 'application/x-tmx+xml',
  needsLanguages: false,
  read: readTmx,
  write: writeTmx,
};

/**
 * A unit with fewer than two languages is left out and told of; a file that is no TMX or is damaged anywhere ends with
 * a problem (`file-not-tmx`, and those of `readXmlParts`).
 */
async function readTmx(
  bytes: AsyncIterable<Uint8Array>,
  take: TakeUnits,
): Promise<Result<MemoryReading>> {
  const batches = new UnitBatches(take);
  const reader = new TmxReader(batches);
  const read = await readXmlParts(bytes, reader, () => batches.giveFull());
  if (!read.ok) return read;
  if (!reader.hasBody) return failed({ code: 'file-not-tmx', params: {} });
  return succeeded(await batches.end());
}
