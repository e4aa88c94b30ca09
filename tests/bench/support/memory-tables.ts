import { unitKinds, unitsInBlock } from './scaled-memory.ts';
import type {
  DesktopFigures,
  MatchFigures,
  Measured,
  MemoryFigures,
  PeerFigures,
  TextFigures,
} from './memory-figures.ts';

/** The parts of the READMEs that figures stand in, as Markdown. Questions that nobody has asked yet are left out. */
export function memoryTables({ texts, matches, peers, desktop }: MemoryFigures): {
  readonly readme: string;
  readonly texts: string;
} {
  const sections = [
    matches && growthSection(matches),
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
  ];
  const [queries = 0] = measured.figures.map(({ recall }) => recall.queries);
  return [
    `**The index by size**: ${queries} questions of every difficulty from each language into each, threshold 60, ` +
      `top 5; each question counts with the middle of three answers.`,
    table(heading, rows),
    circumstances(measured),
  ].join('\n\n');
}

function desktopSection(measured: Measured<DesktopFigures>): string {
  const { figures: at } = measured;
  const sum = (of: Readonly<Record<string, number>>): number =>
    Object.values(of).reduce((total, bytes) => total + bytes, 0);
  const held = sum(at.processes) - sum(at.emptyProcesses);
  const rows = [
    ['from focus in a cell to the matches on screen, p50', milliseconds(at.focus.p50), ''],
    ['the same, p95', milliseconds(at.focus.p95), '50 ms'],
    ['cold start: the window can be worked in', milliseconds(at.coldWindow.p50), ''],
    ['cold start: the first matches on screen', milliseconds(at.coldAnswer.p50), '3 s'],
    [
      `import of a TMX file of ${megabytes(at.fileBytes)}, searchable`,
      seconds(at.importSeconds),
      '120 s',
    ],
    ['frames a second of the window meanwhile', at.framesPerSecond.toFixed(0), '60'],
    ['between two frames meanwhile, p95', milliseconds(at.frames.p95), ''],
    ['between two frames meanwhile, longest', milliseconds(at.frames.max), ''],
    ['one confirmation, p95', milliseconds(at.confirmation.p95), '20 ms'],
    [
      'memory of all processes, less that of the same window without units',
      megabytes(held),
      '600 MB',
    ],
  ];
  return [
    `**In the window**, with ${count(at.units)} units in the memory:`,
    table(['question', 'measured', 'at most, frames at least'], rows),
    circumstances(measured),
  ].join('\n\n');
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
