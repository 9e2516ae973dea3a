import http, { type IncomingMessage, type ServerResponse } from 'node:http';
import net from 'node:net';
import { pipeline } from 'node:stream';
import type { ProgrammingModel } from './core-types.js';

/**
 * Starts the programming model and gives the address of its streaming proxy; `undefined` unless the app called
 * `app.setup({ enableHttpStream: true })`.
 *
 * `@azure/functions` opens that proxy on all interfaces. Here it may listen on loopback only.
 */
export async function startProgrammingModel(model: ProgrammingModel): Promise<URL | undefined> {
  const prototype = net.Server.prototype as { listen: (...args: unknown[]) => net.Server };
  const { listen } = prototype;
  prototype.listen = function (this: net.Server, ...args: unknown[]) {
    const port = typeof args[0] === 'number' ? args[0] : 0;
    const callback = args.find((argument) => typeof argument === 'function');
    return listen.call(this, port, '127.0.0.1', callback);
  };
  try {
    const capabilities = (await model.getCapabilities?.({})) ?? {};
    const uri = capabilities['HttpUri'];
    return uri === undefined ? undefined : new URL(`http://127.0.0.1:${new URL(uri).port}`);
  } finally {
    prototype.listen = listen;
  }
}

/**
 * Hands a request to the streaming proxy, and the answer that the function writes there to the client. The headers
 * that the function sees come with the invocation; here go only those that the transport needs.
 *
 * @returns Ends the exchange when the function fails before it answers.
 */
export function forwardStream(
  proxy: URL,
  invocationId: string,
  request: IncomingMessage,
  url: URL,
  response: ServerResponse,
): { readonly abort: () => void } {
  const headers: http.OutgoingHttpHeaders = {
    'x-ms-invocation-id': invocationId,
    'x-forwarded-host': url.host,
    'x-forwarded-proto': url.protocol.slice(0, -1),
  };
  for (const name of ['content-type', 'content-length', 'transfer-encoding']) {
    if (request.headers[name] !== undefined) headers[name] = request.headers[name];
  }
  const outgoing = http.request({
    host: proxy.hostname,
    port: proxy.port,
    method: request.method,
    path: `${url.pathname}${url.search}`,
    headers,
    agent: false,
  });
  outgoing.on('response', (incoming) => {
    for (const [name, value] of Object.entries(incoming.headers)) {
      if (value !== undefined && !hopHeaders.has(name)) response.setHeader(name, value);
    }
    response.writeHead(incoming.statusCode ?? 500);
    response.flushHeaders();
    pipeline(incoming, response, () => undefined);
  });
  outgoing.on('error', () => response.destroy());
  response.on('close', () => outgoing.destroy());
  pipeline(request, outgoing, () => undefined);
  return {
    abort() {
      outgoing.removeAllListeners('error').on('error', () => undefined);
      outgoing.destroy();
    },
  };
}

const hopHeaders = new Set(['connection', 'keep-alive', 'transfer-encoding', 'x-ms-invocation-id']);
