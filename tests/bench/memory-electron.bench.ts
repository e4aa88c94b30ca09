import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { present } from '../../shared/invariant.ts';
import type { RunningApp } from '../desktop/support/launch-app.ts';
import { freshProfile, launchApp } from '../desktop/support/launch-app.ts';
import { answerOpenDialog } from '../desktop/support/dialogs.ts';
import { WorkbenchPage } from '../support/workbench-page.ts';
import { thisMachine, timesOf } from './figures.ts';
import { benchSizes } from './support/bench-sizes.ts';
import type { DesktopFigures } from './support/memory-figures.ts';
import type { BenchQuery } from './support/memory-queries.ts';
import { memoryQueries } from './support/memory-queries.ts';
import { recordFigures } from './support/record-figures.ts';
import { createScaledMemory } from './support/scaled-memory.ts';
import { seedTexts } from './support/seed-texts.ts';
import { allOf, appMemory } from './support/window/app-memory.ts';
import {
  confirmationTimes,
  firstRow,
  focusTimes,
  openBenchStory,
} from './support/window/bench-story.ts';
import { takeTimes, watchFrames, watchWindow } from './support/window/watch-window.ts';
import { writeScaledTmx } from './support/write-scaled-tmx.ts';

// What does a translator feel of a million units, in the real window?

const smallest = 10_000;
const starts = 5;
const focuses = 120;
const confirmations = 20;
const idleSeconds = 10;
const longestImport = 45 * 60_000;
const megabyte = 1024 * 1024;

type EmptyFigures = Pick<
  DesktopFigures,
  'emptyProcesses' | 'emptyFocus' | 'emptyConfirmation' | 'idleFrames' | 'electron'
>;
type ImportFigures = Pick<
  DesktopFigures,
  'importSeconds' | 'importPeak' | 'frames' | 'framesPerSecond' | 'profileBytes'
>;
type WorkFigures = Pick<DesktopFigures, 'focus' | 'confirmation' | 'processes'>;
type StartFigures = WorkFigures &
  Pick<
    DesktopFigures,
    'coldWindow' | 'coldAnswer' | 'isCacheDropped' | 'warmWindow' | 'warmAnswer'
  >;

const { sizes, isKept } = benchSizes([1_000_000]);
console.log(thisMachine());
for (const units of sizes) await figuresAt(units);

async function figuresAt(units: number): Promise<void> {
  const seeds = await seedTexts();
  const memory = createScaledMemory(seeds);
  const queries = memoryQueries(memory, seeds, Math.min(units, smallest));
  const folder = mkdtempSync(join(tmpdir(), 'ushtil-bench-'));
  const profile = freshProfile();
  try {
    const file = join(folder, 'bench.tmx');
    const fileBytes = await writeScaledTmx(memory, units, file);
    console.log(`${units} units in a TMX file of ${Math.round(fileBytes / megabyte)} MB`);
    const empty = await onEmptyMemory(queries);
    console.log('without units', empty);
    const importing = await onImport(profile, file, queries);
    console.log('import', importing);
    const started = await onStarts(profile);
    const figures = { units, fileBytes, ...empty, ...importing, ...started };
    console.log('with units', started);
    if (isKept) await recordFigures('desktop', figures, { electron: figures.electron });
  } finally {
    for (const path of [folder, profile]) {
      rmSync(path, { recursive: true, force: true, maxRetries: 5 });
    }
  }
}

/** The same window and story without any unit. */
async function onEmptyMemory(queries: readonly BenchQuery[]): Promise<EmptyFigures> {
  const running = await launchApp();
  const { app, page, profile } = running;
  await openBenchStory(page, queries);
  await watchWindow(page);
  await watchFrames(page);
  await page.waitForTimeout(1000 * idleSeconds);
  const idleFrames = timesOf(await takeTimes(page, 'frames'));
  const emptyFocus = timesOf(await focusTimes(page, focuses));
  const emptyConfirmation = timesOf(await confirmationTimes(page, confirmations));
  const emptyProcesses = await restingMemory(running);
  const electron = await app.evaluate(() => process.versions.electron);
  await app.close();
  rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  return { emptyProcesses, emptyFocus, emptyConfirmation, idleFrames, electron };
}

