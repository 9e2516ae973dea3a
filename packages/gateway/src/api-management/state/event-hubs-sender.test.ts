import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { startEventHubs, type EventHubsServer } from '../../../test/event-hubs-server.js';
import type { EventHub } from '../installation/event-hub.js';
import { createEventHubsSender, type EventHubsSenderOptions } from './event-hubs-sender.js';
import type { EventSender } from './event-sender.js';
import type { LoggedEvent } from './event-sink.js';

const now = () => Date.parse('2026-11-22T12:00:00Z');
const key = { keyName: 'send', key: 'c2VjcmV0+/=' };

let server: EventHubsServer;
let sender: EventSender;
beforeEach(async () => {
  server = await startEventHubs({ ...key, token: 'of contoso', now });
  sender = senderWith({});
});
afterEach(async () => {
  await sender.close();
  await server.close();
});

const senderWith = (options: Partial<EventHubsSenderOptions>): EventSender =>
  createEventHubsSender({
    identity: {
      managedIdentityToken: async ({ resource, clientId }) =>
        `${resource === 'https://eventhubs.azure.net' ? 'of' : 'for'} ${clientId ?? 'nobody'}`,
      authorization: async () => null,
    },
    now,
    ...options,
  });

const hubWith = (change: Partial<EventHub> = {}): EventHub => ({
  origin: server.origin,
  name: 'Orders',
  credential: { kind: 'sharedAccessKey', ...key },
  isBuffered: true,
  ...change,
});

const event = (message: string, partition: Partial<LoggedEvent> = {}): LoggedEvent => ({
  kind: 'event',
  loggerId: 'contoso-logger',
  partitionId: null,
  partitionKey: null,
  message,
  ...partition,
});

const query = '?timeout=60&api-version=2014-01';

describe('a sender for Event Hubs', () => {
  it('signs what it sends with the shared access key', async () => {
    await sender.send(event('grüße'), hubWith());
    expect(server.received).toMatchObject([
      {
        path: `/Orders/messages${query}`,
        headers: { 'content-type': 'application/atom+xml;type=entry;charset=utf-8' },
        text: 'grüße',
      },
    ]);
  });

  it('takes a token of the identity where there is no key', async () => {
    const clientId = 'contoso';
    await sender.send(event('a'), hubWith({ credential: { kind: 'managedIdentity', clientId } }));
    expect(server.received).toHaveLength(1);
  });

  it('names the partition in the path, its key in the broker properties', async () => {
    await sender.send(event('a', { partitionId: '3' }), hubWith());
    await sender.send(event('b', { partitionKey: 'Zoë\r\n1' }), hubWith());
    const [first, second] = server.received;
    expect(first!.path).toBe(`/Orders/partitions/3/messages${query}`);
    expect(first!.headers['brokerproperties']).toBeUndefined();
    expect(second!.path).toBe(`/Orders/messages${query}`);
    expect(second!.headers['brokerproperties']).toBe('{"PartitionKey":"Zo\\u00eb\\r\\n1"}');
  });

  it('sends together what has come while the hub was busy', async () => {
    let open = () => undefined as void;
    server.gate = new Promise((resolve) => (open = resolve));
    const sent = ['a', 'b', 'c'].map((text) => sender.send(event(text), hubWith()));
    sent.push(sender.send(event('d', { partitionKey: 'k' }), hubWith()));
    sent.push(sender.send(event('e'), hubWith()));
    open();
    await Promise.all(sent);
    expect(server.received.map(({ text, headers }) => [text, headers['content-type']])).toEqual([
      ['a', 'application/atom+xml;type=entry;charset=utf-8'],
      ['[{"Body":"b"},{"Body":"c"}]', 'application/vnd.microsoft.servicebus.json'],
      ['d', 'application/atom+xml;type=entry;charset=utf-8'],
      ['e', 'application/atom+xml;type=entry;charset=utf-8'],
    ]);
  });

  it('sends one by one for a logger that does not buffer', async () => {
    const hub = hubWith({ isBuffered: false });
    await Promise.all(['a', 'b', 'c'].map((text) => sender.send(event(text), hub)));
    expect(server.received.map(({ text }) => text)).toEqual(['a', 'b', 'c']);
  });

  it('keeps a request with several events below 256 KB', async () => {
    const large = 'x'.repeat(150 * 1024);
    await Promise.all([large, large, large].map((text) => sender.send(event(text), hubWith())));
    expect(server.received.map(({ text }) => text)).toEqual([large, large, large]);
  });

  it('says what kept a hub from taking an event', async () => {
    const wrong = hubWith({ credential: { kind: 'sharedAccessKey', keyName: 'send', key: 'other' } });
    await expect(sender.send(event('a'), wrong)).rejects.toThrow(
      `${server.origin}/Orders answered with status 401.`,
    );
    await expect(sender.send(event('a'), hubWith({ origin: 'http://127.0.0.1:1' }))).rejects.toThrow(
      'ECONNREFUSED',
    );
    const identity = {
      managedIdentityToken: () => Promise.reject(new Error('Nobody is signed in.')),
      authorization: async () => null,
    };
    const anonymous = senderWith({ identity });
    const credential = { kind: 'managedIdentity', clientId: null } as const;
    await expect(anonymous.send(event('a'), hubWith({ credential }))).rejects.toThrow('Nobody is signed in.');
    await anonymous.close();
    expect(server.received).toEqual([]);
  });

  it('takes no more than its bound, and again when events have gone', async () => {
    const bounded = senderWith({ maximumWaitingBytes: 1000 });
    const [first, second] = [bounded.send(event('a'.repeat(500)), hubWith()), event('b'.repeat(500))];
    await expect(bounded.send(second, hubWith())).rejects.toThrow('Too many events wait');
    await first;
    await bounded.send(second, hubWith());
    expect(server.received).toHaveLength(2);
    await bounded.close();
  });

  it('sends what waits when it is closed, and takes nothing any more', async () => {
    const sent = ['a', 'b'].map((text) => sender.send(event(text), hubWith()));
    await sender.close();
    expect(server.received.map(({ text }) => text)).toEqual(['a', 'b']);
    await Promise.all(sent);
    await expect(sender.send(event('c'), hubWith())).rejects.toThrow('closing');
  });

  it('gives up what waits for a hub that fails while it is closed', async () => {
    server.status = 503;
    const hub = hubWith({ isBuffered: false });
    const sent = Promise.allSettled(['a', 'b', 'c'].map((text) => sender.send(event(text), hub)));
    await sender.close();
    expect(server.received).toHaveLength(1);
    expect((await sent).map(({ status }) => status)).toEqual(['rejected', 'rejected', 'rejected']);
  });
});
