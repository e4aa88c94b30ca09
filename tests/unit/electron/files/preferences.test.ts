import fc from 'fast-check';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { PreferencesFile, preferencesOf } from '../../../../electron/files/preferences.ts';

describe('the preferences', () => {
  it('come back after a restart, each change beside the others', () => {
    const folder = mkdtempSync(join(tmpdir(), 'ushtil-preferences-'));
    const path = join(folder, 'preferences.json');
    const window = { x: 10, y: 20, width: 1200, height: 800, isMaximized: true };
    const before = new PreferencesFile(path);
    before.change({ language: 'kk', theme: 'dark' });
    before.change({ window });
    before.change({ language: 'ru' });
    expect(new PreferencesFile(path).value).toEqual({ language: 'ru', theme: 'dark', window });

    writeFileSync(path, '{"language":"r');
    expect(new PreferencesFile(path).value).toEqual({});
    rmSync(folder, { recursive: true });
  });

  it('are nothing but preferences, whatever the file holds', () => {
    expect(
      preferencesOf(
        '{"language":"de","theme":"blue","lastFolder":5,"savedFolder":[],"window":{"x":1}}',
      ),
    ).toEqual({});
    fc.assert(
      fc.property(fc.json(), (text) => {
        expect(() => preferencesOf(text)).not.toThrow();
      }),
    );
  });
});
