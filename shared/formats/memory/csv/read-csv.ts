import { failed, succeeded, type Problem, type Result } from '../../../result.ts';
import { PartDecoder } from '../../../text/part-decoder.ts';
import type { MemoryReading, TakeUnits } from '../memory-format.ts';
import { rowUnit } from '../table/row-unit.ts';
import type { TableColumns } from '../table/table-columns.ts';
import { UnitBatches } from '../unit-batches.ts';
import { csvHeader } from './csv-header.ts';
import { CsvRows, type CsvRow } from './csv-rows.ts';

/** Bytes that are decoded at once. */
const step = 65_536;

/**
 * The units of a table whose first row names the languages of its columns. Problems: those of `csvHeader`, `CsvRows`
 * and `PartDecoder`; `file-empty`.
 */
export async function readCsv(
  bytes: AsyncIterable<Uint8Array>,
  take: TakeUnits,
): Promise<Result<MemoryReading>> {
  const decoder = new PartDecoder(() => ({}));
  const batches = new UnitBatches(take);
  const table = new CsvTable(batches);
  for await (const part of bytes) {
    for (let at = 0; at < part.length; at += step) {
      const text = decoder.add(part.subarray(at, at + step));
      const problem = text.ok ? table.add(text.value) : text.problem;
      if (problem !== undefined) return failed(problem);
      await batches.giveFull();
    }
  }
  const rest = decoder.end();
  const problem = rest.ok ? (table.add(rest.value) ?? table.end()) : rest.problem;
  return problem === undefined ? succeeded(await batches.end()) : failed(problem);
}

/** A table that comes in parts: its header, then its rows as units. */
class CsvTable {
  readonly #batches: UnitBatches;
  /** What was read of the header while there is none. */
  #start = '';
  #rows: CsvRows | undefined;

  constructor(batches: UnitBatches) {
    this.#batches = batches;
  }

  add(text: string): Problem | undefined {
    if (this.#rows !== undefined) {
      this.#rows.add(text);
      return undefined;
    }
    this.#start += text;
    return this.#begin(false);
  }

  end(): Problem | undefined {
    if (this.#start.trim() === '' && this.#rows === undefined) {
      return { code: 'file-empty', params: {} };
    }
    const problem = this.#rows === undefined ? this.#begin(true) : undefined;
    return problem ?? this.#rows?.end();
  }

  #begin(isEnd: boolean): Problem | undefined {
    const header = csvHeader(this.#start, isEnd);
    if (header === undefined) return undefined;
    if (!header.ok) return header.problem;
    const { separator, at, line } = header.value;
    this.#rows = new CsvRows(separator, line, (row) => {
      this.#addUnit(row, header.value);
    });
    this.#rows.add(this.#start.slice(at));
    this.#start = '';
    return undefined;
  }

  #addUnit({ line, cells, isMisquoted }: CsvRow, columns: TableColumns): void {
    const unit = isMisquoted ? 'misquoted' : rowUnit(cells, columns);
    if (typeof unit === 'string') this.#batches.leaveOutUnit(unit, line);
    else this.#batches.add(unit);
  }
}
