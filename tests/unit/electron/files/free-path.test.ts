import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { freePath } from '../../../../electron/files/free-path.ts';

describe('the file that saving proposes', () => {
  let folder = '';
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'ushtil-free-path-'));
  });
  afterEach(() => {
    rmSync(folder, { recursive: true });
  });

  it('has the name that was asked for where no file has it', () => {
    expect(freePath(folder, 'келіссөз.docx', 'docx')).toBe(join(folder, 'келіссөз.docx'));
  });

  it('is never one that exists: the first free number is added before the ending', () => {
    for (const name of ['U.S. talks.docx', 'U.S. talks 2.docx', 'notes']) {
      writeFileSync(join(folder, name), '');
    }
    expect(freePath(folder, 'U.S. talks.docx', 'docx')).toBe(join(folder, 'U.S. talks 3.docx'));
    expect(freePath(folder, 'notes', '')).toBe(join(folder, 'notes 2'));
  });
});
