import { existsSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { memoryFormatFor } from '../../../../shared/formats/memory/memory-formats.ts';
import { readStoryFile } from '../../../../shared/pipeline/read-story-file.ts';
import type { Problem } from '../../../../shared/result.ts';
import { readWhole } from '../../../support/whole-memory.ts';
import problems from '../../../../shared/i18n/locales/en/problems.json' with { type: 'json' };

/** A folder of hostile and broken files beside the project; the tests are left out where it is not. */
const folder = join(import.meta.dirname, '../../../../../shared/data/badinput');
const manifest = join(folder, 'manifest.json');

interface Case {
  readonly file: string;
  readonly format: string;
  readonly kind: string;
  readonly expect: string;
  readonly alsoAccept?: string;
  readonly must: string;
  readonly check: {
    readonly units?: number;
    readonly unitsMin?: number;
    readonly unitsMax?: number;
    readonly has?: readonly string[];
    readonly hasNot?: readonly string[];
  };
}

interface Outcome {
  readonly texts: readonly string[];
  readonly units: number;
  readonly isWarned: boolean;
  readonly problem?: Problem;
}

const formats = ['txt', 'html', 'docx', 'tmx'];

const cases: readonly Case[] = existsSync(manifest)
  ? (JSON.parse(readFileSync(manifest, 'utf8')) as readonly Case[]).filter(({ format }) =>
      formats.includes(format),
    )
  : [];

describe.runIf(cases.length > 0)('the folder of bad input', () => {
  it.each(cases.map((entry) => [entry.file, entry.must, entry] as const))(
    '%s: %s',
    async (_file, _must, entry) => {
      const bytes = new Uint8Array(readFileSync(join(folder, 'files', entry.file)));
      const outcome = await read(entry, bytes);
      expect(accepted(entry)).toContain(nameOf(outcome));
      if (outcome.problem === undefined) expectContent(entry, outcome);
      else expect(problems).toHaveProperty([outcome.problem.code]);
    },
  );
});

async function read(entry: Case, bytes: Uint8Array): Promise<Outcome> {
  const name = basename(entry.file);
  if (entry.format === 'tmx') {
    const format = memoryFormatFor(name, bytes);
    const result = format.ok ? await readWhole(format.value, bytes) : format;
    if (!result.ok) return { texts: [], units: 0, isWarned: false, problem: result.problem };
    const { units, leftOut } = result.value;
    const texts = units.flatMap(({ variants }) =>
      Object.values(variants).map((variant) => variant?.text ?? ''),
    );
    return { texts, units: units.length, isWarned: leftOut.length > 0 };
  }
  const result = await readStoryFile(name, bytes);
  if (!result.ok) return { texts: [], units: 0, isWarned: false, problem: result.problem };
  const texts = result.value.paragraphs.map(({ text }) => text);
  return { texts, units: texts.length, isWarned: false };
}

function nameOf({ problem, isWarned }: Outcome): string {
  if (problem !== undefined) return 'clear-error';
  return isWarned ? 'ok-warned' : 'ok';
}

function accepted({ expect: wanted, alsoAccept = '' }: Case): readonly string[] {
  const names = [wanted, ...alsoAccept.split(/[,\s]+/u)];
  // An answer that tells what it left out is at least as good as one without a word.
  return names.includes('ok') || names.includes('ok-unexpanded')
    ? [...names, 'ok', 'ok-warned']
    : names;
}

function expectContent({ check, expect: wanted }: Case, { texts, units }: Outcome): void {
  const whole = texts.join('\n');
  for (const text of check.has ?? []) expect(whole).toContain(text);
  for (const text of check.hasNot ?? []) expect(whole).not.toContain(text);
  if (wanted === 'ok' && check.units !== undefined) expect(units).toBe(check.units);
  expect(units).toBeGreaterThanOrEqual(check.unitsMin ?? 0);
  expect(units).toBeLessThanOrEqual(check.unitsMax ?? Infinity);
}
