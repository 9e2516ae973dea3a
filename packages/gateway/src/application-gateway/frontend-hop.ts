import type { Hop } from '../message/hop.js';
import type { GatewayRequest, GatewayResponse } from '../message/message.js';
import { screenRequest } from '../message/screen-request.js';
import type { Services } from '../services.js';
import type { TraceRecorder } from '../trace/recorder.js';
import { notAsked, type ClientVerdict } from './client-authentication/client-verdict.js';
import { forward, type Admission } from './forward.js';
import { listensTo, type Listener } from './listener.js';
import { refuse } from './refuse.js';

/** @see https://learn.microsoft.com/azure/application-gateway/rewrite-http-headers-url#limitations */
const isForwarded = (name: string): boolean => /^[A-Za-z0-9-]+$/.test(name);

/**
 * What answers on one port of the gateway: finds the listener, judges the client, and sends the request on.
 *
 * @param listeners In the order in which they are asked.
 */
export function frontendHop(listeners: readonly Listener[], services: Services): Hop {
  return (request, trace) => {
    const admission = admit(request, listeners, trace);
    return 'status' in admission ? Promise.resolve(admission) : forward(request, admission, services, trace);
  };
}

/** The listener that takes a request, or the page that refuses it. */
function admit(
  request: GatewayRequest,
  listeners: readonly Listener[],
  trace: TraceRecorder,
): Admission | GatewayResponse {
  const screened = screenRequest(request, isForwarded);
  if ('status' in screened) {
    return refuse(trace, screened.status, screened.reason, 'The request is malformed or not supported.');
  }
  const { host, hostHeader } = screened;
  const find = (name: string): Listener | undefined =>
    listeners.find((listener) => listensTo(listener, name));
  const listener = find(host.name);
  if (trace.enabled) traceListener(trace, listener);
  if (listener === undefined) {
    return refuse(trace, 404, 'NoListener', `No listener on this port is for the host ${host.name}.`);
  }
  const { serverName } = request.connection;
  if (serverName !== null && serverName !== host.name && isMisdirected(listener, find(serverName))) {
    const message = `TLS was negotiated for ${serverName}, the request is for ${host.name}.`;
    return refuse(trace, 421, 'MisdirectedRequest', message);
  }
  const verdict = listener.authenticate?.(request.connection) ?? notAsked;
  if (trace.enabled) traceVerdict(trace, request, verdict);
  if (verdict.refusal !== null) {
    return refuse(trace, 400, 'ClientCertificate', verdict.verification, verdict.refusal);
  }
  if (listener.route.unsupported) {
    const message = `The rule ${listener.route.rule} needs what does not run here.`;
    return refuse(trace, 500, 'Unsupported', message);
  }
  return { host, hostHeader, listener, verdict };
}

/**
 * Whether TLS was negotiated with another listener than the one that the request is for. A name that no listener
 * has is let through where no client certificate is at stake.
 */
function isMisdirected(asked: Listener, negotiated: Listener | undefined): boolean {
  return negotiated === undefined ? asked.authenticate !== null : negotiated !== asked;
}

function traceListener(trace: TraceRecorder, listener: Listener | undefined): void {
  trace.add(() => ({
    kind: 'listener',
    listener: listener?.name ?? null,
    rule: listener?.route.rule ?? null,
  }));
}

function traceVerdict(trace: TraceRecorder, { connection }: GatewayRequest, verdict: ClientVerdict): void {
  trace.add(() => ({
    kind: 'tls',
    hop: 'application-gateway',
    serverName: connection.serverName,
    clientCertificate:
      verdict.mode === 'none' || connection.clientCertificate === null
        ? null
        : {
            subject: connection.clientCertificate.subject,
            thumbprint: connection.clientCertificate.thumbprint,
          },
    mode: verdict.mode,
    verdict: verdict.verification,
  }));
}
