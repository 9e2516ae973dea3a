import { HeaderList } from '../src/message/header-list.js';
import type { Hop } from '../src/message/hop.js';
import type { Connection, GatewayRequest, GatewayResponse } from '../src/message/message.js';
import { createServices, type Services } from '../src/services.js';
import type { Timers } from '../src/server/timers.js';

/** What the echo behind the gateway saw. */
export interface Seen {
  readonly method: string;
  readonly target: string;
  /** By lower-case name; repeated ones joined. */
  readonly headers: Readonly<Record<string, string>>;
  readonly connection: Connection;
}

/** A backend that keeps what it saw and answers 200, or what it is told. */
export function echoHop(answer: Partial<GatewayResponse> = {}): { readonly hop: Hop; readonly seen: Seen[] } {
  const seen: Seen[] = [];
  const hop: Hop = async (request) => {
    const headers: Record<string, string> = {};
    for (const [name] of request.headers) headers[name.toLowerCase()] = request.headers.get(name)!;
    seen.push({ method: request.method, target: request.target, headers, connection: request.connection });
    return { status: 200, reason: '', headers: new HeaderList(), body: Buffer.from('echo'), ...answer };
  };
  return { hop, seen };
}

/** A request as a socket would give it. */
export function sampleRequest(
  headers: readonly (readonly [string, string])[] = [['Host', 'sample.dev']],
  rest: Partial<GatewayRequest> = {},
): GatewayRequest {
  return {
    method: 'GET',
    target: '/orders?id=1',
    headers: new HeaderList(headers),
    body: null,
    connection: sampleConnection(),
    signal: new AbortController().signal,
    ...rest,
  };
}

export const sampleConnection = (rest: Partial<Connection> = {}): Connection => ({
  remoteAddress: '203.0.113.7',
  remotePort: 40_000,
  localPort: 8080,
  encrypted: false,
  serverName: null,
  clientCertificate: null,
  ...rest,
});

/** Services whose clock stands still and whose randomness repeats. */
export const sampleServices = (now = Date.parse('2026-11-22T12:00:00Z')): Services =>
  createServices({ now: () => now, random: () => 0.5 });

/** Timers that run when the test says so. */
export function manualTimers(): Timers & { pass(): void; readonly delays: readonly number[] } {
  let waiting: { delayMs: number; callback: () => void }[] = [];
  return {
    after(delayMs, callback) {
      const entry = { delayMs, callback };
      waiting.push(entry);
      return { cancel: () => void (waiting = waiting.filter((other) => other !== entry)) };
    },
    get delays() {
      return waiting.map(({ delayMs }) => delayMs);
    },
    pass() {
      const due = waiting;
      waiting = [];
      for (const { callback } of due) callback();
    },
  };
}

/** Lets promises that can settle do so. */
export const settle = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

/** The body of a response as text. */
export const textOf = ({ body }: GatewayResponse): string =>
  Buffer.from(body as Uint8Array).toString('latin1');
