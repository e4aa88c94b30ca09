import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { ElectronProgram } from './electron-program.ts';

/** Seconds to wait for the first sign of the release server, and for the whole download. */
const answerLimit = 15;
const downloadLimit = 15 * 60;

const packageFolder = dirname(createRequire(import.meta.url).resolve('electron/package.json'));

/** The program of the `electron` package, where it was downloaded before. */
export function downloadedElectron(): ElectronProgram | undefined {
  const pathFile = join(packageFolder, 'path.txt');
  if (!existsSync(pathFile)) return undefined;
  const folder = join(packageFolder, 'dist');
  const executable = join(folder, readFileSync(pathFile, 'utf8'));
  return existsSync(executable) ? { folder, executable } : undefined;
}

/** Downloads what the `electron` package names; undefined where this machine cannot reach it in time. */
export async function downloadElectron(): Promise<ElectronProgram | undefined> {
  if (!(await isWithinReach())) return undefined;
  console.log('Electron: downloading the official build …');
  const download = spawnSync(process.execPath, [join(packageFolder, 'install.js')], {
    stdio: ['ignore', 'inherit', 'pipe'],
    encoding: 'utf8',
    timeout: downloadLimit * 1000,
  });
  if (download.status === 0) return downloadedElectron();
  console.log(`Electron: the download failed: ${firstLine(download.stderr)}`);
  return undefined;
}

/** A blocked address may keep a download waiting for minutes, so a short question comes first. */
async function isWithinReach(): Promise<boolean> {
  const { version } = JSON.parse(readFileSync(join(packageFolder, 'package.json'), 'utf8')) as {
    readonly version: string;
  };
  const goesElsewhere = ['ELECTRON_MIRROR', 'ELECTRON_GET_USE_PROXY', 'npm_config_electron_mirror'];
  if (goesElsewhere.some((name) => process.env[name] !== undefined)) return true;
  const address = `https://github.com/electron/electron/releases/download/v${version}/SHASUMS256.txt`;
  console.log('Electron: asking for the official build …');
  try {
    const answer = await fetch(address, {
      method: 'HEAD',
      signal: AbortSignal.timeout(answerLimit * 1000),
    });
    if (answer.ok) return true;
    console.log(`Electron: the release server answers ${answer.status}.`);
  } catch (cause) {
    console.log(`Electron: the release server is out of reach (${reasonOf(cause)}).`);
  }
  return false;
}

function reasonOf(cause: unknown): string {
  if (!(cause instanceof Error)) return String(cause);
  return cause.cause instanceof Error ? cause.cause.message : cause.message;
}

function firstLine(text: string): string {
  return text.trim().split('\n', 1)[0] ?? '';
}
