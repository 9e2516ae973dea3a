import type { GatewayRequest, GatewayResponse } from '../../message/message.js';
import type { TraceRecorder } from '../../trace/recorder.js';
import type { Backend, BackendFailure } from './backend.js';
import type { Probe } from './probe.js';

/** A server of a pool with the probe that watches it. */
export interface WatchedBackend {
  readonly backend: Backend;
  readonly probe: Probe;
}

/** The servers of a pool as one routing rule reaches them. */
export interface BackendGroup {
  /** What is sent as Host to a server; null leaves the client's. */
  hostHeader(backend: Backend): string | null;
  /** Sends to the healthy servers in turn; another is tried when one can't be reached and the body is still whole. */
  send(
    prepare: (backend: Backend) => GatewayRequest,
    trace: TraceRecorder,
  ): Promise<GatewayResponse | BackendFailure | 'no healthy backend'>;
  start(): void;
  stop(): void;
}

/** Makes a group of servers that are used in turn. */
export function createBackendGroup(
  servers: readonly WatchedBackend[],
  timeoutMs: number,
  hostHeader: BackendGroup['hostHeader'],
): BackendGroup {
  let next = 0;

  /** @param left Servers that are still to be asked. */
  const attempt = (
    left: number,
    failure: BackendFailure | 'no healthy backend',
    prepare: (backend: Backend) => GatewayRequest,
    trace: TraceRecorder,
  ): ReturnType<BackendGroup['send']> => {
    for (let tries = left; tries > 0; tries--) {
      const { backend, probe } = servers[next++ % servers.length]!;
      if (!probe.healthy) continue;
      const request = prepare(backend);
      const whole = request.body === null || request.body instanceof Uint8Array;
      return backend.send(request, timeoutMs, trace).then((response) => {
        if (response === 'unreachable' && whole) return attempt(tries - 1, response, prepare, trace);
        if (typeof response === 'object' && response.tunnel) response.tunnel.idleTimeoutMs = timeoutMs;
        return response;
      });
    }
    return Promise.resolve(failure);
  };

  return {
    hostHeader,
    send: (prepare, trace) => attempt(servers.length, 'no healthy backend', prepare, trace),
    start: () => servers.forEach(({ probe }) => probe.start()),
    stop: () => servers.forEach(({ probe }) => probe.stop()),
  };
}
