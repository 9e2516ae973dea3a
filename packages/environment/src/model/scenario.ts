import type { PfxSource } from './certificate-source.js';
import type { Environment } from './environment.js';
import type { Names, Reference } from './names.js';

/** Requests against the running environment and what each must answer. */
export interface Scenario<N extends Names = Names> {
  /** Client certificates that checks present, by name. */
  readonly clientCertificates: Readonly<Record<N['clientCertificate'], PfxSource>>;
  /** Environments derived from this one, by name; checks run against one of them, the run ends on the environment itself. */
  readonly variants?: Readonly<Record<N['variant'], (environment: Environment) => Environment>>;
  /** The checks, or the file that holds them: YAML, relative to the environment's file. */
  readonly checks: readonly Check<N>[] | { readonly file: string };
}

/** One request and the answer that it must get. */
export interface Check<N extends Names = Names> {
  /** A plain sentence. */
  readonly name: string;
  /** Heading under which the table shows it. */
  readonly group: string;
  readonly variant?: Reference<N, 'variant'>;
  readonly request: CheckRequest<N>;
  readonly expect: Expectation<N>;
}

/** The request of a check. */
export interface CheckRequest<N extends Names = Names> {
  /** A listener of the gateway by name, or API Management itself. */
  readonly to: { readonly listener: Reference<N, 'httpListener'> } | { readonly apiManagement: true };
  /** Default GET. */
  readonly method?: string;
  readonly path: string;
  readonly headers?: Readonly<Record<string, string | ForwardedCertificate<N>>>;
  readonly body?: string;
  readonly clientCertificate?: Reference<N, 'clientCertificate'>;
}

/** A header's value made from a certificate, as an attacker would forge it: percent-encoded PEM. */
export interface ForwardedCertificate<N extends Names = Names> {
  readonly forwardedCertificate: Reference<N, 'clientCertificate'>;
}

/** What an answer must be; what is left out is not looked at. */
export interface Expectation<N extends Names = Names> {
  readonly status: number;
  readonly reason?: string;
  /** Exact text, a pattern, JSON by value, or the forwarded form or `ToString()` of a client certificate. */
  readonly body?:
    | string
    | RegExp
    | Pattern
    | { readonly json: unknown }
    | { readonly forwarded: Reference<N, 'clientCertificate'> }
    | { readonly certificateText: Reference<N, 'clientCertificate'> };
  /** Exact values or patterns; null for a header that must be absent. */
  readonly headers?: Readonly<Record<string, string | Pattern | null>>;
}

/** A JavaScript regular expression with the flag `u` that has to match somewhere. */
export interface Pattern {
  readonly matches: string;
}
