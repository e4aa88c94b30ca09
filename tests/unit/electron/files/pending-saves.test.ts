import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { PendingSaves } from '../../../../electron/files/pending-saves.ts';

let folder = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'ushtil-saves-'));
});

afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

async function begun(name: string) {
  const saves = new PendingSaves();
  const path = join(folder, name);
  const save = await saves.begin(path);
  return { saves, path, token: save.ok ? save.value.token : '' };
}

describe('a file that is saved in parts', () => {
  it('takes the place of what was there when it is whole, and not before', async () => {
    writeFileSync(join(folder, 'жад.tmx'), 'бұрынғы');
    const { saves, path, token } = await begun('жад.tmx');
    await saves.write(token, bytes('бірінші, '));
    await saves.write(token, bytes('екінші'));
    expect(readFileSync(path, 'utf8')).toBe('бұрынғы');
    expect(await saves.end(token)).toEqual({ ok: true, value: { name: 'жад.tmx', path } });
    expect(readFileSync(path, 'utf8')).toBe('бірінші, екінші');
    expect(readdirSync(folder)).toEqual(['жад.tmx']);
  });

  it('leaves what was there and nothing beside it where it is cancelled', async () => {
    writeFileSync(join(folder, 'жад.tmx'), 'бұрынғы');
    const { saves, path, token } = await begun('жад.tmx');
    const other = await saves.begin(join(folder, 'other.tmx'));
    await saves.write(token, bytes('жартысы'));
    await saves.cancel(token);
    await saves.cancelAll();
    expect(readFileSync(path, 'utf8')).toBe('бұрынғы');
    expect(readdirSync(folder)).toEqual(['жад.tmx']);
    expect(other.ok).toBe(true);
    const unknown = { ok: false, problem: { code: 'file-unknown', params: {} } };
    expect([await saves.write(token, bytes('a')), await saves.end(token)]).toEqual([
      unknown,
      unknown,
    ]);
  });

  it('leaves nothing beside where it cannot get its name, and says why', async () => {
    mkdirSync(join(folder, 'taken', 'inside'), { recursive: true });
    const { saves, token } = await begun('taken');
    await saves.write(token, bytes('a'));
    expect(await saves.end(token)).toMatchObject({
      ok: false,
      problem: { code: 'file-not-written', params: { file: 'taken' } },
    });
    expect(readdirSync(folder)).toEqual(['taken']);
  });

  it('cannot be begun in a folder that is not there', async () => {
    expect(await new PendingSaves().begin(join(folder, 'gone', 'a.tmx'))).toEqual({
      ok: false,
      problem: { code: 'file-not-written', params: { file: 'a.tmx', reason: 'ENOENT' } },
    });
  });
});
