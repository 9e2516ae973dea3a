import { relative, resolve } from 'node:path';
import {
  CertificateTreeError,
  readTreeDefinition,
  scenarioFiles,
  writeScenarioTree,
  writeTree,
} from '@apim-kit/certificate-tree';
import { readNamedText } from '../files/read-named-file.js';
import { CliError } from '../output/cli-error.js';
import { exitCode, type ExitCode } from '../output/exit-code.js';
import type { Io } from '../output/io.js';
import type { OutputFormat } from '../output/output-option.js';
import { givenPassword, type PasswordSource } from './read-password.js';

export interface CreateTreeOptions extends PasswordSource {
  readonly out: string;
  readonly force: boolean;
  /** PFX with SHA-1 and TripleDES. */
  readonly legacy: boolean;
  /** JSON that describes a tree. Default: the scenario's. */
  readonly definition?: string;
  readonly output: OutputFormat;
}

/** `apim-kit certificate create-tree`: the certificates of the scenario, or of a definition, in every format. */
export async function createTreeFiles(options: CreateTreeOptions, io: Io): Promise<ExitCode> {
  const directory = resolve(io.cwd, options.out);
  const shown = relative(io.cwd, directory) || '.';
  const common = {
    force: options.force,
    legacy: options.legacy,
    onProgress: (message: string) => io.error(`${message}\n`),
  };
  const password = await givenPassword(options, io);
  let files = scenarioFiles;
  if (options.definition !== undefined) {
    const definition = await readDefinition(options.definition, io);
    files = await writeTree(directory, definition, {
      ...common,
      ...(password === undefined ? {} : { password }),
    });
  } else if (password !== undefined) {
    throw new CliError(
      'InputInvalid',
      "The scenario's tree has a password of its own.",
      'Give a password together with --definition.',
    );
  } else {
    await writeScenarioTree(directory, common);
  }
  io.out(
    options.output === 'json'
      ? `${JSON.stringify({ directory, files }, null, 2)}\n`
      : `${files.length} files in ${shown}\n`,
  );
  return exitCode.done;
}

async function readDefinition(file: string, io: Io) {
  const json = await readNamedText(file, io);
  try {
    return readTreeDefinition(json);
  } catch (cause) {
    if (!(cause instanceof CertificateTreeError)) throw cause;
    throw new CliError('InputInvalid', `${file}: ${cause.message}`, undefined, { cause });
  }
}
