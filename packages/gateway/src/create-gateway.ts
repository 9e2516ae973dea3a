import { STATUS_CODES } from 'node:http';
import type { LoadedEnvironment } from '@apim-kit/environment';
import { GatewayError } from './gateway-error.js';
import type { GatewayReport } from './gateway-report.js';
import { compileGateway, type GatewaySnapshot } from './gateway-snapshot.js';
import {
  InProcessGatewayRequest,
  readBody,
  sizeOfHead,
  type InProcessRequest,
  type InProcessResponse,
} from './in-process-request.js';
import type { Hop } from './message/hop.js';
import { maxHeaderBytes } from './message/max-header-bytes.js';
import type { GatewayRequest } from './message/message.js';
import { apiManagementPort } from './server/api-management-port.js';
import { malformedPage } from './server/malformed.js';
import { switchHeaders } from './server/write-switch.js';
import { systemTimers } from './server/timers.js';
import { createServices } from './services.js';
import type { GatewayOptions } from './start-gateway.js';
import type { RequestTrace } from './trace/trace.js';
import { createTraceStore, type TraceStore } from './trace/trace-store.js';

/** A gateway without sockets. */
export interface InProcessGateway {
  readonly traces: TraceStore;
  readonly report: GatewayReport;
  /** @throws GatewayError `UnknownListener`, `Closed` */
  request(request: InProcessRequest): Promise<InProcessResponse>;
  /** Puts another environment in place; requests in flight keep theirs. */
  swap(loaded: LoadedEnvironment): GatewayReport;
  /** Stops probes and closes connections to backends and to the external cache. */
  close(): Promise<void>;
}

/**
 * Runs an environment in process, for tests: the same hops, no sockets, no TLS.
 *
 * @throws GatewayError `InvalidEnvironment`
 *
 * @example
 * const gateway = createGateway(loaded);
 * const { status } = await gateway.request({ to: 'mtls-listener', path: '/orders', clientCertificate });
 */
export function createGateway(loaded: LoadedEnvironment, options: GatewayOptions = {}): InProcessGateway {
  const services = createServices({
    ...(options.timers !== undefined && { timers: options.timers }),
    ...options.services,
  });
  const timers = options.timers ?? systemTimers;
  const traces = createTraceStore({ enabled: options.trace ?? true, now: () => services.now() });
  const probes = options.probes ?? false;
  let snapshot = compileGateway(loaded, services, timers);
  let closed = false;
  if (probes) snapshot.applicationGateway.start();

  return {
    traces,
    get report() {
      return snapshot.report;
    },
    async request(request) {
      if (closed) throw new GatewayError('Closed', 'The gateway was closed.');
      const { hop, gatewayRequest } = enter(request, snapshot);
      const key = gatewayRequest.headers.get('Sec-WebSocket-Key') ?? '';
      const trace = traces.begin(gatewayRequest, snapshot.redactor);
      const response =
        sizeOfHead(gatewayRequest) > maxHeaderBytes
          ? malformedPage('header too large')
          : await hop(gatewayRequest, trace);
      let kept: RequestTrace | null = null;
      const stop = traces.subscribe((one) => (kept = one));
      trace.finish(response);
      stop();
      if (response.tunnel !== undefined) {
        response.headers = switchHeaders(response.headers, key);
        // There is nobody here to go on with it.
        response.tunnel.socket.destroy();
      }
      const body = await readBody(response.body);
      if (response.close === true) response.headers.set('Connection', 'close');
      return {
        status: response.status,
        reason: response.reason || (STATUS_CODES[response.status] ?? ''),
        headers: response.headers,
        body,
        text: Buffer.from(body.buffer, body.byteOffset, body.length).toString('utf8'),
        trace: kept,
      };
    },
    swap(next) {
      if (closed) throw new GatewayError('Closed', 'The gateway was closed.');
      const compiled = compileGateway(next, services, timers);
      snapshot.applicationGateway.stop();
      snapshot = compiled;
      if (probes) snapshot.applicationGateway.start();
      return snapshot.report;
    },
    async close() {
      closed = true;
      snapshot.applicationGateway.stop();
      await services.events?.close();
      await services.fetch.close();
      await services.externalCache?.close();
    },
  };
}

/** Finds the hop that takes a request and makes the connection as that hop would see it. */
function enter(
  request: InProcessRequest,
  { applicationGateway, apiManagement, loaded }: GatewaySnapshot,
): { readonly hop: Hop; readonly gatewayRequest: GatewayRequest } {
  const { environment } = loaded;
  if (typeof request.to !== 'string') {
    const port = environment.local?.apiManagement?.port ?? 443;
    const hostName = `${environment.apiManagement.name}.azure-api.net`;
    const asked = environment.apiManagement.negotiateClientCertificate === true;
    const entry = { port, hostName, encrypted: true, asked };
    return {
      hop: apiManagementPort(apiManagement),
      gatewayRequest: new InProcessGatewayRequest(request, entry),
    };
  }
  for (const { listeners, localPort, port, protocol, hop } of applicationGateway.frontends.values()) {
    const listener = listeners.find(({ name }) => name === request.to);
    if (listener === undefined) continue;
    const entry = {
      port: localPort || port,
      // A wildcard stands for any name: the shortest will do.
      hostName: (listener.hostNames[0] ?? 'localhost').replaceAll(/[*?]/g, 'x'),
      encrypted: protocol === 'Https',
      asked: listeners.some(({ authenticate }) => authenticate !== null),
    };
    return { hop, gatewayRequest: new InProcessGatewayRequest(request, entry) };
  }
  const names = Object.keys(environment.applicationGateway.httpListeners).join(', ');
  throw new GatewayError(
    'UnknownListener',
    `There is no listener "${request.to}" with a rule; there are: ${names}.`,
  );
}
