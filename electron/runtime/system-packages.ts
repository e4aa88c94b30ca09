import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import type { Result } from '../../shared/result.ts';
import { failed, succeeded } from '../../shared/result.ts';

/** What a stage needs of the system: an open window, or a browser for the tests besides. */
export type Purpose = 'window' | 'tests';

const libraries = [
  'libgtk-3-0',
  'libnss3',
  'libasound2',
  'libgbm1',
  'libatk-bridge2.0-0',
  'libnotify4',
];
const virtualDisplay = ['xvfb', 'xauth'];
const fonts = ['fonts-dejavu', 'fonts-noto-core'];

const elsewhere = [
  'apt:    xvfb xauth chromium libgtk-3-0 libnss3 libasound2 libgbm1 libatk-bridge2.0-0 libnotify4 fonts-dejavu fonts-noto-core',
  'dnf:    xorg-x11-server-Xvfb xauth chromium gtk3 nss alsa-lib mesa-libgbm at-spi2-atk libnotify dejavu-sans-fonts google-noto-sans-fonts',
  'pacman: xorg-server-xvfb xorg-xauth chromium gtk3 nss alsa-lib mesa at-spi2-core libnotify ttf-dejavu noto-fonts',
];

/** True where a window can be shown only on a virtual display. */
export function hasNoDisplay(): boolean {
  return (
    process.platform === 'linux' &&
    (process.env['DISPLAY'] ?? '') === '' &&
    (process.env['WAYLAND_DISPLAY'] ?? '') === ''
  );
}

/**
 * Makes sure that Electron can open a window here and, for tests, that there is a Chromium. On Debian as
 * root what is missing is installed; elsewhere the problem names the packages.
 */
export function prepareSystem(
  purpose: Purpose,
  electron: string,
  browserIsThere: boolean,
): Result<undefined, string> {
  if (process.platform !== 'linux') return succeeded(undefined);
  const needsBrowser = purpose === 'tests' && !browserIsThere;
  if (isDebianRoot()) {
    const wanted = [
      ...libraries,
      ...fonts,
      ...(hasNoDisplay() || purpose === 'tests' ? virtualDisplay : []),
      ...(needsBrowser ? ['chromium'] : []),
    ];
    const missing = wanted.filter((name) => !isInstalled(name));
    if (missing.length > 0) return install(missing);
    return succeeded(undefined);
  }
  const missing = [
    ...missingLibraries(electron),
    ...(hasNoDisplay() && !isOnPath('xvfb-run') ? ['xvfb-run'] : []),
    ...(needsBrowser ? ['chromium'] : []),
  ];
  if (missing.length === 0) return succeeded(undefined);
  return failed(
    [`This machine lacks ${missing.join(', ')}. Please install:`, ...elsewhere].join('\n  '),
  );
}

function isDebianRoot(): boolean {
  return process.getuid?.() === 0 && isOnPath('apt-get') && isOnPath('dpkg-query');
}

function isOnPath(program: string): boolean {
  return (process.env['PATH'] ?? '')
    .split(':')
    .some((folder) => folder !== '' && existsSync(`${folder}/${program}`));
}

/** Newer releases add `t64` to the names of some libraries. */
function isInstalled(name: string): boolean {
  return [name, `${name}t64`].some((each) => {
    const query = spawnSync('dpkg-query', ['-W', '-f=${Status}', each], { encoding: 'utf8' });
    return query.status === 0 && query.stdout.startsWith('install ok installed');
  });
}

function install(missing: readonly string[]): Result<undefined, string> {
  console.log(`System packages: installing ${missing.join(' ')}; this may take a few minutes …`);
  const fresh = apt(['update']);
  if (!fresh.ok) return fresh;
  const names = missing.map((name) => (isOffered(name) ? name : `${name}t64`));
  const done = apt(['install', '--yes', '--no-install-recommends', ...names]);
  if (done.ok) console.log('System packages: installed.');
  return done;
}

function isOffered(name: string): boolean {
  const policy = spawnSync('apt-cache', ['policy', name], { encoding: 'utf8' });
  return policy.status === 0 && /Candidate: (?!\(none\))/u.test(policy.stdout);
}

function apt(args: readonly string[]): Result<undefined, string> {
  const run = spawnSync('apt-get', ['-qq', ...args], {
    encoding: 'utf8',
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    maxBuffer: 64 * 1024 * 1024,
  });
  if (run.status === 0) return succeeded(undefined);
  const reason = run.stderr.trim().split('\n').slice(-3).join(' ');
  return failed(`apt-get ${args[0] ?? ''} failed: ${reason}`);
}

/** Shared libraries that the program asks for and the system does not have. */
function missingLibraries(program: string): readonly string[] {
  const listing = spawnSync('ldd', [program], { encoding: 'utf8' });
  if (listing.status !== 0) return [];
  return listing.stdout
    .split('\n')
    .filter((line) => line.includes('not found'))
    .map((line) => line.trim().split(' ', 1)[0] ?? line);
}
