import { readdirSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';

/** A file that a test reads, and what its neighbour with the extension `.json` says must come of it. */
export interface Fixture {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly expected: unknown;
}

/** The fixtures of a folder of `tests/fixtures`, by listing it. */
export function fixturesOf(folder: string): readonly Fixture[] {
  const path = join(import.meta.dirname, '../fixtures', folder);
  return readdirSync(path)
    .filter((name) => extname(name) !== '.json')
    .map((name) => ({
      name,
      bytes: new Uint8Array(readFileSync(join(path, name))),
      expected: JSON.parse(
        readFileSync(join(path, `${name.slice(0, -extname(name).length)}.json`), 'utf8'),
      ) as unknown,
    }));
}
