import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { CliError } from '../output/cli-error.js';
import type { Io } from '../output/io.js';
import { systemReason } from './system-reason.js';

/** Standard input, on the command line. */
export const standardInput = '-';

/**
 * Reads a file that a user named, or standard input for `-`.
 *
 * @throws CliError `FileNotFound`, or `FileNotReadable` with the reason
 */
export async function readNamedFile(file: string, io: Io): Promise<Uint8Array> {
  if (file === standardInput) return io.readInputBytes();
  return readFile(resolve(io.cwd, file)).catch((cause: unknown) => {
    throw notRead(file, cause);
  });
}

/** The same as text; a byte order mark in front, as editors on Windows write it, is left out. */
export async function readNamedText(file: string, io: Io): Promise<string> {
  return new TextDecoder().decode(await readNamedFile(file, io));
}

/** What a user is told about a file that could not be read. */
export function notRead(file: string, cause: unknown): CliError {
  if (['ENOENT', 'ENOTDIR'].includes((cause as NodeJS.ErrnoException).code ?? ''))
    return new CliError('FileNotFound', `There is no file ${file}.`, undefined, { cause });
  const message = `${file} cannot be read: ${systemReason(cause)}.`;
  return new CliError('FileNotReadable', message, undefined, { cause });
}
