import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Result } from '../../../../shared/result.ts';
import { failed, succeeded } from '../../../../shared/result.ts';

const folder = '/usr/lib/postgresql';

export interface PostgresPrograms {
  /** The folder of `initdb`, `postgres` and `psql`. */
  readonly bin: string;
  /** Takes off the system what was put on it for the benchmark. */
  readonly remove: () => void;
}

/** PostgreSQL with its `pg_trgm`: what is there, or on Debian as root what `apt-get` brings, to be removed afterwards. */
export function postgresPrograms(): Result<PostgresPrograms, string> {
  const there = binFolder();
  if (there !== undefined) return succeeded({ bin: there, remove: () => undefined });
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) {
    return failed(
      'PostgreSQL is not installed, and only on Debian as root can it be installed here',
    );
  }
  const before = installedPackages();
  console.log('PostgreSQL: installing it; it is removed after the benchmark …');
  for (const args of [['update'], ['install', '--yes', '--no-install-recommends', 'postgresql']]) {
    const done = apt(args);
    if (done !== undefined) return failed(done);
  }
  const bin = binFolder();
  if (bin === undefined) return failed(`apt-get installed no PostgreSQL in ${folder}`);
  const added = [...installedPackages()].filter((name) => !before.has(name));
  return succeeded({
    bin,
    remove: () => {
      const problem = added.length > 0 ? apt(['purge', '--yes', ...added]) : undefined;
      if (problem !== undefined) console.log(`PostgreSQL stays installed: ${problem}`);
    },
  });
}

function binFolder(): string | undefined {
  if (!existsSync(folder)) return undefined;
  return readdirSync(folder)
    .sort((a, b) => Number(b) - Number(a))
    .filter((version) => existsSync(`/usr/share/postgresql/${version}/extension/pg_trgm.control`))
    .map((version) => join(folder, version, 'bin'))
    .find((bin) => existsSync(join(bin, 'initdb')) && existsSync(join(bin, 'postgres')));
}

function installedPackages(): ReadonlySet<string> {
  const query = spawnSync('dpkg-query', ['-W', '-f=${Status} ${Package}\n'], { encoding: 'utf8' });
  const lines = query.stdout.split('\n').filter((line) => line.startsWith('install ok installed '));
  return new Set(lines.map((line) => line.slice(line.lastIndexOf(' ') + 1)));
}

/** Why it failed; undefined where it did not. */
function apt(args: readonly string[]): string | undefined {
  const run = spawnSync('apt-get', ['-qq', ...args], {
    encoding: 'utf8',
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    maxBuffer: 64 * 1024 * 1024,
  });
  if (run.status === 0) return undefined;
  return `apt-get ${args[0] ?? ''}: ${run.stderr.trim().split('\n').slice(-2).join(' ')}`;
}
