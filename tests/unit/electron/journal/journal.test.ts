import {
  appendFileSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { isWholeLine } from '../../../../electron/journal/journal-line.ts';
import { Journal } from '../../../../electron/journal/journal.ts';
import type { JournalEntry } from '../../../../shared/desktop/contract.ts';

let folder = '';
let clock = new Date('2016-03-30T23:59:59.000Z');

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'ushtil-journal-'));
  clock = new Date('2016-03-30T23:59:59.000Z');
});

afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

function anEntry(sequence: number): JournalEntry {
  return { sequence, table: 'units', operation: 'put', records: [{ id: `u${sequence}` }] };
}

function linesOf(day: string): readonly string[] {
  return readFileSync(join(folder, `${day}.jsonl`), 'utf8')
    .trimEnd()
    .split('\n');
}

function sequencesOf(day: string): readonly unknown[] {
  return linesOf(day)
    .filter(isWholeLine)
    .map((line) => (JSON.parse(line) as JournalEntry).sequence);
}

describe('the journal', () => {
  it('keeps the order of entries that come all at once', async () => {
    const journal = new Journal(folder, () => clock);
    const sequences = Array.from({ length: 200 }, (_, sequence) => sequence);
    const answers = await Promise.all(sequences.map((each) => journal.append([anEntry(each)])));
    await journal.close();
    expect(answers.every((answer) => answer.ok)).toBe(true);
    expect(sequencesOf('2016-03-30')).toEqual(sequences);
  });

  it('begins a new file with a new day', async () => {
    const journal = new Journal(folder, () => clock);
    await journal.append([anEntry(1)]);
    clock = new Date('2016-03-31T00:00:01.000Z');
    await journal.append([anEntry(2)]);
    await journal.close();
    expect(readdirSync(folder).sort()).toEqual(['2016-03-30.jsonl', '2016-03-31.jsonl']);
    expect(sequencesOf('2016-03-31')).toEqual([2]);
  });

  it('leaves half a line, which a power cut left, alone in its line', async () => {
    const first = new Journal(folder, () => clock);
    await first.append([anEntry(1)]);
    await first.close();
    appendFileSync(join(folder, '2016-03-30.jsonl'), '{"sequence":2,"time":"2016-');
    const second = new Journal(folder, () => clock);
    await second.append([anEntry(3)]);
    await second.close();
    expect(linesOf('2016-03-30')).toHaveLength(3);
    expect(sequencesOf('2016-03-30')).toEqual([1, 3]);
  });

  it('tells that it could not write, and writes again when it can', async () => {
    const blocked = join(folder, 'journal');
    writeFileSync(blocked, 'a file where the folder should be');
    const journal = new Journal(blocked, () => clock);
    expect(await journal.append([anEntry(1)])).toEqual({
      ok: false,
      problem: { code: 'journal-not-written', params: { reason: 'EEXIST' } },
    });
    rmSync(blocked);
    expect(await journal.append([anEntry(2)])).toMatchObject({ ok: true });
    await journal.close();
  });

  it('keeps the lines of one change together, in their order', async () => {
    const journal = new Journal(folder, () => clock);
    const both = [
      journal.append([anEntry(1), anEntry(2), anEntry(3)]),
      journal.append([anEntry(4), anEntry(5)]),
    ];
    expect((await Promise.all(both)).every(({ ok }) => ok)).toBe(true);
    await journal.close();
    expect(sequencesOf('2016-03-30')).toEqual([1, 2, 3, 4, 5]);
  });

  it('refuses a change whole that JSON cannot hold, and goes on', async () => {
    const journal = new Journal(folder, () => clock);
    const refused = await journal.append([anEntry(3), { ...anEntry(1), records: [1n] }]);
    expect(refused.ok).toBe(false);
    expect(await journal.append([anEntry(2)])).toMatchObject({ ok: true });
    await journal.close();
    expect(sequencesOf('2016-03-30')).toEqual([2]);
  });
});
