import { EnvironmentError, readCheckFile, type Scenario } from '@apim-kit/environment';
import type { Configuration } from '../configuration/configuration.js';
import { readNamedText } from '../files/read-named-file.js';
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
    files.map(async (file) => readCheckFile(await readNamedText(file, io), file)),
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
