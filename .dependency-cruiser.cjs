/** The import table of ARCHITECTURE.md, held by a tool. */
const trades = [
  'segmentation',
  'alignment',
  'archive',
  'memory',
  'terminology',
  'quality',
  'spelling',
  'formats',
];

/** What each folder of `shared/` may not import: whatever lies above it. */
const above = [
  {
    name: 'model',
    folder: 'model',
    upper: ['text', 'languages', ...trades, 'pipeline', 'desktop', 'i18n'],
  },
  { name: 'text', folder: 'text', upper: ['languages', ...trades, 'pipeline', 'desktop', 'i18n'] },
  { name: 'languages', folder: 'languages', upper: [...trades, 'pipeline', 'desktop', 'i18n'] },
  {
    name: 'contracts',
    folder: '(?:desktop|i18n)',
    upper: ['text', 'languages', ...trades, 'pipeline'],
  },
  { name: 'trades', folder: `(?:${trades.join('|')})`, upper: ['pipeline', 'desktop', 'i18n'] },
];

const node = 'core';
const npm = [
  'npm',
  'npm-dev',
  'npm-optional',
  'npm-peer',
  'npm-bundled',
  'npm-no-pkg',
  'npm-unknown',
];

/** @param {string} name @param {string} comment @param {object} from @param {object} to */
function forbid(name, comment, from, to) {
  return { name, comment, severity: 'error', from, to };
}

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    forbid('no-circle', 'Circles, types included, make two files one.', {}, { circular: true }),
    forbid(
      'resolvable',
      'An import must lead somewhere.',
      {},
      // Packages of types alone.
      { couldNotResolve: true, pathNot: '^mdast$' },
    ),
    forbid(
      'hosts-apart',
      'The window and the operating system meet only in shared/desktop.',
      { path: '^renderer/' },
      { path: '^electron/' },
    ),
    forbid('hosts-apart-2', 'See hosts-apart.', { path: '^electron/' }, { path: '^renderer/' }),
    forbid(
      'shared-is-below',
      'shared/ knows no host.',
      { path: '^shared/' },
      { path: '^(?:renderer|electron|tests)/' },
    ),
    forbid(
      'no-tests',
      'The program does not know its tests.',
      { path: '^(?:renderer|electron)/' },
      { path: '^tests/' },
    ),
    forbid(
      'shared-without-node',
      'shared/ runs in a window too.',
      { path: '^shared/' },
      { dependencyTypes: [node] },
    ),
    forbid(
      'trades-apart',
      'Trades are joined only in shared/pipeline.',
      { path: `^shared/(${trades.join('|')})/` },
      { path: `^shared/(?:${trades.join('|')})/`, pathNot: '^shared/$1/' },
    ),
    ...above.map(({ name, folder, upper }) =>
      forbid(
        `shared-inwards-${name}`,
        'Inside shared/ imports go down only.',
        { path: `^shared/${folder}/` },
        { path: `^shared/(?:${upper.join('|')})/` },
      ),
    ),
    forbid(
      'features-apart',
      'Features meet only in renderer/app.',
      { path: '^renderer/features/([^/]+)/' },
      { path: '^renderer/features/', pathNot: '^renderer/features/$1/' },
    ),
    forbid(
      'features-downwards',
      'A feature reaches workers through its Services; what it may ask of them is their contract.',
      { path: '^renderer/features/' },
      { path: '^renderer/(?:app|workers)/', pathNot: '^renderer/workers/jobs\\.ts$' },
    ),
    forbid(
      'components-know-nothing',
      'The design system fetches nothing.',
      { path: '^renderer/components/' },
      { path: '^renderer/(?:app|features|services|storage|workers|desktop)/' },
    ),
    forbid(
      'features-ask-services',
      'Features reach the store and the workers through services only.',
      { path: '^renderer/(?:app|features)/' },
      { path: '^renderer/(?:storage|workers)/' },
    ),
    forbid(
      'services-downwards',
      'Services know neither features nor how things look.',
      { path: '^renderer/services/' },
      { path: '^renderer/(?:app|features|components)/' },
    ),
    forbid(
      'hosts-of-services-downwards',
      'Storage, workers, desktop and i18n look at shared/ and at one another only.',
      { path: '^renderer/(?:storage|workers|desktop|i18n)/' },
      { path: '^renderer/(?:app|features|components|services)/' },
    ),
    forbid(
      'dexie-behind-storage',
      'One door to the database.',
      { path: '^(?:renderer|shared|electron)/', pathNot: '^renderer/storage/' },
      { path: 'node_modules/dexie' },
    ),
    forbid(
      'electron-behind-electron',
      'Only the operating system side talks to Electron.',
      { path: '^(?:renderer|shared)/' },
      { path: '^(?:node_modules/)?electron(?:/|$)', dependencyTypes: npm },
    ),
    forbid(
      'cli-without-electron',
      'The command line runs on plain Node.',
      { path: '^electron/cli/' },
      { path: ['node_modules/electron/', '^electron/(?!cli/)'], pathNot: '^electron/files/' },
    ),
    forbid(
      'ipc-in-one-place',
      'Handlers are reached through electron/ipc.',
      { path: '^electron/(?:handlers|files|journal)/' },
      { path: '^electron/(?:main|preload)\\.ts$' },
    ),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(?:dist|\\.electron)/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tests/tsconfig.json' },
    enhancedResolveOptions: {
      extensions: ['.ts', '.tsx', '.js', '.jsx', '.json', '.css'],
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
    },
  },
};
