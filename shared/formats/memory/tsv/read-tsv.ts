import { failed, succeeded, type Result } from '../../../result.ts';
import { decodeText } from '../../../text/decode-text.ts';
import { boundedBytes } from '../../whole-bytes.ts';
import type { MemoryReading, TakeUnits } from '../memory-format.ts';
import { rowUnit } from '../table/row-unit.ts';
import { tableColumns } from '../table/table-columns.ts';
import { UnitBatches } from '../unit-batches.ts';
import { textsOfRows } from './quoted-cells.ts';
import { readTsvCells } from './tsv-cells.ts';

/** In bytes: no program holds a text of 512 MB, and this one decides on all of the table. */
export const largestTsv = 400 * 1024 * 1024;

/**
 * The units of a table whose first row names the languages of its columns. Problems: those of `tableColumns`,
 * `decodeText` and `readTsvCells`, `file-too-large` (`megabytes`).
 */
export async function readTsv(
  bytes: AsyncIterable<Uint8Array>,
  take: TakeUnits,
): Promise<Result<MemoryReading>> {
  // What quotation marks mean is decided by all of the table.
  const whole = await boundedBytes(bytes, largestTsv);
  if (whole === undefined) {
    return failed({ code: 'file-too-large', params: { megabytes: largestTsv / 1024 / 1024 } });
  }
  const decoded = decodeText(whole);
  if (!decoded.ok) return decoded;
  const read = readTsvCells(decoded.value.text);
  if (!read.ok) return read;
  const [header, ...rows] = textsOfRows(read.value);
  if (header === undefined) return failed({ code: 'file-empty', params: {} });
  const columns = tableColumns(header.texts, header.line);
  if (!columns.ok) return columns;
  const batches = new UnitBatches(take);
  for (const { line, texts } of rows) {
    const unit = rowUnit(texts, columns.value);
    if (typeof unit === 'string') batches.leaveOutUnit(unit, line);
    else batches.add(unit);
    await batches.giveFull();
  }
  return succeeded(await batches.end());
}
