import react from '@vitejs/plugin-react';
import { builtinModules } from 'node:module';
import { resolve } from 'node:path';
import type { EnvironmentOptions } from 'vite';
import { defaultClientConditions, defineConfig } from 'vite';
import { contentSecurityPolicy } from './electron/window/content-security-policy.ts';

const nodeModules = [...builtinModules, /^node:/u];

/**
 * A program for Node in one file: whatever it imports from npm is in it. Main and preload stay CommonJS,
 * since Electron before 28 loads nothing else; `target` is the oldest runtime it must run on.
 */
function nodeProgram(entry: string, file: string, target: 'node18' | 'node20'): EnvironmentOptions {
  const format = file.endsWith('.cjs') ? 'cjs' : 'es';
  return {
    consumer: 'server',
    resolve: { noExternal: true, builtins: [...nodeModules, 'electron'] },
    build: {
      target,
      ssr: true,
      outDir: resolve('dist', file, '..'),
      emptyOutDir: true,
      copyPublicDir: false,
      minify: false,
      rolldownOptions: {
        input: resolve(entry),
        platform: 'node',
        external: [...nodeModules, 'electron'],
        output: {
          format,
          entryFileNames: file.slice(file.lastIndexOf('/') + 1),
          codeSplitting: false,
        },
      },
    },
  };
}

export default defineConfig({
  root: 'renderer',
  base: '/',
  plugins: [react()],
  // Formats are read in workers: packages that have a variant without a document must give that one.
  resolve: { conditions: ['worker', ...defaultClientConditions] },
  worker: { format: 'es' },
  build: {
    target: 'chrome114',
    outDir: resolve('dist/renderer'),
    emptyOutDir: true,
    // It comes from the disk, not over a network.
    chunkSizeWarningLimit: 4000,
  },
  preview: { headers: { 'content-security-policy': contentSecurityPolicy } },
  environments: {
    main: nodeProgram('electron/main.ts', 'main/main.cjs', 'node18'),
    preload: nodeProgram('electron/preload.ts', 'preload/preload.cjs', 'node18'),
    cli: nodeProgram('electron/cli/ushtil.ts', 'cli/ushtil.js', 'node20'),
  },
  // `USHTIL_BUILD=main,preload npm run build` builds only those.
  builder: {
    async buildApp(builder) {
      const wanted = process.env['USHTIL_BUILD']?.split(',');
      for (const [name, environment] of Object.entries(builder.environments)) {
        if (name === 'ssr') continue;
        if (wanted !== undefined && !wanted.includes(name)) continue;
        await builder.build(environment);
      }
    },
  },
});
