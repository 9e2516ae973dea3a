import type { Finding } from '../finding/finding.js';
import type { Environment } from '../model/environment.js';
import type { LoadedEnvironment } from './loaded-environment.js';

/** Where {@link loadEnvironment} finds what the definition names. */
export interface LoadOptions {
  /** The directory of the environment's file; relative files start here. */
  readonly directory: string;
  /** Default `process.env`. */
  readonly env?: Readonly<Record<string, string | undefined>>;
  /** Reads a file by its absolute path; throws like `node:fs`. Default `readFileSync`. */
  readonly readFile?: (path: string) => Uint8Array;
}

/** Reads and parses everything that an environment names. Never throws for what a user got wrong. */
export function loadEnvironment(
  _environment: Environment,
  _options: LoadOptions,
): { readonly loaded: LoadedEnvironment; readonly findings: readonly Finding[] } {
  throw new Error('not written yet');
}
