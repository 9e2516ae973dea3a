import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { resolve } from 'node:path';
import type { LocalFunctionApp } from '@apim-kit/environment';
import { CliError } from '../output/cli-error.js';

/** A Functions app in a process of its own. */
export interface RunningFunctionApp {
  readonly name: string;
  readonly url: string;
  /** Resolves when the process ends, with its exit code. */
  readonly exited: Promise<number | null>;
  close(): Promise<void>;
}

/** How long an app may take to end by itself. */
const closeGraceMs = 5000;

/**
 * Starts a Functions app and waits until it listens: its host prints `ready URL` as a line of its own.
 *
 * @throws CliError `FunctionAppFailed` with what the app printed, when it ends before that
 */
export async function startFunctionApp(
  name: string,
  { command, directory, port, settings }: LocalFunctionApp,
  configurationDirectory: string,
): Promise<RunningFunctionApp> {
  const [program, ...args] = command;
  const child = spawn(program === 'node' ? process.execPath : program!, [...args, '--port', String(port)], {
    cwd: resolve(configurationDirectory, directory),
    env: { ...process.env, ...settings },
    // The channel closes with this process, however it ends, and the app ends with the channel.
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  });
  const exited = new Promise<number | null>((done) => child.once('close', (code) => done(code)));
  const url = await untilReady(name, child, exited);
  return {
    name,
    url,
    exited,
    close: async () => {
      if (child.exitCode !== null || child.signalCode !== null) return;
      child.kill('SIGTERM');
      const timer = setTimeout(() => child.kill('SIGKILL'), closeGraceMs);
      await exited;
      clearTimeout(timer);
    },
  };
}

async function untilReady(
  name: string,
  child: ChildProcess,
  exited: Promise<number | null>,
): Promise<string> {
  let printed = '';
  const ready = new Promise<string>((done) => {
    const read = (chunk: Buffer): void => {
      printed = (printed + chunk.toString('utf8')).slice(-8192);
      const url = /^ready (\S+)$/m.exec(printed)?.[1];
      if (url !== undefined) done(url);
    };
    child.stdout!.on('data', read);
    child.stderr!.on('data', read);
  });
  const failed = Promise.race([exited, once(child, 'error')]).then((reason) => {
    const why = Array.isArray(reason) ? String(reason[0]) : printed.trim() || `exit code ${String(reason)}`;
    throw new CliError('FunctionAppFailed', `The Functions app ${name} did not start: ${why}`);
  });
  failed.catch(() => undefined);
  return Promise.race([ready, failed]);
}
