import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startEventHubs, type EventHubsServer } from '../../../test/event-hubs-server.js';
import { policies, type Setup } from '../../../test/policies.js';
import { createLocalTokenIssuer } from '../identity/local-token-issuer.js';
import { createEventHubsSender } from '../state/event-hubs-sender.js';
import type { EventSender } from '../state/event-sender.js';

let server: EventHubsServer;
beforeAll(async () => {
  server = await startEventHubs({ keyName: 'send', key: 'secret-key', now: Date.now });
});
afterAll(() => server.close());

const setup = (inbound: string, events: EventSender | null, key = 'secret-key'): Setup => ({
  inbound,
  apiManagement: {
    loggers: { 'contoso-logger': { loggerType: 'azureEventHub' }, ai: { loggerType: 'applicationInsights' } },
  },
  loggers: new Map([
    [
      'contoso-logger',
      new Map(
        Object.entries({
          name: 'orders',
          connectionString: `Endpoint=${server.origin}/;SharedAccessKeyName=send;SharedAccessKey=${key}`,
        }),
      ),
    ],
  ]),
  services: { events },
});

const sender = () => createEventHubsSender({ identity: createLocalTokenIssuer(Date.now) });

describe('log-to-eventhub with a sender', () => {
  it('sends the example of the documentation to the event hub of the logger', async () => {
    const events = sender();
    const gateway = policies(
      setup(
        '<log-to-eventhub logger-id="contoso-logger">@( string.Join(",", context.Deployment.ServiceName, context.Request.IpAddress, context.Operation.Name) )</log-to-eventhub>',
        events,
      ),
    );
    expect((await gateway.call()).status).toBe(200);
    await events.close();
    expect(server.received.map(({ text }) => text)).toEqual(['apim-test,192.0.2.1,Get']);
    expect(gateway.services.sink.list()).toMatchObject([
      { kind: 'event', message: 'apim-test,192.0.2.1,Get' },
    ]);
  });

  it('lets the request pass when the hub refuses, and says so without the key', async () => {
    const events = sender();
    const gateway = policies(
      setup('<log-to-eventhub logger-id="contoso-logger">called</log-to-eventhub>', events, 'other-key'),
    );
    expect((await gateway.call()).status).toBe(200);
    await events.close();
    const reason = `${server.origin}/orders answered with status 401.`;
    expect(gateway.services.sink.list()).toEqual([
      expect.objectContaining({ kind: 'event', message: 'called' }),
      { kind: 'undelivered', loggerId: 'contoso-logger', reason },
    ]);
    const { steps, trace, status } = await gateway.call();
    expect(status).toBe(200);
    expect(steps.find(({ name }) => name === 'log-to-eventhub')!.notes).toEqual([
      'contoso-logger: called',
      `An earlier event was not delivered: ${reason}`,
    ]);
    expect(JSON.stringify(trace)).not.toContain('other-key');
  });

  it('does not load when the logger has no event hub', () => {
    const events = sender();
    const codes = (one: Setup) => policies(one).diagnostics.map(({ code, severity }) => [code, severity]);
    const logging = (id: string) => setup(`<log-to-eventhub logger-id="${id}">a</log-to-eventhub>`, events);
    expect(codes(logging('Contoso-Logger'))).toEqual([]);
    expect(codes(logging('ai'))).toEqual([['GW1025', 'error']]);
    expect(codes({ ...logging('contoso-logger'), loggers: new Map() })).toEqual([
      ['GW1024', 'error'],
      ['GW1025', 'error'],
    ]);
    expect(codes({ ...logging('contoso-logger'), loggers: new Map(), services: {} })).toEqual([]);
  });
});
