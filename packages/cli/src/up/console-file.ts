import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { CliError } from '../output/cli-error.js';

/** How `apim-kit trace` finds the environment that runs beside it. */
export interface ConsoleAddress {
  /** With the token, as the gateway gave it. */
  readonly url: string;
  readonly processId: number;
}

const path = (directory: string): string => join(directory, '.apim-kit', 'console.json');

/** Leaves the address for other commands; only the owner may read it, because of the token. */
export async function writeConsoleFile(directory: string, address: ConsoleAddress): Promise<void> {
  await mkdir(join(directory, '.apim-kit'), { recursive: true });
  await rm(path(directory), { force: true });
  await writeFile(path(directory), `${JSON.stringify(address)}\n`, { mode: 0o600 });
}

export async function removeConsoleFile(directory: string): Promise<void> {
  await rm(path(directory), { force: true });
}

/** @throws CliError `NothingRunning` */
export async function readConsoleFile(directory: string): Promise<ConsoleAddress> {
  const text = await readFile(path(directory), 'utf8').catch((cause: unknown) => {
    throw new CliError(
      'NothingRunning',
      'No environment runs here.',
      'Start one with apim-kit up, in this folder or in the one that --environment names.',
      { cause },
    );
  });
  try {
    return JSON.parse(text) as ConsoleAddress;
  } catch (cause) {
    throw new CliError(
      'NothingRunning',
      `${path(directory)} is damaged.`,
      'Start the environment again with apim-kit up.',
      { cause },
    );
  }
}
