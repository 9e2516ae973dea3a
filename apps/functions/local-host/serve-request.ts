import { randomUUID } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { AppRegistrations } from './core-module.js';
import type { ProgrammingModel } from './core-types.js';
import { isAuthorized, type FunctionKeys } from './function-keys.js';
import { readUrl, toInvocationRequest } from './http-request.js';
import { writeInvocationResponse, writeStatus } from './http-response.js';
import { invokeFunction } from './invoke-function.js';
import type { Log } from './log.js';
import { readBody } from './read-body.js';
import type { Router } from './router.js';
import { forwardStream } from './stream-proxy.js';

/** What Functions takes as a body by default. */
const maxBodyBytes = 104_857_600;

/** Everything that serving a request needs. */
export interface ServedApp {
  readonly router: Router;
  readonly registrations: AppRegistrations;
  readonly model: ProgrammingModel;
  /** Where bodies stream; undefined when the app takes them whole. */
  readonly streamProxy: URL | undefined;
  /** Host and port, for requests without a Host header. */
  readonly address: string;
  readonly keys: FunctionKeys;
  readonly log: Log;
}

/** Answers one request; what goes wrong in the app is a 500 without a body, as in the Functions host. */
export async function serveRequest(
  app: ServedApp,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const invocationId = randomUUID();
  try {
    const url = readUrl(request, app.address);
    if (!url) return refuse(request, response, 400);
    const match = app.router.find(request.method ?? 'GET', url.pathname);
    if (!match) return refuse(request, response, url.pathname === '/' ? 204 : 404);
    const key = request.headers['x-functions-key']?.toString() ?? url.searchParams.get('code');
    if (!isAuthorized(match.function.authLevel, key, app.keys)) return refuse(request, response, 401);

    const { registrations, model, log } = app;
    if (app.streamProxy) {
      const call = toInvocationRequest(invocationId, request, url, match, null);
      const exchange = forwardStream(app.streamProxy, invocationId, request, url, response);
      try {
        await invokeFunction(match.function, call, registrations, model, log);
      } catch (error) {
        exchange.abort();
        throw error;
      }
      return;
    }
    const body = await readBody(request, maxBodyBytes);
    if (!body) return refuse(request, response, 413);
    const call = toInvocationRequest(invocationId, request, url, match, body);
    writeInvocationResponse(response, await invokeFunction(match.function, call, registrations, model, log));
  } catch (error) {
    if (request.destroyed && !request.complete) return;
    const message = error instanceof Error ? (error.stack ?? error.message) : String(error);
    app.log({ level: 'error', category: 'Host.Results', invocationId, message });
    if (response.headersSent) response.destroy();
    else writeStatus(response, 500);
  }
}

/** Answers without reading the body; a client that still sends one is cut off. */
function refuse(request: IncomingMessage, response: ServerResponse, status: number): void {
  if (!request.complete && hasBody(request)) response.setHeader('Connection', 'close');
  writeStatus(response, status);
}

const hasBody = ({ headers }: IncomingMessage): boolean =>
  headers['transfer-encoding'] !== undefined || Number(headers['content-length'] ?? 0) > 0;
