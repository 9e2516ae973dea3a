import { once } from 'node:events';
import { afterEach, describe, expect, it } from '@jest/globals';
import type { WebSocket } from 'ws';
import { mtlsEnvironment, certificates, type MtlsOptions } from '../test/mtls-environment.js';
import {
  connectTo,
  echo,
  opened,
  refusal,
  startEchoSockets,
  withChat,
  type ChatPolicies,
  type EchoSocketServer,
} from '../test/web-sockets.js';
import { startGateway, type RunningGateway } from './start-gateway.js';

const closing: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0).reverse()) await close();
});

async function backend(...options: Parameters<typeof startEchoSockets>): Promise<EchoSocketServer> {
  const started = await startEchoSockets(...options);
  closing.push(started.close);
  return started;
}

async function gateway(
  serviceUrl: string,
  policies: ChatPolicies = {},
  options: MtlsOptions = {},
): Promise<RunningGateway> {
  const started = await startGateway(
    mtlsEnvironment({ ...options, customize: withChat(serviceUrl, policies) }),
    { trace: true },
  );
  closing.push(() => started.close());
  return started;
}

const url = ({ urls }: RunningGateway, listener = 'https'): string => urls.listeners[listener]!;

describe('a WebSocket API', () => {
  it('passes messages both ways, and the closing of either side with its status', async () => {
    const server = await backend();
    const running = await gateway(server.url);
    const client = await opened(connectTo(url(running), '/chat'));
    expect(await echo(client, 'hello')).toBe('hello');
    expect(await echo(client, Buffer.alloc(200_000, 'x'))).toHaveLength(200_000);
    const [socket] = server.server.clients as Set<WebSocket>;
    const closedThere = once(socket!, 'close');
    client.close(4001, 'enough');
    expect((await closedThere)[0]).toBe(4001);

    const second = await opened(connectTo(url(running), '/chat'));
    const closedHere = once(second, 'close');
    for (const one of server.server.clients) one.close(4002);
    expect((await closedHere)[0]).toBe(4002);
  });
});
