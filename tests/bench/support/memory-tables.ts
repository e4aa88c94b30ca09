import { unitKinds, unitsInBlock } from './scaled-memory.ts';
import type {
  ConcordanceFigures,
  DesktopFigures,
  MatchFigures,
  Measured,
  MemoryFigures,
  PeerFigures,
  TextFigures,
  Times,
} from './memory-figures.ts';

/** The parts of the READMEs that figures stand in, as Markdown. Questions that nobody has asked yet are left out. */
export function memoryTables({ texts, matches, concordance, peers, desktop }: MemoryFigures): {
  readonly readme: string;
  readonly texts: string;
} {
  const sections = [
    matches && growthSection(matches),
    concordance && concordanceSection(concordance),
    desktop && desktopSection(desktop),
    peers && peersSection(peers),
  ];
  return {
    readme: sections.filter((section) => section !== undefined).join('\n\n'),
    texts: texts === undefined ? '' : textsTable(texts),
  };
}

function growthSection(measured: Measured<readonly MatchFigures[]>): string {
  const rows = measured.figures.map((at) => [
    count(at.units),
    milliseconds(at.query.p50),
    milliseconds(at.query.p95),
    milliseconds(at.query.max),
    milliseconds(at.exhaustive.p50),
    `${at.recall.found} of ${at.recall.wanted}`,
    `${at.recall.equalLists} of ${at.recall.queries}`,
    seconds(at.buildSeconds),
    megabytes(at.heap + at.arrayBuffers),
    milliseconds(at.taking.p95),
  ]);
  const heading = [
    'units',
    'p50',
    'p95',
    'longest',
    'without the index, p50',
    'matches found',
    'lists equal to those of exhaustive scoring',
    'index built',
    'index holds',
    'one unit taken in and asked for, p95',
  ];
  const [queries = 0] = measured.figures.map(({ recall }) => recall.queries);
  return [
    `**The index by size**: ${queries} questions of every difficulty from each language into each, threshold 60, ` +
      `top 5; each question counts with the middle of three answers.`,
    table(heading, rows),
    `![Time of one question by size of the memory, with peers, both axes in powers of ten](docs/memory-growth.svg)`,
    circumstances(measured),
  ].join('\n\n');
}

function concordanceSection(measured: Measured<readonly ConcordanceFigures[]>): string {
  const rows = measured.figures.flatMap((at) =>
    [...at.byKind, { kind: 'all', times: at.all }].map(({ kind, times }) => [
      count(at.units),
      kind,
      String(times.count),
      milliseconds(times.p50),
      milliseconds(times.p95),
      milliseconds(times.max),
    ]),
  );
  return [
    '**The concordance**: words of every frequency, searched in all languages, the first 50 hits with their partners ' +
      'marked; reading the units from the store comes on top. To reach: 100 ms.',
    table(['units', 'searched', 'searches', 'p50', 'p95', 'longest'], rows),
    circumstances(measured),
  ].join('\n\n');
}

function desktopSection(measured: Measured<DesktopFigures>): string {
  const { figures: at } = measured;
  const [held, heldEmpty] = [bytesOf(at.processes), bytesOf(at.emptyProcesses)];
  const cache = at.isCacheDropped ? ', files read from the disk' : '';
  const rows = [
    ['focus in a cell → matches on screen', ...shown(at.focus), '50 ms', shownEmpty(at.emptyFocus)],
    ['Ctrl+Enter → saved', ...shown(at.confirmation), '20 ms', shownEmpty(at.emptyConfirmation)],
    [`cold start${cache} → the story’s rows`, ...shown(at.coldWindow), '', ''],
    [`cold start${cache} → first matches on screen`, ...shown(at.coldAnswer), '3 s', ''],
    ['start, files read before → the story’s rows', ...shown(at.warmWindow), '', ''],
    ['start, files read before → first matches on screen', ...shown(at.warmAnswer), '', ''],
    ['between two frames during an import', ...shown(at.frames), '', shownEmpty(at.idleFrames)],
  ];
  const more = [
    [
      `import of a TMX file of ${megabytes(at.fileBytes)}, until it is found`,
      seconds(at.importSeconds),
      '120 s',
    ],
    ['frames a second meanwhile', at.framesPerSecond.toFixed(0), '60'],
    ['memory of all processes at once meanwhile', megabytes(at.importPeak), ''],
    [
      `memory of all processes at rest (without units ${megabytes(heldEmpty)})`,
      megabytes(held),
      '',
    ],
    ['of this for the units', megabytes(held - heldEmpty), '600 MB'],
    ['profile on disk', megabytes(at.profileBytes), ''],
  ];
  return [
    `**In the window**, with ${count(at.units)} units in the memory:`,
    table(['question', 'p50', 'p95', 'to reach', 'without units, p50 / p95'], rows),
    table(['question', 'measured', 'to reach'], more),
    circumstances(measured),
  ].join('\n\n');
}

