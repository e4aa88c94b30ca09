import type { BenchQuery } from '../memory-queries.ts';
import { storyLanguages } from '../../../../shared/model/language-tag.ts';
import type { ScaledMemory } from '../scaled-memory.ts';
import type { PeerAnswers } from './peer-answers.ts';
import { askedInTime } from './peer-answers.ts';
import { PostgresServer } from './postgres-server.ts';

const batch = 1_000;
/** Enough that five different texts are among them. */
const readResults = 20;

/** `pg_trgm` with a GIN index a language, its own threshold (0.3), ordered by similarity. */
export async function askPostgres(
  bin: string,
  memory: ScaledMemory,
  units: number,
  queries: readonly BenchQuery[],
): Promise<PeerAnswers> {
  const server = await PostgresServer.started(bin);
  try {
    await server.run(
      `create extension pg_trgm; create table units (id int primary key, en text, ru text, kk text);`,
    );
    const loadSeconds = await load(server, memory, units);
    const answers = await askedInTime(
      queries,
      (query) => textsFound(server, query),
      (texts) => texts,
    );
    const [onDisk = '0'] = await server.run(`select pg_total_relation_size('units');`);
    return { answers, loadSeconds, memory: server.memory(), onDisk: Number(onDisk) };
  } finally {
    await server.stop();
  }
}

/** Seconds from the first row to the last index; making the texts does not count. */
async function load(server: PostgresServer, memory: ScaledMemory, units: number): Promise<number> {
  let making = 0;
  const begin = performance.now();
  await server.send('copy units from stdin;\n');
  for (let first = 0; first < units; first += batch) {
    const start = performance.now();
    let rows = '';
    for (let id = first; id < Math.min(units, first + batch); id++) {
      const texts = memory.textsAt(id);
      const cells = storyLanguages.map((language) => cell(texts[language]));
      rows += `${[id, ...cells].join('\t')}\n`;
    }
    making += performance.now() - start;
    await server.send(rows);
  }
  await server.run(
    String.raw`\.` +
      storyLanguages
        .map((language) => `\ncreate index on units using gin (${language} gin_trgm_ops);`)
        .join('') +
      '\nvacuum analyze units;',
  );
  return (performance.now() - begin - making) / 1000;
}

function cell(text: string | undefined): string {
  if (text === undefined) return String.raw`\N`;
  return text
    .replaceAll('\\', String.raw`\\`)
    .replaceAll('\t', ' ')
    .replaceAll('\n', ' ');
}

function textsFound(
  server: PostgresServer,
  { text, from, to }: BenchQuery,
): Promise<readonly string[]> {
  const literal = `'${text.replaceAll("'", "''")}'`;
  return server.run(
    `select ${from} from units where ${from} % ${literal} and ${to} is not null ` +
      `order by similarity(${from}, ${literal}) desc limit ${readResults};`,
  );
}
