import type { Database } from '../../renderer/storage/database.ts';

/** Every record of every table. */
export async function wholeTables(
  database: Database,
): Promise<Readonly<Record<string, readonly unknown[]>>> {
  await database.open();
  const tables = await Promise.all(
    database.tables.map(async (table) => [table.name, await table.toArray()] as const),
  );
  return Object.fromEntries(tables);
}
