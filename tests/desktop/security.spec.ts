import { expect } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Desktop } from '../../shared/desktop/contract.ts';
import { callNames } from '../../shared/desktop/contract.ts';
import { contentSecurityPolicy } from '../../electron/window/content-security-policy.ts';
import { test } from './support/test.ts';

test('the page is isolated, sandboxed and without Node', async ({ workbench: { app, page } }) => {
  const preferences = await app.evaluate(({ webContents }) =>
    webContents.getAllWebContents().map((contents): unknown => {
      const ask: unknown = Reflect.get(contents, 'getLastWebPreferences');
      return typeof ask === 'function' ? ask.call(contents) : undefined;
    }),
  );
  expect(preferences).toHaveLength(1);
  expect(preferences[0]).toMatchObject({
    contextIsolation: true,
    sandbox: true,
    nodeIntegration: false,
    webviewTag: false,
  });
  const globals = await page.evaluate(() =>
    ['require', 'process', 'module', 'Buffer'].filter((name) => name in globalThis),
  );
  expect(globals).toEqual([]);
});

test('the page lives at its own origin and comes with the policy as a header', async ({
  workbench: { page },
}) => {
  const seen = await page.evaluate(async () => ({
    origin: location.origin,
    isSecure: isSecureContext,
    policy: (await fetch(location.href)).headers.get('content-security-policy'),
    outside: (await fetch('/../package.json').catch(() => undefined))?.status,
    preload: (await fetch('/..%2fpreload%2fpreload.cjs').catch(() => undefined))?.status,
  }));
  expect(seen).toEqual({
    origin: 'app://workbench',
    isSecure: true,
    policy: contentSecurityPolicy,
    outside: 404,
    preload: 404,
  });
});

test('navigation and new windows are refused', async ({ workbench: { app, page } }) => {
  const address = page.url();
  await page.evaluate(() => {
    window.open('https://example.org/');
    location.href = 'https://example.org/';
  });
  await page.waitForTimeout(500);
  expect(page.url()).toBe(address);
  expect(await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length)).toBe(1);
});

test('the page reaches no network, from within nor from the main process', async ({
  workbench: { app, page },
}) => {
  const fromPage = await page.evaluate(() =>
    fetch('http://127.0.0.1:9/').then(
      () => 'answered',
      () => 'refused',
    ),
  );
  expect(fromPage).toBe('refused');
  const fromSession = await app.evaluate(({ session }) =>
    session.defaultSession.fetch('http://127.0.0.1:9/').then(
      () => 'answered',
      (error: unknown) => String(error),
    ),
  );
  expect(fromSession).toContain('ERR_BLOCKED_BY_CLIENT');
});

test('permissions are denied, save that the storage stays', async ({ workbench: { page } }) => {
  const states = await page.evaluate(async () => {
    const asked = ['notifications', 'geolocation', 'camera', 'microphone', 'persistent-storage'];
    const answers = await Promise.all(
      asked.map((name) => navigator.permissions.query({ name: name as PermissionName })),
    );
    return answers.map((answer) => answer.state);
  });
  expect(states).toEqual(['denied', 'denied', 'denied', 'denied', 'granted']);
});

test('every call refuses a frame that is not the page', async ({ workbench: { app } }) => {
  const answers = await app.evaluate(async ({ ipcMain }, names) => {
    type Answer = (event: unknown, request?: unknown) => Promise<unknown>;
    const handlers = Reflect.get(ipcMain, '_invokeHandlers') as ReadonlyMap<string, Answer>;
    const frames = [
      { url: 'https://evil.invalid/', parent: null },
      { url: 'app://workbench.evil.invalid/', parent: null },
      { url: 'app://workbench/', parent: { url: 'app://workbench/' } },
      null,
    ];
    const outcomes: string[] = [];
    for (const name of names) {
      for (const senderFrame of frames) {
        let outcome = 'answered';
        const event = {
          senderFrame,
          _throw: (error: unknown) => (outcome = String(error)),
          _reply: () => undefined,
        };
        const handle = handlers.get(name) as Answer;
        await handle(event).catch((error: unknown) => (outcome = String(error)));
        outcomes.push(outcome);
      }
    }
    return outcomes;
  }, callNames);
  expect(answers).toHaveLength(callNames.length * 4);
  expect(new Set(answers)).toEqual(new Set(['Error: untrusted sender']));
});

test('a request that is not in the contract is refused and the app lives on', async ({
  workbench: { page },
}) => {
  const outcomes = await page.evaluate(async () => {
    const junk: readonly unknown[] = [
      null,
      '/etc/passwd',
      { token: '' },
      { path: '/etc/passwd' },
      { purpose: 'passwords' },
      { suggestedName: 'a.txt', bytes: 'text' },
      [{ sequence: 0.5, table: 'units', operation: 'put', records: [] }],
    ];
    const calls = [
      'files.choose',
      'files.save',
      'journal.append',
      'log.problem',
      'app.setTheme',
    ] as const;
    const desktop = Reflect.get(window, 'desktop') as Readonly<
      Record<(typeof calls)[number], (request: unknown) => Promise<unknown>>
    >;
    const refused = calls.flatMap((name) =>
      junk.map((request) =>
        desktop[name](request).then(
          () => `${name} answered`,
          () => 'refused',
        ),
      ),
    );
    return Promise.all(refused);
  });
  expect(new Set(outcomes)).toEqual(new Set(['refused']));
});

test('what the page reports is in the log with its place, and without a word of a story', async ({
  workbench: { page, profile },
}) => {
  await page.evaluate(async () => {
    const desktop = Reflect.get(window, 'desktop') as Desktop;
    const place = 'Error: Назарбаев прибыл\n    at a (app://workbench/assets/index.js:1:2)';
    await desktop['log.problem']({ name: 'BrokenInvariant', place });
  });
  const log = readFileSync(join(profile, 'logs', 'ushtil.log'), 'utf8');
  expect(log).toMatch(
    / \| page: BrokenInvariant at a \(app:\/\/workbench\/assets\/index\.js:1:2\)$/mu,
  );
  expect(log).not.toContain('Назарбаев');
});
