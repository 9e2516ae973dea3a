/** Where a command reads and writes; a test gives its own. */
export interface Io {
  readonly cwd: string;
  readonly env: NodeJS.ProcessEnv;
  readonly isTerminal: boolean;
  /** Characters of a line of the terminal; undefined where there is none. */
  readonly columns?: number | undefined;
  out(text: string): void;
  /** Bytes on standard output, as they are. */
  outBytes(bytes: Uint8Array): void;
  error(text: string): void;
  /** Everything on standard input, as it comes. */
  readInputBytes(): Promise<Uint8Array>;
}

/** The streams of this process. */
export function processIo(): Io {
  return {
    cwd: process.cwd(),
    env: process.env,
    isTerminal: process.stdout.isTTY === true,
    columns: process.stdout.columns,
    out: (text) => void process.stdout.write(text),
    outBytes: (bytes) => void process.stdout.write(bytes),
    error: (text) => void process.stderr.write(text),
    readInputBytes: readStandardInput,
  };
}

async function readStandardInput(): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of process.stdin) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}
