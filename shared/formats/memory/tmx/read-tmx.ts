import { failed, succeeded, type Result } from '../../../result.ts';
import { readXml } from '../../xml.ts';
import type { WholeDocument } from '../whole-bytes-format.ts';
import { TmxReader } from './tmx-reader.ts';

/**
 * The units of a TMX file. A unit with fewer than two languages is left out and told of; a file that is no TMX or is
 * damaged anywhere gives a problem (`file-not-tmx`, and those of `readXml`) and no unit.
 */
export function readTmx(bytes: Uint8Array): Result<WholeDocument> {
  const reader = new TmxReader();
  const read = readXml(bytes, reader);
  if (!read.ok) return read;
  if (!reader.hasBody) return failed({ code: 'file-not-tmx', params: {} });
  return succeeded({ units: reader.units, leftOut: reader.leftOut });
}
