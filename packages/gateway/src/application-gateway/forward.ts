import type { GatewayRequest, GatewayResponse } from '../message/message.js';
import type { Services } from '../services.js';
import type { TraceRecorder } from '../trace/recorder.js';
import type { BackendFailure } from './backend/backend.js';
import type { ClientVerdict } from './client-authentication/client-verdict.js';
import type { Exchange } from './exchange.js';
import type { HostName } from '../message/host-name.js';
import type { Listener } from './listener.js';
import { refuse } from './refuse.js';
import { createTraceId } from './trace-id.js';

/** A request that a listener has taken. */
export interface Admission {
  readonly host: HostName;
  readonly hostHeader: string;
  readonly listener: Listener;
  readonly verdict: ClientVerdict;
}

const untouched: ReadonlySet<string> = new Set();

/** Rewrites a request, sends it to a backend of the listener's rule and rewrites the response. */
export function forward(
  request: GatewayRequest,
  { host, hostHeader, listener, verdict }: Admission,
  services: Services,
  trace: TraceRecorder,
): Promise<GatewayResponse> {
  const { backends, ruleSet } = listener.route;
  const { headers, connection, target } = request;
  const mark = target.indexOf('?');
  const exchange: Exchange = {
    method: request.method,
    httpVersion: request.httpVersion ?? '1.1',
    originalTarget: target,
    host: host.name,
    connection,
    verdict,
    forwardedFor: headers.get('X-Forwarded-For'),
    path: mark < 0 ? target : target.slice(0, mark),
    queryString: mark < 0 ? null : target.slice(mark + 1),
    headers,
    response: null,
  };
  const touched = ruleSet?.rewriteRequest(exchange, trace) ?? untouched;
  request.target = exchange.queryString === null ? exchange.path : `${exchange.path}?${exchange.queryString}`;

  // What a rule has set or deleted stays as the rule left it.
  const add = (name: string, value: string): void => {
    if (!touched.has(name)) headers.set(name, value);
  };
  const { remoteAddress, remotePort } = connection;
  const client = `${remoteAddress.includes(':') ? `[${remoteAddress}]` : remoteAddress}:${remotePort}`;
  add('x-forwarded-for', exchange.forwardedFor ? `${exchange.forwardedFor}, ${client}` : client);
  add('x-forwarded-port', String(connection.localPort));
  add('x-forwarded-proto', connection.encrypted ? 'https' : 'http');
  add('x-original-host', hostHeader);
  if (request.target !== target) add('x-original-url', target);
  add('x-appgw-trace-id', createTraceId(services.random));

  const sent = backends!.send((backend) => {
    if (!touched.has('host')) headers.set('Host', backends!.hostHeader(backend) ?? hostHeader);
    return request;
  }, trace);
  return sent.then((response) => {
    if (typeof response === 'string') return refuseFailure(trace, response);
    if (ruleSet !== null) {
      exchange.response = response;
      ruleSet.rewriteResponse(exchange, trace);
    }
    return response;
  });
}

function refuseFailure(
  trace: TraceRecorder,
  failure: BackendFailure | 'no healthy backend',
): GatewayResponse {
  switch (failure) {
    case 'no healthy backend':
      return refuse(trace, 502, 'NoHealthyBackend', 'No backend of the pool is healthy.');
    case 'unreachable':
    case 'aborted':
      return refuse(trace, 502, 'BackendUnreachable', 'The backend gave no response.');
    case 'timeout':
      return refuse(trace, 504, 'BackendTimeout', 'The backend gave no response in time.');
  }
}
