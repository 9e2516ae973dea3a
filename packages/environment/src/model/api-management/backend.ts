import type { Names, Reference } from '../names.js';

/** A service behind API Management, which policies name by `backend-id`. */
export interface Backend<N extends Names = Names> {
  /** Absolute URL of the service. */
  readonly url: string;
  readonly title?: string;
  readonly description?: string;
  /** Certificates of the store, by name, that API Management presents to it. */
  readonly clientCertificates?: readonly Reference<N, 'certificate'>[];
  /** Default true for both. */
  readonly validateCertificateChain?: boolean;
  readonly validateCertificateName?: boolean;
  readonly circuitBreaker?: CircuitBreaker;
  readonly credentials?: BackendCredentials;
}

/** What API Management adds to each request to a backend. Every text may hold named values: `{{api-key}}`. */
export interface BackendCredentials {
  /** The header `Authorization`: `Bearer …`. */
  readonly authorization?: { readonly scheme: string; readonly parameter: string };
  /** Headers with their values. */
  readonly header?: Readonly<Record<string, readonly string[]>>;
  /** Parameters of the query with their values. */
  readonly query?: Readonly<Record<string, readonly string[]>>;
}

/** Stops sending requests to a backend that fails. */
export interface CircuitBreaker {
  readonly name: string;
  readonly failureCondition: {
    /** Failures within the interval; this or `percentage`. */
    readonly count?: number;
    readonly percentage?: number;
    /** ISO 8601 duration: `PT1M`. */
    readonly interval: string;
    readonly statusCodeRanges?: readonly { readonly min: number; readonly max: number }[];
    readonly errorReasons?: readonly string[];
  };
  /** ISO 8601 duration for which the circuit stays open: `PT30S`. */
  readonly tripDuration: string;
  /** Whether `Retry-After` of the backend sets how long. Default false. */
  readonly acceptRetryAfter?: boolean;
}

/** Backends that share the load; policies name a pool by `backend-id` too. */
export interface BackendPool<N extends Names = Names> {
  readonly description?: string;
  /** At most 30. */
  readonly services: readonly {
    readonly backend: Reference<N, 'backend'>;
    /** 0 to 100, lower first; the next group takes over when all of one have tripped. */
    readonly priority?: number;
    /** 0 to 100, the share within a priority. */
    readonly weight?: number;
  }[];
}
