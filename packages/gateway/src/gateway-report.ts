import type { Finding } from '@apim-kit/environment';
import type { DocumentDiagnostic } from '@apim-kit/policy';

/** What a gateway has to say of the environment that it runs. */
export interface GatewayReport {
  /** Of the Application Gateway, and of files that the environment names. */
  readonly findings: readonly Finding[];
  /** Of the policy documents and their expressions. */
  readonly diagnostics: readonly DocumentDiagnostic[];
  /** Policies that do not run here: a request that meets one is answered 500. */
  readonly unsupported: readonly UnsupportedPolicy[];
}

/** A policy that the gateway does not run, and where it stands. */
export interface UnsupportedPolicy {
  readonly policy: string;
  readonly file: string;
  readonly line: number;
  /** Why it does not run here. */
  readonly reason: string;
}
