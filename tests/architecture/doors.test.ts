import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

function filesOf(room: string): readonly string[] {
  return readdirSync(room, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/u.test(name))
    .map((name) => join(room, name));
}

describe('the doors of the house', () => {
  it('lead to each npm package through one file of shared/', () => {
    const doors = new Map<string, Set<string>>();
    for (const file of filesOf('shared')) {
      for (const [, name = ''] of readFileSync(file, 'utf8').matchAll(
        / from '(?<name>[^.'][^']*)'/gu,
      )) {
        doors.set(name, (doors.get(name) ?? new Set()).add(file));
      }
    }
    const many = [...doors].filter(([, files]) => files.size > 1);
    expect(Object.fromEntries(many.map(([name, files]) => [name, [...files]]))).toEqual({});
  });

  it('are no barrels: an index.ts is a list and passes nothing on', () => {
    const barrels = ['shared', 'renderer', 'electron']
      .flatMap(filesOf)
      .filter((file) => file.endsWith('/index.ts'))
      .filter((file) => / from '/u.test(readFileSync(file, 'utf8')))
      .filter((file) => /^export (?:\*|\{)/mu.test(readFileSync(file, 'utf8')));
    expect(barrels).toEqual([]);
  });
});
