import type { LoadedEnvironment } from '@apim-kit/environment';
import type { DocumentDiagnostic } from '@apim-kit/policy';
import type { Hop } from '../message/hop.js';
import type { Services } from '../services.js';

/** API Management of an environment, compiled: an immutable snapshot that serves requests. */
export interface ApiManagementSnapshot {
  readonly hop: Hop;
  /** What is wrong with the policy documents. With an error among them the snapshot must not serve. */
  readonly diagnostics: readonly DocumentDiagnostic[];
  /** Policies that stop the request with 500 because they do not run locally. */
  readonly unsupported: readonly UnsupportedPolicy[];
}

export interface UnsupportedPolicy {
  readonly policy: string;
  readonly file: string;
  readonly line: number;
  readonly reason: string;
}

/** Compiles API Management off the hot path; what is wrong is collected, never thrown. */
export function compileApiManagement(loaded: LoadedEnvironment, services: Services): ApiManagementSnapshot {
  void loaded;
  void services;
  throw new Error('not there yet');
}
