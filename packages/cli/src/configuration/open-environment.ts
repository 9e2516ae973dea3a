import { readPfx } from '@apim-kit/certificate-tree';
import { readFileSync } from 'node:fs';
import {
  EnvironmentError,
  loadEnvironment,
  preflight,
  type Finding,
  type LoadedEnvironment,
} from '@apim-kit/environment';
import type { Io } from '../output/io.js';
import type { Configuration } from './configuration.js';
import { loadConfiguration } from './load-configuration.js';

/** An environment that is read, with everything that can be said about it before it runs. */
export interface OpenedEnvironment {
  readonly configuration: Configuration;
  readonly loaded: LoadedEnvironment;
  readonly findings: readonly Finding[];
}

/** What an environment is opened for. */
export interface OpenOptions {
  /** It is about to be deployed: defaults for the laptop are told. Default false. */
  readonly deployment?: boolean;
}

/** Reads the environment's file and what it names. */
export async function openEnvironment(
  file: string,
  io: Io,
  options: OpenOptions = {},
): Promise<OpenedEnvironment> {
  const configuration = await loadConfiguration(file, io.cwd);
  return openConfiguration(configuration, io, options);
}

/** Reads what an environment names; variants of one configuration come here. */
export function openConfiguration(
  configuration: Configuration,
  io: Io,
  { deployment = false }: OpenOptions = {},
): OpenedEnvironment {
  const { loaded, findings } = loadEnvironment(configuration.environment, {
    directory: configuration.directory,
    env: io.env,
    readFile: (path) => configuration.files?.get(path) ?? readFileSync(path),
  });
  return {
    configuration,
    loaded,
    findings: [...(configuration.findings ?? []), ...findings, ...preflight(loaded, { readPfx, deployment })],
  };
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
