import { readCheckFile, type Finding, type Scenario } from '@apim-kit/environment';
import type { Configuration } from '../configuration/configuration.js';
import { readNamedText } from '../files/read-named-file.js';
import { CliError } from '../output/cli-error.js';
import type { Io } from '../output/io.js';

/** An environment with checks of files. */
export interface CheckedConfiguration {
  readonly configuration: Configuration;
  /** The same finding with its place in the file of the check that it is about. */
  locate(finding: Finding): Finding;
}

/**
 * The environment with the checks of files in place of its own; variants and client certificates stay.
 *
 * @throws CliError `InputInvalid` with file, line and column of what is wrong in them
 */
export async function withCheckFiles(
  configuration: Configuration,
  files: readonly string[],
  io: Io,
): Promise<CheckedConfiguration> {
  if (files.length === 0) return { configuration, locate: (finding) => finding };
  const { environment } = configuration;
  const read = await Promise.all(
    files.map(async (file) => readCheckFile(await readNamedText(file, io), file)),
  );
  const findings = read.flatMap((one) => one.findings);
  if (findings.length > 0)
    throw new CliError('InputInvalid', 'checks are not valid:', undefined, { findings });
  const checks = read.flatMap(({ content, placeOf }) =>
    (content?.checks ?? []).map((check, index) => ({ check, index, placeOf })),
  );
  if (checks.length === 0)
    throw new CliError('InputInvalid', `There are no checks in ${files.join(' and ')}.`);
  const scenario: Scenario = {
    ...environment.scenario,
    clientCertificates: Object.assign(
      {},
      environment.scenario?.clientCertificates,
      ...read.map(({ content }) => content?.clientCertificates),
    ),
    checks: checks.map(({ check }) => check),
  };
  return {
    configuration: { ...configuration, environment: { ...environment, scenario } },
    locate: (finding) => {
      const [, number, rest] = /^scenario\.checks\[(\d+)\](.*)$/s.exec(finding.path) ?? [];
      const place = checks[Number(number)];
      return place === undefined
        ? finding
        : { ...finding, path: place.placeOf(`checks[${place.index}]${rest}`) };
    },
  };
}