/** From the choice of the file to the matches of a sentence that is in it. */
async function onImport(
  profile: string,
  file: string,
  queries: readonly BenchQuery[],
): Promise<ImportFigures> {
  const running = await launchApp({ profile });
  const { app, page } = running;
  const workbench = new WorkbenchPage(page);
  await openBenchStory(page, queries);
  await watchWindow(page);
  await page.locator('.status-memory').click();
  await answerOpenDialog(app, [file]);
  await page.getByRole('button', { name: 'Import…' }).click();
  await watchFrames(page);
  const peak = watchPeak(running);
  const begin = performance.now();
  await page.getByRole('button', { name: 'Import', exact: true }).click();
  // Back to the story: the translator works on.
  await page.keyboard.press('Escape');
  await page
    .getByText(/units imported/u)
    .first()
    .waitFor({ timeout: longestImport });
  await workbench.cell(firstRow, 'Kazakh').click();
  await workbench.matches().first().waitFor({ timeout: longestImport });
  const seconds = (performance.now() - begin) / 1000;
  const frames = await takeTimes(page, 'frames');
  const importPeak = await peak.end();
  await app.close();
  return {
    importSeconds: seconds,
    importPeak,
    frames: timesOf(frames),
    framesPerSecond: frames.length / seconds,
    profileBytes: bytesIn(profile),
  };
}

/** Starts with nothing of the files in the system's cache where that can be had, then as often with it; works in the last. */
async function onStarts(profile: string): Promise<StartFigures> {
  let isCacheDropped = true;
  const cold: StartTimes[] = [];
  for (let start = 1; start <= starts; start++) {
    isCacheDropped = droppedCaches() && isCacheDropped;
    cold.push(await onStart(profile, start));
  }
  const warm: StartTimes[] = [];
  for (let start = 1; start < starts; start++) warm.push(await onStart(profile, start));
  const work: WorkFigures[] = [];
  const goOn = async (running: RunningApp): Promise<unknown> => work.push(await onWork(running));
  warm.push(await onStart(profile, starts, goOn));
  return {
    coldWindow: timesOf(cold.map(({ window }) => window)),
    coldAnswer: timesOf(cold.map(({ answer }) => answer)),
    isCacheDropped,
    warmWindow: timesOf(warm.map(({ window }) => window)),
    warmAnswer: timesOf(warm.map(({ answer }) => answer)),
    ...present(work[0], 'the last start goes on to work'),
  };
}

interface StartTimes {
  readonly window: number;
  readonly answer: number;
}

/** The first matches are those of a row that nobody has asked for since the start. */
async function onStart(
  profile: string,
  start: number,
  goOn?: (running: RunningApp) => Promise<unknown>,
): Promise<StartTimes> {
  const begin = performance.now();
  const running = await launchApp({ profile });
  const workbench = new WorkbenchPage(running.page);
  await workbench.rows().nth(firstRow).waitFor();
  const window = performance.now() - begin;
  await workbench.cell(firstRow + start, 'Kazakh').click();
  await workbench.matches().first().waitFor({ timeout: 600_000 });
  const answer = performance.now() - begin;
  console.log(`start: window ${Math.round(window)} ms, first matches ${Math.round(answer)} ms`);
  await goOn?.(running);
  await running.app.close();
  return { window, answer };
}

async function onWork(running: RunningApp): Promise<WorkFigures> {
  await watchWindow(running.page);
  const focus = timesOf(await focusTimes(running.page, focuses));
  const confirmation = timesOf(await confirmationTimes(running.page, confirmations));
  return { focus, confirmation, processes: await restingMemory(running) };
}

async function restingMemory({ app, page }: RunningApp): Promise<Readonly<Record<string, number>>> {
  await page.waitForTimeout(1000 * idleSeconds);
  return appMemory(app);
}

/** The most memory that all processes had at once, looked at every other second. */
function watchPeak({ app }: RunningApp): { readonly end: () => Promise<number> } {
  let most = 0;
  let isOver = false;
  async function watch(): Promise<void> {
    while (!isOver) {
      most = Math.max(most, allOf(await appMemory(app)));
      await new Promise((resolve) => setTimeout(resolve, 2_000));
    }
  }
  const watching = watch();
  return {
    end: async () => {
      isOver = true;
      await watching;
      return most;
    },
  };
}

/** False where the system does not let us: then files that were read before are read from memory. */
function droppedCaches(): boolean {
  spawnSync('sync');
  try {
    writeFileSync('/proc/sys/vm/drop_caches', '3');
    return true;
  } catch {
    return false;
  }
}

function bytesIn(folder: string): number {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => statSync(join(folder, name)))
    .reduce((sum, entry) => sum + (entry.isFile() ? entry.size : 0), 0);
}
