import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { EnvironmentError, readCheckFile, type Scenario } from '@apim-kit/environment';
import type { Configuration } from '../configuration/configuration.js';
import { CliError } from '../output/cli-error.js';
import type { Io } from '../output/io.js';

/**
 * The environment with the checks of files in place of its own; variants and client certificates stay.
 *
 * @throws EnvironmentError with file, line and column of what is wrong in them
 */
export async function withCheckFiles(
  configuration: Configuration,
  files: readonly string[],
  io: Io,
): Promise<Configuration> {
  if (files.length === 0) return configuration;
  const { environment } = configuration;
  const read = await Promise.all(
    files.map(async (file) => {
      const text = await readFile(resolve(io.cwd, file), 'utf8').catch((cause: unknown) => {
        throw new CliError('FileNotFound', `${file} cannot be read.`, undefined, { cause });
      });
      return readCheckFile(text, file);
    }),
  );
  const findings = read.flatMap((one) => one.findings);
  if (findings.length > 0) throw new EnvironmentError('InvalidEnvironment', findings);
  const contents = read.flatMap(({ content }) => content ?? []);
  const scenario: Scenario = {
    ...environment.scenario,
    clientCertificates: Object.assign(
      {},
      environment.scenario?.clientCertificates,
      ...contents.map(({ clientCertificates }) => clientCertificates),
    ),
    checks: contents.flatMap(({ checks }) => checks),
  };
  return { ...configuration, environment: { ...environment, scenario } };
}
