import { createInterface } from 'node:readline/promises';
import { Writable } from 'node:stream';
import { readNamedText } from '../files/read-named-file.js';
import { CliError } from '../output/cli-error.js';
import type { Io } from '../output/io.js';

/** Where a password comes from: never the command line, which other users of a machine can see. */
export interface PasswordSource {
  /** A file; one line break at its end does not belong to it. */
  readonly passwordFile?: string;
  /** The name of an environment variable. */
  readonly passwordEnv?: string;
}

/** Reads a password from a file, a variable or, where there is a terminal, a prompt. */
export async function readPassword(source: PasswordSource, purpose: string, io: Io): Promise<string> {
  const password = await givenPassword(source, io);
  if (password !== undefined) return password;
  if (io.isTerminal && process.stdin.isTTY) return prompt(purpose);
  throw new CliError(
    'InputInvalid',
    `${purpose} needs a password.`,
    'Give it with --password-file FILE or --password-env VARIABLE.',
  );
}

/** The password that the options name; none when they name none. */
export async function givenPassword(source: PasswordSource, io: Io): Promise<string | undefined> {
  const { passwordFile, passwordEnv } = source;
  if (passwordFile !== undefined && passwordEnv !== undefined) {
    throw new CliError('InputInvalid', 'A password comes from a file or from a variable, not from both.');
  }
  if (passwordFile !== undefined) {
    const text = await readNamedText(passwordFile, io);
    return text.replace(/\r?\n$/, '');
  }
  if (passwordEnv === undefined) return undefined;
  const value = io.env[passwordEnv];
  if (value === undefined) {
    throw new CliError('InputInvalid', `The environment variable ${passwordEnv} is not set.`);
  }
  return value;
}

/** Asks on the terminal without showing what is typed. */
async function prompt(purpose: string): Promise<string> {
  const silent = new Writable({ write: (_chunk, _encoding, done) => done() });
  // Asked only now, when the terminal itself shows nothing any more.
  const lines = createInterface({ input: process.stdin, output: silent, terminal: true });
  process.stderr.write(`Password of ${purpose}: `);
  try {
    return await lines.question('');
  } finally {
    lines.close();
    process.stderr.write('\n');
  }
}
