import { randomBytes, timingSafeEqual } from 'node:crypto';
import type { GatewayRequest, GatewayResponse } from '../message/message.js';
import { HeaderList } from '../message/header-list.js';
import type { GatewayEvent } from '../api-management/state/event-sink.js';
import type { TraceStore } from '../trace/trace-store.js';
import { malformedJson } from './malformed.js';
import { PortServer } from './port-server.js';
import type { Timers } from './timers.js';

/** The listener of the traces: a port of its own, a random token, a Host check, no CORS. */
export interface ConsoleServer {
  /** With its token. */
  readonly url: string;
  close(): Promise<void>;
}

/** What the listener shows; secrets are taken out already. */
export interface Shown {
  readonly traces: TraceStore;
  /** What policies have logged, measured and sent. */
  readonly events: () => readonly GatewayEvent[];
}

/** Traces that one answer holds when the request does not say how many. */
const defaultLast = 100;

/**
 * Opens the listener of the traces: `GET /traces?last=N`, `GET /traces/{id}`, `GET /events?last=N`, each with `token` in the query or as
 * bearer. A web page that makes the browser call it has neither the token nor the right Host.
 *
 * @throws GatewayError `PortInUse`, `ListenFailed`
 */
export async function openConsoleServer(
  host: string,
  port: number,
  shown: Shown,
  timers: Timers,
): Promise<ConsoleServer> {
  const token = randomBytes(24).toString('base64url');
  const server: PortServer = await PortServer.open({
    host,
    port,
    tls: null,
    serve: async (request) => answer(request, token, [host, 'localhost', '127.0.0.1'], server.port, shown),
    malformed: malformedJson,
    timers,
  });
  return { url: `http://${host}:${server.port}/?token=${token}`, close: () => server.close() };
}

function answer(
  request: GatewayRequest,
  token: string,
  hosts: readonly string[],
  port: number,
  { traces, events }: Shown,
): GatewayResponse {
  const host = request.headers.get('Host');
  if (!hosts.some((name) => host === `${name}:${port}`))
    return json(403, error('Forbidden', 'Not this host.'));
  if (!request.target.startsWith('/')) return json(400, error('BadRequest', 'Ask for a path.'));
  const url = new URL(`http://localhost${request.target}`);
  const bearer = /^Bearer (.+)$/i.exec(request.headers.get('Authorization') ?? '')?.[1];
  if (!sameToken(bearer ?? url.searchParams.get('token') ?? '', token)) {
    return json(
      401,
      error('Unauthorized', 'The token is missing or wrong: take the URL that was printed at start.'),
    );
  }
  if (request.method !== 'GET') return json(405, error('MethodNotAllowed', 'Only GET.'));
  const list = { '/': () => traces.list(), '/traces': () => traces.list(), '/events': events }[url.pathname];
  if (list !== undefined) {
    const last = Number(url.searchParams.get('last') ?? defaultLast);
    if (!Number.isInteger(last) || last < 1)
      return json(400, error('BadRequest', '"last" is a positive number.'));
    return json(200, list().slice(-last));
  }
  const id = /^\/traces\/([^/]+)$/.exec(url.pathname)?.[1];
  const trace = id === undefined ? undefined : traces.get(id);
  return trace === undefined
    ? json(404, error('NotFound', 'There is no such trace (any more).'))
    : json(200, trace);
}

const error = (code: string, message: string) => ({ error: { code, message } });

/** Takes the same time wherever the two differ. */
function sameToken(given: string, token: string): boolean {
  const [a, b] = [Buffer.from(given), Buffer.from(token)];
  return a.length === b.length && timingSafeEqual(a, b);
}

function json(status: number, value: unknown): GatewayResponse {
  return {
    status,
    reason: '',
    headers: new HeaderList([
      ['Content-Type', 'application/json; charset=utf-8'],
      ['Cache-Control', 'no-store'],
      ['X-Content-Type-Options', 'nosniff'],
    ]),
    body: Buffer.from(JSON.stringify(value)),
  };
}
