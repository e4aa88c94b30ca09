import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

/** Imports that ARCHITECTURE.md forbids: from, to, and the rule that must say so. */
const forbidden = [
  ['shared/memory/rank.ts', 'shared/alignment/align.ts', 'trades-apart'],
  ['shared/formats/story/txt.ts', 'shared/segmentation/split.ts', 'trades-apart'],
  ['shared/text/tokens.ts', 'shared/languages/kk/kazakh.ts', 'shared-inwards-text'],
  ['shared/model/story.ts', 'shared/text/tokens.ts', 'shared-inwards-model'],
  ['shared/languages/kk/kazakh.ts', 'shared/memory/rank.ts', 'shared-inwards-languages'],
  ['shared/quality/check.ts', 'shared/pipeline/check-story.ts', 'shared-inwards-trades'],
  ['shared/pipeline/check-story.ts', 'renderer/storage/units.ts', 'shared-is-below'],
  ['renderer/features/grid/grid.tsx', 'renderer/features/matches/panel.tsx', 'features-apart'],
  ['renderer/features/grid/grid.tsx', 'renderer/app/shell.tsx', 'features-downwards'],
  ['renderer/components/button.tsx', 'renderer/storage/units.ts', 'components-know-nothing'],
  ['renderer/components/button.tsx', 'renderer/services/services.ts', 'components-know-nothing'],
  ['renderer/storage/units.ts', 'renderer/services/services.ts', 'hosts-of-services-downwards'],
  ['renderer/app/shell.tsx', 'electron/main.ts', 'hosts-apart'],
  ['electron/files/write.ts', 'renderer/storage/units.ts', 'hosts-apart-2'],
  ['electron/cli/ushtil.ts', 'electron/window/open.ts', 'cli-without-electron'],
] as const;

/** Imports that must stay possible. */
const allowed = [
  ['shared/pipeline/import-story.ts', 'shared/formats/story/txt.ts'],
  ['shared/pipeline/import-story.ts', 'shared/segmentation/split.ts'],
  ['shared/memory/rank.ts', 'shared/text/edit.ts'],
  ['shared/languages/ru/russian.ts', 'shared/text/edit.ts'],
  ['renderer/app/window.tsx', 'renderer/features/matches/panel.tsx'],
  ['renderer/features/stories/list.tsx', 'renderer/components/field.tsx'],
  ['renderer/services/actions.ts', 'renderer/storage/units.ts'],
  ['electron/cli/align.ts', 'shared/pipeline/check-story.ts'],
] as const;

interface Violation {
  readonly from: string;
  readonly to: string;
  readonly rule: { readonly name: string };
}

let house = '';
let violations: readonly string[] = [];

beforeAll(() => {
  house = mkdtempSync(join(tmpdir(), 'ushtil-house-'));
  const imports = new Map<string, string[]>([['tests/empty.ts', []]]);
  for (const [from, to] of [...forbidden, ...allowed]) {
    imports.set(from, [...(imports.get(from) ?? []), to]);
    imports.set(to, imports.get(to) ?? []);
  }
  for (const [file, targets] of imports) {
    mkdirSync(join(house, dirname(file)), { recursive: true });
    writeFileSync(
      join(house, file),
      [
        ...targets.map(
          (target, place) =>
            `import type { T as T${place} } from './${relative(dirname(file), target)}';`,
        ),
        `export type T = [${targets.map((_, place) => `T${place}`).join()}];`,
      ].join('\n'),
    );
  }
  writeFileSync(
    join(house, 'tests/tsconfig.json'),
    '{ "compilerOptions": { "module": "esnext", "moduleResolution": "bundler" }, "files": ["empty.ts"] }',
  );
  violations = found();
});

afterAll(() => {
  rmSync(house, { recursive: true });
});

function found(): readonly string[] {
  const program = resolve('node_modules/dependency-cruiser/bin/dependency-cruise.mjs');
  const config = resolve('.dependency-cruiser.cjs');
  const rooms = ['shared', 'renderer', 'electron', 'tests'];
  const args = [program, '--config', config, '--output-type', 'json', ...rooms];
  const report = JSON.parse(
    execFileSync(process.execPath, args, { cwd: house, encoding: 'utf8' }),
  ) as { readonly summary: { readonly violations: readonly Violation[] } };
  return report.summary.violations.map(({ from, to, rule }) => `${from} → ${to}: ${rule.name}`);
}

describe('the import table', () => {
  it.each(forbidden)('%s may not import %s', (from, to, rule) => {
    expect(violations).toContain(`${from} → ${to}: ${rule}`);
  });

  it.each(allowed)('%s may import %s', (from, to) => {
    expect(violations.filter((line) => line.startsWith(`${from} → ${to}:`))).toEqual([]);
  });
});
