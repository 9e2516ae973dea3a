import {
  EnvironmentError,
  loadEnvironment,
  preflight,
  type Finding,
  type LoadedEnvironment,
} from '@apim-kit/environment';
import type { Io } from '../output/io.js';
import { loadConfiguration, type Configuration } from './load-configuration.js';

/** An environment that is read, with everything that can be said about it before it runs. */
export interface OpenedEnvironment {
  readonly configuration: Configuration;
  readonly loaded: LoadedEnvironment;
  readonly findings: readonly Finding[];
}

/** Reads the environment's file and what it names. */
export async function openEnvironment(file: string, io: Io): Promise<OpenedEnvironment> {
  const configuration = await loadConfiguration(file, io.cwd);
  return openConfiguration(configuration, io);
}

/** Reads what an environment names; variants of one configuration come here. */
export function openConfiguration(configuration: Configuration, io: Io): OpenedEnvironment {
  const { loaded, findings } = loadEnvironment(configuration.environment, {
    directory: configuration.directory,
    env: io.env,
  });
  return { configuration, loaded, findings: [...findings, ...preflight(loaded)] };
}

/**
 * Stops on what cannot run.
 *
 * @throws EnvironmentError that lists every error
 */
export function requireNoErrors({ findings }: OpenedEnvironment): void {
  const errors = findings.filter(({ severity }) => severity === 'error');
  if (errors.length > 0) throw new EnvironmentError('InvalidEnvironment', errors);
}
