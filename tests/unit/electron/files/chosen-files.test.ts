import { mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ChosenFiles } from '../../../../electron/files/chosen-files.ts';
import { sizeLimits } from '../../../../electron/files/size-limits.ts';

let folder = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'ushtil-chosen-'));
});

afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

describe('the files that the user chose', () => {
  it('are known to the page by name and size, and read by their token', async () => {
    const path = join(folder, 'Жаңалық.txt');
    writeFileSync(path, 'Астана');
    const files = new ChosenFiles();
    const file = await files.add(path, 'story');
    expect(file).toMatchObject({ name: 'Жаңалық.txt', size: 12 });
    expect(JSON.stringify(file)).not.toContain(folder);
    const read = await files.read(file.token);
    expect(read.ok && new TextDecoder().decode(read.value)).toBe('Астана');
  });

  it('are refused above the limit of their purpose, with name and limit', async () => {
    const path = join(folder, 'огромный.docx');
    writeFileSync(path, '');
    truncateSync(path, sizeLimits.story + 1);
    const files = new ChosenFiles();
    const story = await files.add(path, 'story');
    expect(await files.read(story.token)).toEqual({
      ok: false,
      problem: {
        code: 'file-too-large',
        params: { file: 'огромный.docx', megabytes: 50 },
      },
    });
  });

  it('may have gone since: the problem names the file and the reason', async () => {
    const files = new ChosenFiles();
    const gone = await files.add(join(folder, 'gone.txt'), 'story');
    expect(await files.read(gone.token)).toEqual({
      ok: false,
      problem: { code: 'file-unreadable', params: { file: 'gone.txt', reason: 'ENOENT' } },
    });
    expect(await files.read('a token of nobody')).toEqual({
      ok: false,
      problem: { code: 'file-unknown', params: {} },
    });
  });

  it('are read in parts, the last one shorter, with the same checks', async () => {
    const path = join(folder, 'жад.tmx');
    writeFileSync(path, 'Астана');
    const files = new ChosenFiles();
    const { token } = await files.add(path, 'memory');
    const parts = await Promise.all([0, 5, 10, 15].map((start) => files.readPart(token, start, 5)));
    const bytes = parts.flatMap((part) => (part.ok ? [...part.value] : []));
    expect(parts.map((part) => part.ok && part.value.length)).toEqual([5, 5, 2, 0]);
    expect(new TextDecoder().decode(Uint8Array.from(bytes))).toBe('Астана');
    truncateSync(path, sizeLimits.memory + 1);
    expect(await files.readPart(token, 0, 5)).toMatchObject({
      ok: false,
      problem: { code: 'file-too-large' },
    });
    rmSync(path);
    expect(await files.readPart(token, 0, 5)).toMatchObject({
      ok: false,
      problem: { code: 'file-unreadable', params: { file: 'жад.tmx', reason: 'ENOENT' } },
    });
    expect(await files.readPart('a token of nobody', 0, 5)).toMatchObject({ ok: false });
  });
});
