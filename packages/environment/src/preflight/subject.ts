import type { Finding } from '../finding/finding.js';
import type { LoadedEnvironment } from '../load/loaded-environment.js';
import type { Environment } from '../model/environment.js';
import type { ResourceLevel } from '../resource-levels.js';
import type { ReadPfx } from './pfx-files.js';

/** What checks look at. */
export interface Subject {
  readonly environment: Environment;
  /** Null when only the definition is at hand: checks of certificates and policies then find nothing. */
  readonly loaded: LoadedEnvironment | null;
  /** Where API Management keeps resources: the service, and its workspaces. */
  readonly levels: readonly ResourceLevel[];
  /** Validity of certificates is judged at this time. */
  readonly now: Date;
  /** Opens PFX files; without it they stay closed. */
  readonly readPfx?: ReadPfx | undefined;
  /** Whether the environment is about to be deployed, and not only to run on a laptop. */
  readonly deployment: boolean;
}

/** One concern of preflight. */
export type PreflightCheck = (subject: Subject) => Iterable<Finding>;

/** The named resources of a record that may be left out. */
export function entries<T>(record: Readonly<Record<string, T>> | undefined): readonly [string, T][] {
  return Object.entries(record ?? {});
}
