import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { contentSecurityPolicy } from '../../../../electron/window/content-security-policy.ts';
import { pageFile, pathWithin } from '../../../../electron/window/page-files.ts';

let outside = '';
let folder = '';

beforeAll(() => {
  outside = mkdtempSync(join(tmpdir(), 'ushtil-page-'));
  folder = join(outside, 'renderer');
  mkdirSync(join(folder, 'assets'), { recursive: true });
  writeFileSync(join(folder, 'index.html'), '<!doctype html>');
  writeFileSync(join(folder, 'assets', 'memory.worker.js'), 'postMessage(1)');
  writeFileSync(join(outside, 'package.json'), '{}');
});

afterAll(() => {
  rmSync(outside, { recursive: true });
});

describe('our own protocol', () => {
  it('serves the page, scripts and workers, each with the policy', async () => {
    for (const path of ['', 'index.html', 'assets/memory.worker.js']) {
      const answer = await pageFile(folder, 'GET', `app://workbench/${path}`);
      expect(answer.status).toBe(200);
      expect(answer.headers.get('content-security-policy')).toBe(contentSecurityPolicy);
      expect(answer.headers.get('x-content-type-options')).toBe('nosniff');
    }
  });

  it.each([
    'app://workbench/missing.js',
    'app://workbench/../package.json',
    'app://workbench/..%2fpackage.json',
    'app://workbench/%2e%2e/%2e%2e/etc/passwd',
    'app://workbench/..%5c..%5cpackage.json',
    'app://workbench//etc/passwd',
    'app://workbench/%00index.html',
    'app://workbench/%E0%A4%A',
    'app://workbench/assets',
    'app://elsewhere/index.html',
    'file:///etc/passwd',
    'not an address',
  ])('answers %s with nothing', async (address) => {
    expect((await pageFile(folder, 'GET', address)).status).toBe(404);
  });

  it('answers reading only, and from its folder only', async () => {
    expect((await pageFile(folder, 'POST', 'app://workbench/')).status).toBe(404);
    expect(pathWithin(folder, 'app://workbench/..%2frenderer-of-another/a.js')).toBeUndefined();
  });
});
