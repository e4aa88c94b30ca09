import { defineConfig } from '@playwright/test';

/** The built app in real Electron, one after another: each has a window and a profile of its own. */
export default defineConfig({
  testDir: 'tests/desktop',
  outputDir: 'test-results/desktop',
  reporter: [['list'], ['json', { outputFile: 'test-results/desktop.json' }]],
  forbidOnly: process.env['CI'] !== undefined,
  workers: 1,
  // These end what hangs; how quick something is, the benchmarks say. Slow machines have to pass, too.
  timeout: 180_000,
  expect: { timeout: 30_000 },
});
