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
  /** Told to be left out, but there. */
  readonly unitsLeftOut?: number;
  /** Of the units: what a document only proposes for a segment. */
  readonly proposals: number;
  readonly isWarned: boolean;
  readonly problem?: Problem;
}

const memories = ['tmx', 'xliff', 'csv'];
const formats = ['txt', 'html', 'docx', ...memories];

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
  if (memories.includes(entry.format)) {
    const format = memoryFormatFor(name, bytes);
    const result = format.ok ? await readWhole(format.value, bytes) : format;
    if (!result.ok)
      return { texts: [], units: 0, proposals: 0, isWarned: false, problem: result.problem };
    const { units, leftOut, unitsLeftOut } = result.value;
    const texts = units.flatMap(({ variants }) =>
      Object.values(variants).map((variant) => variant?.text ?? ''),
    );
    const proposals = units.filter(
      ({ name, review }) => name === undefined && review === 'unreviewed',
    ).length;
    const isWarned = leftOut.length > 0;
    return { texts, units: units.length, unitsLeftOut, proposals, isWarned };
  }
  const result = await readStoryFile(name, bytes);
  if (!result.ok)
    return { texts: [], units: 0, proposals: 0, isWarned: false, problem: result.problem };
  const texts = result.value.paragraphs.map(({ text }) => text);
  return { texts, units: texts.length, proposals: 0, isWarned: false };
}

function nameOf({ problem, isWarned }: Outcome): string {
  if (problem !== undefined) return 'clear-error';
  return isWarned ? 'ok-warned' : 'ok';
}

function accepted({ format, expect: wanted, alsoAccept = '' }: Case): readonly string[] {
  const names = [wanted, ...alsoAccept.split(/[,\s]+/u)];
  // The tables of the folder are lists of terms without languages, which a memory's table must name.
  if (format === 'csv') names.push('clear-error');
  // An answer that tells what it left out is at least as good as one without a word.
  return names.includes('ok') || names.includes('ok-unexpanded')
    ? [...names, 'ok', 'ok-warned']
    : names;
}

function expectContent({ format, check, expect: wanted }: Case, outcome: Outcome): void {
  const whole = outcome.texts.join('\n');
  // The documents wait for a translator: a memory takes what has two languages, and counts the rest.
  const isWaiting = format === 'xliff';
  const units = outcome.units + (isWaiting ? (outcome.unitsLeftOut ?? 0) - outcome.proposals : 0);
  if (!isWaiting) for (const text of check.has ?? []) expect(whole).toContain(text);
  for (const text of check.hasNot ?? []) expect(whole).not.toContain(text);
  if (wanted === 'ok' && check.units !== undefined) expect(units).toBe(check.units);
  expect(units).toBeGreaterThanOrEqual(check.unitsMin ?? 0);
  expect(units).toBeLessThanOrEqual(check.unitsMax ?? Infinity);
}
