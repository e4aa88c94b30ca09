import type { ChildProcess } from 'node:child_process';
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { chownSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { proportionalSetSize } from '../process-memory.ts';

/** Not the usual one, so that a server of the machine's own is not met. */
const port = '54329';
const settings = {
  listen_addresses: '',
  port,
  shared_buffers: '1GB',
  work_mem: '64MB',
  maintenance_work_mem: '1GB',
  max_wal_size: '4GB',
  // Its memory may be lost: nothing waits for the disk.
  fsync: 'off',
  jit: 'off',
};
const startTries = 100;

/** A server of our own in a temporary folder, asked by one `psql` session over a socket in it. */
export class PostgresServer {
  readonly #folder: string;
  readonly #server: ChildProcess;
  readonly #session: ChildProcess;
  readonly #lines: AsyncIterator<string>;

  private constructor(folder: string, server: ChildProcess, session: ChildProcess) {
    this.#folder = folder;
    this.#server = server;
    this.#session = session;
    const output = session.stdout;
    if (output === null) throw new Error('psql has no output');
    this.#lines = createInterface({ input: output })[Symbol.asyncIterator]();
  }

  /** Throws where it does not start. */
  static async started(bin: string): Promise<PostgresServer> {
    const account = unprivilegedAccount();
    const folder = mkdtempSync(join(tmpdir(), 'ushtil-postgres-'));
    const tables = join(folder, 'tables');
    mkdirSync(tables);
    if (account !== undefined) {
      for (const path of [folder, tables]) chownSync(path, account.uid, account.gid);
    }
    const choices = { cwd: folder, ...account };
    run(
      join(bin, 'initdb'),
      ['-D', tables, '-U', 'bench', '-A', 'trust', '-E', 'UTF8', '--locale=C.UTF-8', '--no-sync'],
      choices,
    );
    const given = Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
    const server = spawn(join(bin, 'postgres'), ['-D', tables, '-k', folder, ...given], {
      ...choices,
      stdio: 'ignore',
    });
    // Whatever ends this process ends the server.
    process.once('exit', () => {
      server.kill('SIGQUIT');
      rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
    });
    const address = ['-h', folder, '-p', port, '-U', 'bench', '-d', 'postgres'];
    await untilReady(join(bin, 'psql'), address);
    const session = spawn(
      join(bin, 'psql'),
      [...address, '-X', '-q', '-A', '-t', '-v', 'ON_ERROR_STOP=1'],
      {
        stdio: ['pipe', 'pipe', 'inherit'],
      },
    );
    return new PostgresServer(folder, server, session);
  }

  /** Sends lines to the session, and waits while it is behind. */
  async send(text: string): Promise<void> {
    const input = this.#session.stdin;
    if (input === null) throw new Error('psql has no input');
    if (!input.write(text)) await once(input, 'drain');
  }

  /** Runs statements and gives the lines that they print. Throws where the session has ended, on an error in SQL too. */
  async run(sql: string): Promise<readonly string[]> {
    await this.send(`${sql}\n\\echo '${endOfAnswer}'\n`);
    const lines: string[] = [];
    for (;;) {
      const next = await this.#lines.next();
      if (next.done === true) throw new Error('psql has ended');
      if (next.value === endOfAnswer) return lines;
      lines.push(next.value);
    }
  }

  /** Bytes in memory of all its processes, each with its part of what they share. */
  memory(): number {
    const own = this.#server.pid;
    const pids = readdirSync('/proc')
      .filter((name) => /^\d+$/u.test(name))
      .map(Number)
      .filter((pid) => pid === own || parentOf(pid) === own);
    return pids.reduce((sum, pid) => sum + (proportionalSetSize(pid) ?? 0), 0);
  }

  /** Ends it and removes its folder. */
  async stop(): Promise<void> {
    this.#session.kill();
    this.#server.kill('SIGINT');
    if (this.#server.exitCode === null) await once(this.#server, 'exit');
    rmSync(this.#folder, { recursive: true, force: true, maxRetries: 5 });
  }
}

/** A line that no text is. */
const endOfAnswer = '== the answer ends here ==';

/** PostgreSQL refuses root: then the account that its package made, or nobody's. */
function unprivilegedAccount(): { readonly uid: number; readonly gid: number } | undefined {
  if (process.getuid?.() !== 0) return undefined;
  for (const name of ['postgres', 'nobody']) {
    const [uid, gid] = ['-u', '-g'].map((which) =>
      Number.parseInt(spawnSync('id', [which, name], { encoding: 'utf8' }).stdout, 10),
    );
    if (uid !== undefined && gid !== undefined && !Number.isNaN(uid)) return { uid, gid };
  }
  return undefined;
}

function run(
  program: string,
  args: readonly string[],
  choices: { readonly cwd: string; readonly uid?: number; readonly gid?: number },
): void {
  const done = spawnSync(program, args, { ...choices, encoding: 'utf8' });
  if (done.status !== 0) throw new Error(`${program}: ${done.stderr}`);
}

async function untilReady(psql: string, address: readonly string[]): Promise<void> {
  for (let count = 0; count < startTries; count++) {
    if (spawnSync(psql, [...address, '-c', 'select 1']).status === 0) return;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  throw new Error('PostgreSQL does not answer');
}

function parentOf(pid: number): number | undefined {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1]);
  } catch {
    return undefined;
  }
}
