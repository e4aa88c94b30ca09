import type { JournalEntry } from '../../shared/desktop/contract.ts';
import type { Database } from './database.ts';

/** Numbers lines on in the journal's sequence, within the transaction on `numbers` that writes what they tell. */
export async function numberedLines(
  database: Database,
  lines: readonly Omit<JournalEntry, 'sequence'>[],
): Promise<readonly JournalEntry[]> {
  const before = (await database.numbers.get('sequence'))?.value ?? 0;
  await database.numbers.put({ key: 'sequence', value: before + lines.length });
  return lines.map((line, place) => ({ sequence: before + place + 1, ...line }));
}
