/** What a command sees of the world around it. */
export interface Terminal {
  /** Everything on standard input. */
  readInput(): Promise<Uint8Array>;
  /** Writes to standard output and waits until it has been taken. */
  print(text: string): Promise<void>;
  /** Writes a line to standard error. */
  tell(line: string): void;
  /** True where a person looks at standard output. */
  readonly isInteractive: boolean;
  readonly environment: Readonly<Record<string, string | undefined>>;
}

/** The terminal of this process. A reader that goes away (`| head`) ends the program quietly. */
export function processTerminal(): Terminal {
  for (const stream of [process.stdout, process.stderr]) {
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EPIPE') process.exit(0);
      throw error;
    });
  }
  return {
    readInput: async () => {
      const chunks: Buffer[] = [];
      for await (const chunk of process.stdin) chunks.push(Buffer.from(chunk as Uint8Array));
      return Buffer.concat(chunks);
    },
    print: async (text) => {
      if (process.stdout.write(text)) return;
      await new Promise((resolve) => process.stdout.once('drain', resolve));
    },
    tell: (line) => {
      process.stderr.write(`${line}\n`);
    },
    isInteractive: process.stdout.isTTY,
    environment: process.env,
  };
}
