import { relative, resolve } from 'node:path';
import { scenarioFiles, writeScenarioTree } from '@apim-kit/certificate-tree';
import { exitCode, type ExitCode } from '../output/exit-code.js';
import type { Io } from '../output/io.js';

export interface CreateTreeOptions {
  readonly out: string;
  readonly force: boolean;
  /** PFX with SHA-1 and TripleDES. */
  readonly legacy: boolean;
}

/** `apim-kit certificate create-tree`: the scenario's certificates in every format. */
export async function createTreeFiles(options: CreateTreeOptions, io: Io): Promise<ExitCode> {
  const directory = resolve(io.cwd, options.out);
  const shown = relative(io.cwd, directory) || '.';
  await writeScenarioTree(directory, {
    force: options.force,
    legacy: options.legacy,
    onProgress: (message) => io.error(`${message}\n`),
  });
  io.out(`${scenarioFiles.length} files in ${shown}\n`);
  return exitCode.done;
}
