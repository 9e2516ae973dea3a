import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** A local host in a process of its own. */
export interface StartedHost {
  readonly url: string;
  /** The parsed lines of its log so far. */
  log(): Record<string, unknown>[];
  /** Waits for a line of its log: the pipe may be slower than the response. */
  logged(fits: (line: Record<string, unknown>) => boolean): Promise<Record<string, unknown>>;
  /** Sends the signal and waits for the exit code. */
  stop(signal?: NodeJS.Signals): Promise<number | null>;
}

export interface StartOptions {
  /** A directory under `test/fixtures`. */
  readonly app?: string;
  /** Any other directory; default this app itself. */
  readonly directory?: string;
  readonly args?: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
}

const root = fileURLToPath(new URL('..', import.meta.url));

/** Runs the host's command to its end. */
export async function runHost(
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Promise<{ readonly code: number | null; readonly stdout: string; readonly stderr: string }> {
  const { child, output } = spawnHost(args, env);
  const code = await new Promise<number | null>((resolve) => child.once('close', resolve));
  return { code, ...output };
}

/** Starts a host on a free port and waits for the line that says that it is ready. */
export async function startHost({
  app,
  args = [],
  env = {},
  ...options
}: StartOptions = {}): Promise<StartedHost> {
  const directory = app === undefined ? (options.directory ?? root) : `${root}test/fixtures/${app}`;
  const { child, output } = spawnHost(['--port', '0', '--directory', directory, ...args], env);
  const closed = new Promise<number | null>((resolve) => child.once('close', resolve));
  const url = await new Promise<string>((resolve, reject) => {
    child.stdout.on('data', () => {
      const ready = /^ready (\S+)\n/.exec(output.stdout);
      if (ready) resolve(ready[1]!);
    });
    void closed.then((code) => reject(new Error(`The host ended with ${code}: ${output.stderr}`)));
  });
  const log = (): Record<string, unknown>[] =>
    output.stderr
      .split('\n')
      .slice(0, -1)
      .filter((line) => line.startsWith('{'))
      .map((line) => JSON.parse(line) as Record<string, unknown>);
  return {
    url,
    log,
    async logged(fits) {
      for (;;) {
        const line = log().find(fits);
        if (line) return line;
        await new Promise((resolve) => child.stderr.once('data', resolve));
      }
    },
    stop(signal = 'SIGTERM') {
      child.kill(signal);
      return closed;
    },
  };
}

function spawnHost(args: readonly string[], env: Readonly<Record<string, string>>) {
  const { NODE_OPTIONS: _jestOnly, ...inherited } = process.env;
  const child = spawn(process.execPath, [`${root}dist/local-host/main.js`, ...args], {
    env: { ...inherited, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const output = { stdout: '', stderr: '' };
  child.stdout.setEncoding('utf8').on('data', (text: string) => (output.stdout += text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => (output.stderr += text));
  return { child, output };
}
