import type { BackendClient } from '../../api-management/backend/backend-client.js';
import { BackendError } from '../../api-management/backend/backend-error.js';
import { errorMessage } from '../../error-message.js';
import type { Backend, BackendFailure } from './backend.js';

/** A server that is reached over the network; the gateway shows no client certificate to it. */
export function networkBackend(
  protocol: 'Http' | 'Https',
  address: string,
  port: number,
  client: BackendClient,
): Backend {
  const host = address.includes(':') ? `[${address}]` : address;
  const origin = `${protocol.toLowerCase()}://${host}:${port}`;
  return {
    name: origin,
    hostName: host,
    async send(request, timeoutMs, trace) {
      const startedMs = trace.elapsedMs();
      const step = (status: number | null, error: string | null): void =>
        trace.add(() => ({
          kind: 'backend',
          url: `${origin}${request.target}`,
          status,
          durationMs: trace.elapsedMs() - startedMs,
          error,
        }));
      try {
        const response = await client.send({
          origin,
          path: request.target,
          method: request.method,
          headers: request.headers.toRaw(),
          body: request.body,
          signal: request.signal,
          timeoutMs,
          bufferResponse: false,
          followRedirects: false,
          http2: 'none',
          tls: null,
          ...(request.webSocket === true && { webSocket: true }),
        });
        step(response.status, null);
        const { socket, ...rest } = response;
        return { ...rest, ...(socket && { tunnel: { socket } }) };
      } catch (error) {
        step(null, errorMessage(error));
        return failureOf(error);
      }
    },
  };
}

function failureOf(error: unknown): BackendFailure {
  if (!(error instanceof BackendError)) return 'unreachable';
  switch (error.code) {
    case 'Timeout':
      return 'timeout';
    case 'Aborted':
      return 'aborted';
    case 'ConnectionFailure':
      return 'unreachable';
  }
}
