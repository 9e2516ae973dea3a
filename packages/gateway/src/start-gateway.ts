import type { LoadedEnvironment } from '@apim-kit/environment';
import type { GatewayReport } from './gateway-report.js';
import { SocketGateway } from './server/socket-gateway.js';
import type { Timers } from './server/timers.js';
import type { Services } from './services.js';
import type { TraceStore } from './trace/trace-store.js';

/** What a gateway takes from outside. */
export interface GatewayOptions {
  /** Clock, randomness and connections to backends. Default: the machine's. */
  readonly services?: Partial<Services>;
  /** Behind probes and time-outs. Default: Node's. */
  readonly timers?: Timers;
  /** Record traces. Default: true in process; with sockets only when the environment has a console. */
  readonly trace?: boolean;
  /** Probe the backends. Default: with sockets only, so that no test meets a request that it did not send. */
  readonly probes?: boolean;
}

/** Where a running gateway listens. */
export interface GatewayUrls {
  /** By listener: `https://apim-sample.dev:8443`; a wildcard or missing host name is shown as the address. */
  readonly listeners: Readonly<Record<string, string>>;
  /** API Management itself: not reachable in Azure, where the network closes it. Null without `local`. */
  readonly apiManagement: string | null;
  /** With its token; null when the environment has no console. */
  readonly console: string | null;
}

/** A gateway on sockets. */
export interface RunningGateway {
  readonly urls: GatewayUrls;
  readonly traces: TraceStore;
  /** Of the environment that runs now. */
  readonly report: GatewayReport;
  /**
   * Puts another environment on the same sockets; requests in flight keep theirs.
   *
   * @throws GatewayError `InvalidEnvironment`, `PortInUse`, `ListenFailed`, `Closed`; what ran keeps running
   */
  swap(loaded: LoadedEnvironment): Promise<GatewayReport>;
  /** Stops listening, lets requests in flight end and closes every connection. */
  close(): Promise<void>;
}

/**
 * Runs an environment on the ports of this machine.
 *
 * @throws GatewayError `InvalidEnvironment`, `PortInUse`, `ListenFailed`; nothing stays open then
 *
 * @example
 * const gateway = await startGateway(loaded);
 * gateway.urls.listeners['mtls-listener']; // 'https://apim-sample.dev:53029'
 * await gateway.close();
 */
export function startGateway(
  loaded: LoadedEnvironment,
  options: GatewayOptions = {},
): Promise<RunningGateway> {
  return SocketGateway.start(loaded, options);
}
