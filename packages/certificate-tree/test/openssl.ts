import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, it } from '@jest/globals';

const version = spawnSync('openssl', ['version'], { encoding: 'utf8' });

/** `it` for tests that need OpenSSL; they say so when it is missing. */
export const itWithOpenSsl = (name: string, test: () => void | Promise<void>): void =>
  version.status === 0 ? it(name, test) : it.skip(`${name} (skipped: openssl is not installed)`, test);

/** Runs OpenSSL and gives what it printed; fails with its own message. */
export function openssl(...args: readonly string[]): string {
  const { status, stdout, stderr } = spawnSync('openssl', args, { encoding: 'utf8' });
  if (status !== 0) throw new Error(`openssl ${args.join(' ')}: ${stdout}${stderr}`);
  return `${stdout}${stderr}`;
}

/** Makes a directory that is gone after the tests of the file. */
export function temporaryDirectory(): string {
  const directory = mkdtempSync(join(tmpdir(), 'apim-kit-'));
  afterAll(() => rmSync(directory, { recursive: true, force: true }));
  return directory;
}
