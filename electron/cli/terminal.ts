/** What a command sees of the world around it. */
export interface Terminal {
  /** Everything on standard input; where that is more than `limit` bytes, its beginning, longer than `limit`. */
  readInput(limit: number): Promise<Uint8Array>;
  /** Writes to standard output and waits until it has been taken. Rejects with the system's error. */
  print(text: string): Promise<void>;
  /** Writes a line to standard error. */
  tell(line: string): void;
  /** True where a person looks at standard output. */
  readonly isInteractive: boolean;
  readonly environment: Readonly<Record<string, string | undefined>>;
}

/** The terminal of this process. A reader that goes away (`| head`) ends the program quietly. */
export function processTerminal(): Terminal {
  // `print` tells of an output that refuses; where standard error refuses, nobody can be told.
  for (const stream of [process.stdout, process.stderr]) stream.on('error', endWithoutReader);
  return {
    readInput: async (limit) => {
      const chunks: Buffer[] = [];
      let length = 0;
      for await (const chunk of process.stdin) {
        const bytes = Buffer.from(chunk as Uint8Array);
        chunks.push(bytes);
        length += bytes.length;
        if (length > limit) break;
      }
      return Buffer.concat(chunks);
    },
    print: (text) =>
      new Promise((resolve, reject) => {
        process.stdout.write(text, (error) => {
          if (!error) {
            resolve();
            return;
          }
          endWithoutReader(error);
          reject(error);
        });
      }),
    tell: (line) => {
      process.stderr.write(`${line}\n`);
    },
    isInteractive: process.stdout.isTTY,
    environment: process.env,
  };
}

function endWithoutReader(error: NodeJS.ErrnoException): void {
  if (error.code === 'EPIPE') process.exit(0);
}
