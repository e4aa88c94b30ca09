import type { Table } from 'dexie';
import type { JournalEntry } from '../../shared/desktop/contract.ts';
import type { Change, TableName } from './change.ts';
import { tableNames } from './change.ts';
import type { Database } from './database.ts';
import { numberedLines } from './journal-lines.ts';
import { touchesBlocks } from './units/unit-edits.ts';
import type { UnitEdits } from './units/unit-edits.ts';
import { writeUnits } from './units/write-units.ts';
import { withReopening } from './with-reopening.ts';

/**
 * Writes a change in one strict transaction that also counts the journal's sequence on, and gives back the
 * journal lines that belong to it. Units are written wherever they are kept. A memory that is deleted takes its units
 * out of sight, and brings them back when it is stored again before they are purged.
 */
export function writeChange(database: Database, change: Change): Promise<readonly JournalEntry[]> {
  return withReopening(database, () => writeOnce(database, change));
}

function writeOnce(database: Database, change: Change): Promise<readonly JournalEntry[]> {
  return database.transaction('rw', tablesOf(database, change), async () => {
    const lines: Omit<JournalEntry, 'sequence'>[] = [];
    for (const table of tableNames) {
      const records = change.put?.[table] ?? [];
      const keys = change.delete?.[table] ?? [];
      if (table !== 'units') await writeRecords(database, table, records, keys);
      if (keys.length > 0) lines.push({ table, operation: 'delete', records: keys });
      if (records.length > 0) lines.push({ table, operation: 'put', records });
    }
    const units = unitEdits(change);
    if (units.put.length + units.removed.length > 0) await writeUnits(database, units);
    await keepHoldings(database, change);
    return numberedLines(database, lines);
  });
}

async function writeRecords(
  database: Database,
  table: TableName,
  records: readonly unknown[],
  keys: readonly string[],
): Promise<void> {
  if (keys.length > 0) await database.table(table).bulkDelete([...keys]);
  if (records.length > 0) await database.table(table).bulkPut(records);
}

/** Marks what is held of memories that are deleted, and takes the mark off where they are stored again. */
async function keepHoldings(database: Database, change: Change): Promise<void> {
  const deleted = change.delete?.memories ?? [];
  const stored = change.put?.memories?.map(({ id }) => id) ?? [];
  for (const memoryId of deleted) await database.holdings.update(memoryId, { state: 'removed' });
  for (const memoryId of stored) {
    const holding = await database.holdings.get(memoryId);
    if (holding?.state === 'removed') await database.holdings.update(memoryId, { state: 'kept' });
  }
}

/** No more than the change needs: a confirmation does not wait for an import that is writing blocks. */
function tablesOf(database: Database, change: Change): readonly Table[] {
  const { numbers, units, unitLog, holdings, unitBlocks } = database;
  const tables = new Set<Table>([numbers]);
  for (const name of tableNames) {
    const count = (change.put?.[name]?.length ?? 0) + (change.delete?.[name]?.length ?? 0);
    if (count === 0) continue;
    tables.add(database.table(name));
    if (name === 'memories') tables.add(holdings);
    if (name === 'units') for (const table of [units, unitLog, holdings]) tables.add(table);
  }
  if (touchesBlocks(unitEdits(change))) tables.add(unitBlocks);
  return [...tables];
}

function unitEdits(change: Change): UnitEdits {
  return { put: change.put?.units ?? [], removed: change.delete?.units ?? [] };
}
