import type { Duplex } from 'node:stream';
import type { WebSocket } from 'ws';
import { openClientEnd, openServerEnd } from '../../message/web-socket-ends.js';
import type { Exchange } from '../exchange/exchange.js';
import { readSubscription } from './read-subscription.js';

/** Messages that ask for something: of `graphql-transport-ws`, and of the protocol before it. */
const asking: ReadonlySet<unknown> = new Set(['subscribe', 'start']);

/** Those that ask for nothing. Others may hold queries of a protocol that is not known here, and do not pass. */
const passing: ReadonlySet<unknown> = new Set([
  'complete',
  'connection_init',
  'connection_terminate',
  'ping',
  'pong',
  'stop',
]);

/**
 * Stands between a client and a GraphQL service: subscriptions pass, once the policies have checked them.
 *
 * @param backend The connection that the service has switched.
 * @returns What stands in its place towards the client.
 */
export function relaySubscriptions(exchange: Exchange, backend: Duplex): Duplex {
  const protocol = exchange.response?.headerList.get('Sec-WebSocket-Protocol') ?? '';
  const service = openClientEnd(backend, protocol);
  return openServerEnd(protocol, (client) => {
    let last: Promise<unknown> = new Promise((resolve) => service.once('open', resolve));
    client.on('message', (data: Buffer, isBinary) => {
      client.pause();
      // One after the other: a check may take longer than the next one.
      last = last
        .then(() => (isBinary ? refuse(client) : pass(data.toString(), client, service, exchange)))
        .finally(() => client.resume());
    });
    service.on('message', (data: Buffer, isBinary) => {
      service.pause();
      client.send(data, { binary: isBinary }, () => service.resume());
    });
    client.once('close', (code, reason) => end(service, code, reason));
    service.once('close', (code, reason) => end(client, code, reason));
  });
}

async function pass(text: string, client: WebSocket, service: WebSocket, exchange: Exchange): Promise<void> {
  const message = objectOf(text);
  if (message === null) return refuse(client);
  // Written anew, so that the service reads what was read here: of two members of one name the last.
  if (passing.has(message['type'])) return send(service, JSON.stringify(message));
  if (!asking.has(message['type'])) return refuse(client);
  try {
    const { request } = await readSubscription(message['payload'], exchange);
    const payload = { ...(message['payload'] as object), query: request.query };
    return send(service, JSON.stringify({ ...message, payload }));
  } catch (error) {
    const payload = [{ message: (error as Error).message }];
    return send(client, JSON.stringify({ id: message['id'], type: 'error', payload }));
  }
}

const send = (to: WebSocket, text: string): Promise<void> =>
  new Promise((resolve) => to.send(text, () => resolve()));

/** As graphql-ws closes for what is no message of its protocol. */
const refuse = (client: WebSocket): void => client.close(4400, 'Invalid message received');

function objectOf(text: string): Readonly<Record<string, unknown>> | null {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : null;
  } catch {
    return null;
  }
}

/** Ends one side as the other has ended; 1005 and 1006 say that no status came, and are never sent. */
function end(side: WebSocket, code: number, reason: Buffer): void {
  if (code === 1006) side.terminate();
  else if (code === 1005) side.close();
  else side.close(code, reason);
}
