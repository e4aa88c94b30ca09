import type { JournalEntry } from '../../shared/desktop/contract.ts';
import type { Change } from './change.ts';
import { tableNames } from './change.ts';
import type { Database } from './database.ts';
import { withReopening } from './with-reopening.ts';

/**
 * Writes a change in one strict transaction that also counts the journal's sequence on, and gives back the
 * journal lines that belong to it.
 */
export function writeChange(database: Database, change: Change): Promise<readonly JournalEntry[]> {
  return withReopening(database, () => writeOnce(database, change));
}

function writeOnce(database: Database, change: Change): Promise<readonly JournalEntry[]> {
  const tables = [...tableNames.map((name) => database.table(name)), database.numbers];
  return database.transaction('rw', tables, async () => {
    const stored = await database.numbers.get('sequence');
    let sequence = stored?.value ?? 0;
    const lines: JournalEntry[] = [];
    for (const table of tableNames) {
      const records = change.put?.[table] ?? [];
      const keys = change.delete?.[table] ?? [];
      if (keys.length > 0) {
        await database.table(table).bulkDelete([...keys]);
        lines.push({ sequence: (sequence += 1), table, operation: 'delete', records: keys });
      }
      if (records.length > 0) {
        await database.table(table).bulkPut(records);
        lines.push({ sequence: (sequence += 1), table, operation: 'put', records });
      }
    }
    await database.numbers.put({ key: 'sequence', value: sequence });
    return lines;
  });
}