function shown({ p50, p95 }: Times): readonly [string, string] {
  return [milliseconds(p50), milliseconds(p95)];
}

function shownEmpty({ p50, p95 }: Times): string {
  return `${milliseconds(p50)} / ${milliseconds(p95)}`;
}

function bytesOf(processes: Readonly<Record<string, number>>): number {
  return Object.values(processes).reduce((sum, bytes) => sum + bytes, 0);
}

function peersSection(measured: Measured<readonly PeerFigures[]>): string {
  const rows = measured.figures.map((at) => [
    at.peer,
    count(at.units),
    at.query === undefined ? '–' : milliseconds(at.query.p50),
    at.query === undefined ? '–' : milliseconds(at.query.p95),
    at.query === undefined ? '–' : String(at.query.count),
    at.recall === undefined ? '–' : at.recall.toFixed(3),
    at.loadSeconds === undefined ? '–' : seconds(at.loadSeconds),
    held(at),
  ]);
  const caps = measured.figures.filter(({ cap }) => cap !== undefined);
  return [
    `**Peers in the same run**, with the same texts and questions. Recall is the share of the five best units by our ` +
      `scorer that stand among a peer's five; it measures others by our yardstick.`,
    table(['', 'units', 'p50', 'p95', 'questions', 'recall', 'loaded in', 'holds'], rows),
    ...caps.map(({ peer, units, cap }) => `${peer} at ${count(units)}: ${cap ?? ''}.`),
    circumstances(measured),
  ].join('\n\n');
}

function held({ memory, onDisk }: PeerFigures): string {
  const parts = [
    memory === undefined ? [] : [megabytes(memory)],
    onDisk === undefined ? [] : [`${megabytes(onDisk)} on disk`],
  ].flat();
  return parts.length === 0 ? '–' : parts.join(', ');
}

function textsTable(measured: Measured<readonly TextFigures[]>): string {
  const rows = measured.figures.map(({ texts, units, words, growth, neighbours }) => [
    texts,
    count(units),
    words.join(' / '),
    ...Object.values(growth).map((value) => value.toFixed(2)),
    ...(['60', '75', '95'] as const).map((score) => percent(neighbours[score])),
  ]);
  const shares = Object.entries(unitKinds).map(
    ([kind, units]) => `${kind} ${percent(units / unitsInBlock)}`,
  );
  const languages = Object.keys(measured.figures[0]?.growth ?? {});
  return [
    `Units by what was done to real ones: ${shares.join(', ')}.`,
    table(
      [
        'texts',
        'units',
        'words a text, p10 / p50 / p90 / p99',
        ...languages.map((language) => `vocabulary growth, ${language}`),
        'best neighbour ≥ 60',
        '≥ 75',
        '≥ 95',
      ],
      rows,
    ),
    circumstances(measured),
  ].join('\n\n');
}

function circumstances({ on, machine, versions }: Measured<unknown>): string {
  const names = Object.entries(versions).map(([name, version]) => `${name} ${version}`);
  return `Measured on ${on}: ${[machine, ...names].join(', ')}.`;
}

function table(heading: readonly string[], rows: readonly (readonly string[])[]): string {
  return [heading, heading.map(() => '---'), ...rows]
    .map((cells) => `| ${cells.join(' | ')} |`)
    .join('\n');
}

function count(value: number): string {
  return value.toLocaleString('en');
}

function percent(share: number): string {
  return `${Math.round(100 * share)} %`;
}

function milliseconds(value: number): string {
  if (value >= 1000) return `${(value / 1000).toFixed(value < 10_000 ? 1 : 0)} s`;
  if (value >= 10) return `${value.toFixed(0)} ms`;
  return `${value.toFixed(value < 1 ? 2 : 1)} ms`;
}

function seconds(value: number): string {
  return `${value.toFixed(value < 10 ? 1 : 0)} s`;
}

function megabytes(bytes: number): string {
  return `${count(Math.round(bytes / (1024 * 1024)))} MB`;
}
