import type { Finding, LoadedEnvironment } from '@apim-kit/environment';
import type { Hop } from '../message/hop.js';
import type { Services } from '../services.js';
import type { Timers } from '../server/timers.js';

/** An Application Gateway compiled from an environment; immutable but for the health of its backends. */
export interface ApplicationGatewaySnapshot {
  /** By the name of the frontend port. */
  readonly frontends: ReadonlyMap<string, Frontend>;
  readonly findings: readonly Finding[];
  /** Starts the probes. */
  start(): void;
  /** Stops the probes; requests in flight are unharmed. */
  stop(): void;
}

/** One port of the gateway and what answers on it. */
export interface Frontend {
  readonly name: string;
  /** As in Azure. */
  readonly port: number;
  /** On this machine; 0 picks a free one. */
  readonly localPort: number;
  readonly protocol: 'Http' | 'Https';
  readonly hop: Hop;
}

/** Compiles the Application Gateway of an environment. */
export function compileApplicationGateway(
  _loaded: LoadedEnvironment,
  _services: Services,
  _apiManagement: Hop,
  _options: { readonly timers?: Timers } = {},
): ApplicationGatewaySnapshot {
  throw new Error('not written yet');
}
