import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { flushFolder, writeWhole, writeWholeNow } from '../../../../electron/files/write-whole.ts';

let folder = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'ushtil-files-'));
});

afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

describe('writing a file whole', () => {
  it('replaces what was there and leaves nothing beside', async () => {
    const path = join(folder, 'мақала.txt');
    await writeWhole(path, new TextEncoder().encode('бірінші'));
    await writeWhole(path, new TextEncoder().encode('екінші'));
    writeWholeNow(join(folder, 'preferences.json'), '{}');
    expect(readFileSync(path, 'utf8')).toBe('екінші');
    expect(readdirSync(folder).sort()).toEqual(['preferences.json', 'мақала.txt']);
  });

  it('takes a name of the longest length', async () => {
    const name = `${'қ'.repeat(125)}.txt`;
    await writeWhole(join(folder, name), new Uint8Array([65]));
    expect(readdirSync(folder)).toEqual([name]);
  });

  it('takes a file in parts, and leaves nothing of one whose parts end with an error', async () => {
    async function* parts(error?: Error) {
      yield await Promise.resolve(new TextEncoder().encode('бір'));
      if (error !== undefined) throw error;
      yield new TextEncoder().encode('інші');
    }
    await writeWhole(join(folder, 'мақала.txt'), parts());
    const broken = new Error('damaged');
    await expect(writeWhole(join(folder, 'мақала.txt'), parts(broken))).rejects.toBe(broken);
    expect(readdirSync(folder)).toEqual(['мақала.txt']);
    expect(readFileSync(join(folder, 'мақала.txt'), 'utf8')).toBe('бірінші');
  });

  it('leaves nothing where it could not be put in place', async () => {
    const taken = join(folder, 'a-folder', 'with-a-file');
    await expect(writeWhole(taken, new Uint8Array())).rejects.toMatchObject({ code: 'ENOENT' });
    await expect(writeWhole(folder, new Uint8Array())).rejects.toThrow();
    expect(readdirSync(folder)).toEqual([]);
  });
});

describe('flushing a folder', () => {
  // The folders of `/proc` refuse it with EINVAL, as those of some network drives and USB sticks do.
  it.skipIf(process.platform !== 'linux')('is no problem where the file system cannot', () => {
    expect(() => {
      flushFolder('/proc');
    }).not.toThrow();
  });

  it('tells of a folder that is not there', () => {
    expect(() => {
      flushFolder(join(folder, 'missing'));
    }).toThrow('ENOENT');
  });
});
