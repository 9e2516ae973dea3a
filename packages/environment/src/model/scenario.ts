import type { PfxSource } from './certificate-source.js';
import type { Environment } from './environment.js';

/** Requests against the running environment and what each must answer. */
export interface Scenario {
  /** Client certificates that checks present, by name. */
  readonly clientCertificates: Readonly<Record<string, PfxSource>>;
  /** Environments derived from this one, by name; checks run against one of them, the run ends on the environment itself. */
  readonly variants?: Readonly<Record<string, (environment: Environment) => Environment>>;
  readonly checks: readonly Check[];
}

export interface Check {
  /** A plain sentence. */
  readonly name: string;
  /** Heading under which the table shows it. */
  readonly group: string;
  readonly variant?: string;
  readonly request: CheckRequest;
  readonly expect: Expectation;
}

export interface CheckRequest {
  /** A listener of the gateway by name, or API Management itself. */
  readonly to: { readonly listener: string } | { readonly apiManagement: true };
  /** Default GET. */
  readonly method?: string;
  readonly path: string;
  readonly headers?: Readonly<Record<string, string | ForwardedCertificate>>;
  readonly body?: string;
  readonly clientCertificate?: string;
}

/** A header's value made from a certificate, as an attacker would forge it: percent-encoded PEM. */
export interface ForwardedCertificate {
  readonly forwardedCertificate: string;
}

export interface Expectation {
  readonly status: number;
  readonly reason?: string;
  /** Exact text, a pattern, or the forwarded form or `ToString()` of a client certificate. */
  readonly body?: string | RegExp | { readonly forwarded: string } | { readonly certificateText: string };
  /** Exact values; null for a header that must be absent. */
  readonly headers?: Readonly<Record<string, string | null>>;
}
