import type { JournalEntry } from '../../shared/desktop/contract.ts';
import { crc32 } from './crc32.ts';

/**
 * One line of the journal, without its end: `{"sequence","time","table","operation","records","crc32"}`.
 * `time` is ISO 8601 in UTC; `crc32` are eight hexadecimal digits over the UTF-8 of the line as it would
 * stand without that last key.
 */
export function journalLine(entry: JournalEntry, time: Date): string {
  const { sequence, table, operation, records } = entry;
  const content = JSON.stringify({
    sequence,
    time: time.toISOString(),
    table,
    operation,
    records,
  });
  return `${content.slice(0, -1)},"crc32":"${checksumOf(content)}"}`;
}

const ending = /,"crc32":"(?<sum>[0-9a-f]{8})"\}$/u;

/** True where a line is whole and as it was written. */
export function isWholeLine(line: string): boolean {
  const sum = ending.exec(line)?.groups?.['sum'];
  if (sum === undefined) return false;
  return checksumOf(`${line.replace(ending, '')}}`) === sum;
}

function checksumOf(text: string): string {
  return crc32(Buffer.from(text, 'utf8')).toString(16).padStart(8, '0');
}
