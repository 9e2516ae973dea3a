import { resolve } from 'node:path';
import {
  connectAzure,
  defaultStateFile,
  listResources,
  openConnection,
  openStateStore,
  type ArmResource,
  type Azure,
  type StateStore,
} from '@apim-kit/deployer';
import {
  openEnvironment,
  requireNoErrors,
  type OpenedEnvironment,
} from '../configuration/open-environment.js';
import { formatFinding } from '../output/diagnostics.js';
import type { Io } from '../output/io.js';
import type { AzureFlags } from './deploy-options.js';

/** An environment and the Azure that it goes to. */
export interface OpenedDeployment {
  readonly opened: OpenedEnvironment;
  readonly name: string;
  readonly resources: readonly ArmResource[];
  readonly azure: Azure;
  readonly store: StateStore;
}

/**
 * Reads the environment, stops on what preflight finds, logs in.
 *
 * @param lenient Goes on with findings: what is to be looked at or deleted need not be deployable.
 */
export async function openDeployment(flags: AzureFlags, io: Io, lenient = false): Promise<OpenedDeployment> {
  const opened = await openEnvironment(flags.environment, io, { deployment: !lenient });
  if (!lenient) {
    requireNoErrors(opened);
    opened.findings.forEach((finding) => io.error(formatFinding(finding, io)));
  }
  const { name } = opened.loaded.environment;
  const connection = await openConnection(flags, name, io.env);
  const { state } = flags;
  const where =
    state === undefined
      ? defaultStateFile(opened.configuration.directory, name, connection)
      : /^https:/i.test(state)
        ? state
        : resolve(io.cwd, state);
  return {
    opened,
    name,
    resources: listResources(opened.loaded),
    azure: connectAzure(connection),
    store: await openStateStore(where, connection),
  };
}
