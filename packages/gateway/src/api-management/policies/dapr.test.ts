import { describe, expect, it } from '@jest/globals';
import { HeaderList } from '../../message/header-list.js';
import { policies, type Setup } from '../../../test/policies.js';

const operation = { method: 'POST' };

const call = async (inbound: string, more: Setup = {}) =>
  policies({ inbound, operation, backend: '', ...more }).call({
    method: 'POST',
    path: '/orders/1?x=y',
    body: '{"a":1}',
    headers: [['Content-Type', 'application/json']],
  });

describe('invoke-dapr-binding', () => {
  it('posts data, metadata and operation to the sidecar, as in the documentation', async () => {
    const { backend, status } = await call(
      `<invoke-dapr-binding name="external-system" operation="create" response-variable-name="bindingResponse"><metadata><item key="source">api-management</item></metadata><data>@(new JObject(new JProperty("webHeader", context.Request.Headers.GetValueOrDefault("Content-Type", ""))).ToString())</data></invoke-dapr-binding>`,
    );
    expect(status).toBe(200);
    expect(backend).toMatchObject({
      origin: 'http://localhost:3500',
      path: '/v1.0/bindings/external-system',
      method: 'POST',
      timeoutMs: 5000,
    });
    expect(JSON.parse(backend!.text)).toEqual({
      data: { webHeader: 'application/json' },
      metadata: { source: 'api-management' },
      operation: 'create',
    });
  });

  it('stops the request when the sidecar refuses, unless errors are ignored', async () => {
    const answer = () => ({ status: 500 });
    const { status, refusal } = await call('<invoke-dapr-binding name="b" />', { answer });
    expect([status, refusal!.source, refusal!.reason]).toEqual([
      500,
      'invoke-dapr-binding',
      'DaprRuntimeError',
    ]);
    const verbatim = await call('<invoke-dapr-binding name="b" response-variable-name="bind-response" />', {
      answer: () => ({ status: 404, headers: [['X-Dapr', 'yes']], body: '{"errorCode":"ERR"}' }),
      onError: '<return-response response-variable-name="bind-response" />',
    });
    expect([verbatim.status, verbatim.headers.get('X-Dapr'), verbatim.text]).toEqual([
      404,
      'yes',
      '{"errorCode":"ERR"}',
    ]);
    expect((await call('<invoke-dapr-binding name="b" ignore-error="true" />', { answer })).status).toBe(200);
  });
});

describe('publish-to-dapr', () => {
  it('publishes what it holds, or a template makes', async () => {
    const { backend } = await call(
      '<publish-to-dapr pubsub-name="orders" topic="new">@(context.Request.Body.As<string>())</publish-to-dapr>',
    );
    expect([backend!.path, backend!.text]).toEqual(['/v1.0/publish/orders/new', '{"a":1}']);
    const liquid = await call(
      '<publish-to-dapr topic="orders/new" template="Liquid" content-type="text/plain">a={{body.a}}</publish-to-dapr>',
    );
    expect([liquid.backend!.path, liquid.backend!.text, liquid.backend!.headers.get('Content-Type')]).toEqual(
      ['/v1.0/publish/orders/new', 'a=1', 'text/plain'],
    );
  });
});

describe('set-backend-service for Dapr', () => {
  it('has the sidecar call the method', async () => {
    const { backend } = await call(
      '<set-backend-service backend-id="dapr" dapr-app-id="echo" dapr-method="a/b" dapr-namespace="ns" />',
      { backend: '<base />' },
    );
    expect([backend!.origin, backend!.path]).toEqual([
      'http://localhost:3500',
      '/v1.0/invoke/echo.ns/method/a/b?x=y',
    ]);
  });
});

describe('send-service-bus-message', () => {
  const policy =
    '<send-service-bus-message queue-name="orders" namespace="n.servicebus.windows.net"><message-properties><message-property name="Customer">Contoso</message-property></message-properties><payload>@(context.Request.Body.As<string>(preserveContent: true))</payload></send-service-bus-message>';
  const message = {
    kind: 'message',
    namespace: 'n.servicebus.windows.net',
    queue: 'orders',
    topic: null,
    clientId: null,
    payload: '{"a":1}',
    properties: { Customer: 'Contoso' },
  };

  it('leaves the message in the sink', async () => {
    const gateway = policies({ inbound: policy, operation });
    expect((await gateway.call({ method: 'POST', body: '{"a":1}' })).status).toBe(200);
    expect(gateway.services.sink.list()).toEqual([message]);
  });

  it('hands it to a sender, and stops the request when that fails', async () => {
    const sent: unknown[] = [];
    await call(policy, { services: { messages: { send: async (one) => void sent.push(one) } } });
    expect(sent).toEqual([message]);
    const messages = { send: () => Promise.reject(new Error('The queue is full.')) };
    const { status, refusal } = await call(policy, { services: { messages } });
    expect([status, refusal!.reason, refusal!.message]).toEqual([
      500,
      'MessageNotSent',
      'The queue is full.',
    ]);
  });

  it('goes to the REST API of Service Bus with a token', async () => {
    const { createServiceBusSender } = await import('../state/service-bus-sender.js');
    const seen: { url: string; headers: readonly string[]; body: string }[] = [];
    const sender = createServiceBusSender(
      { managedIdentityToken: async ({ resource }) => `for ${resource}`, authorization: async () => null },
      {
        send: async ({ origin, path, headers, body }) => {
          seen.push({ url: origin + path, headers, body: String(body) });
          return { status: seen.length > 1 ? 401 : 201, reason: '', headers: new HeaderList(), body: null };
        },
        close: async () => undefined,
      },
    );
    const event = { ...message, kind: 'message' as const };
    await sender.send(event);
    expect(seen[0]).toEqual({
      url: 'https://n.servicebus.windows.net/orders/messages',
      headers: [
        'Authorization',
        'Bearer for https://servicebus.azure.net',
        'Content-Type',
        'application/octet-stream',
        'Customer',
        '"Contoso"',
      ],
      body: '{"a":1}',
    });
    await expect(sender.send(event)).rejects.toThrow('401');
  });
});
