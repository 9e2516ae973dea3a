import { describe, expect, it } from '@jest/globals';
import { BackendError } from '../backend/backend-error.js';
import type { BackendRequest } from '../backend/backend-client.js';
import { policies, type Setup } from '../../../test/policies.js';

/** Keeps what was sent where, for the backend and for the other side alike. */
function recording(answer: NonNullable<Setup['answer']>) {
  const sent: BackendRequest[] = [];
  return { sent, answer: (request: BackendRequest) => (sent.push(request), answer(request)) };
}

const introspect = `<send-request mode="new" response-variable-name="tokenstate" timeout="20" ignore-error="true">
    <set-url>https://authorization.example/introspect?x=1</set-url>
    <set-method>POST</set-method>
    <set-header name="Authorization" exists-action="override"><value>basic dXNlcg==</value></set-header>
    <set-header name="Content-Type" exists-action="override"><value>application/x-www-form-urlencoded</value></set-header>
    <set-body>@($"token={context.Request.Headers.GetValueOrDefault("X-Token", "")}")</set-body>
  </send-request>`;

describe('send-request', () => {
  it('checks a token with another service before the request goes on', async () => {
    const { sent, answer } = recording(({ origin }) =>
      origin === 'https://authorization.example' ? { body: '{"active":false}' } : {},
    );
    const gateway = policies({
      answer,
      inbound: `${introspect}<choose><when condition="@((bool)((IResponse)context.Variables["tokenstate"]).Body.As<JObject>()["active"] == false)"><return-response><set-status code="401" reason="Unauthorized" /><set-header name="WWW-Authenticate" exists-action="override"><value>Bearer error="invalid_token"</value></set-header></return-response></when></choose>`,
    });
    const { status, headers } = await gateway.call({ headers: [['X-Token', 'abc']] });
    expect([status, headers.get('WWW-Authenticate')]).toEqual([401, 'Bearer error="invalid_token"']);
    const [request] = sent;
    expect(sent).toHaveLength(1);
    expect(request).toMatchObject({
      origin: 'https://authorization.example',
      path: '/introspect?x=1',
      method: 'POST',
      timeoutMs: 20_000,
      headers: ['Authorization', 'basic dXNlcg==', 'Content-Type', 'application/x-www-form-urlencoded'],
    });
    expect(Buffer.from(request!.body as Uint8Array).toString()).toBe('token=abc');
  });

  it('leaves the request to the backend as it is', async () => {
    const { backend } = await policies({ inbound: introspect }).call({ headers: [['X-Token', 'abc']] });
    expect(backend).toMatchObject({ origin: 'https://backend.example', method: 'GET', text: '' });
    expect(backend!.headers.has('Authorization')).toBe(false);
  });

  it('copies method, headers, body and address of the request when asked', async () => {
    const { sent, answer } = recording(() => ({}));
    await policies({
      answer,
      operation: { method: 'POST' },
      inbound:
        '<send-request mode="copy" response-variable-name="r"><set-url>https://mirror.example/a</set-url></send-request><send-request mode="copy" response-variable-name="s"><set-header name="X-A" exists-action="delete" /></send-request>',
    }).call({ method: 'POST', headers: [['X-A', 'b']], body: 'text' });
    expect(sent.map(({ origin, path, method }) => `${method} ${origin}${path}`)).toEqual([
      'POST https://mirror.example/a',
      'POST https://backend.example/base/1',
      'POST https://backend.example/base/1',
    ]);
    expect(sent[0]!.headers).toEqual(['X-A', 'b']);
    expect(sent[1]!.headers).toEqual([]);
    expect(sent.map(({ body }) => Buffer.from(body as Uint8Array).toString())).toEqual([
      'text',
      'text',
      'text',
    ]);
  });

  it('copies no body in outbound: it has gone to the backend', async () => {
    const { sent, answer } = recording(() => ({}));
    await policies({
      answer,
      operation: { method: 'POST' },
      outbound:
        '<send-request mode="copy" response-variable-name="r"><set-url>https://mirror.example/a</set-url></send-request>',
    }).call({ method: 'POST', headers: [['X-A', 'b']], body: 'text' });
    expect(sent.map(({ method, origin, body }) => [method, origin, String(body)])).toEqual([
      ['POST', 'https://backend.example', 'text'],
      ['POST', 'https://mirror.example', 'null'],
    ]);
  });

  const failing = (ignore: string) =>
    policies({
      answer: ({ origin }) => {
        if (origin === 'https://authorization.example') throw new BackendError('Timeout', 'No head in time.');
        return {};
      },
      inbound: introspect.replace('ignore-error="true"', ignore),
      outbound: '<set-body>@(context.Variables["tokenstate"] == null ? "null" : "set")</set-body>',
      onError: '<set-header name="X-Reason"><value>@(context.LastError.Reason)</value></set-header>',
    });

  it('ends in on-error with Timeout when nothing comes in time', async () => {
    const { status, headers, refusal } = await failing('').call();
    expect([status, headers.get('X-Reason')]).toEqual([500, 'Timeout']);
    expect(refusal).toEqual({ source: 'send-request', reason: 'Timeout', message: 'No head in time.' });
  });

  it('stores null instead with ignore-error', async () => {
    const { status, text } = await failing('ignore-error="true"').call();
    expect([status, text]).toEqual([200, 'null']);
  });

  it('takes an error status as an answer unless told otherwise', async () => {
    const gateway = (attribute: string) =>
      policies({
        answer: () => ({ status: 503 }),
        inbound: `<send-request response-variable-name="r" ${attribute}><set-url>https://a.example</set-url></send-request><return-response><set-body>@(((IResponse)context.Variables["r"]).StatusCode.ToString())</set-body></return-response>`,
      }).call();
    expect((await gateway('')).text).toBe('503');
    expect((await gateway('fail-on-error-status-code="true"')).refusal).toMatchObject({
      source: 'send-request',
      reason: 'BackendErrorStatusCode',
    });
  });

  it('refuses what is no address', async () => {
    const { refusal } = await policies({
      inbound:
        '<send-request response-variable-name="r" ignore-error="true"><set-url>@("ftp:" + "//a")</set-url></send-request>',
    }).call();
    expect(refusal).toMatchObject({ source: 'send-request', reason: 'InvalidValue' });
  });

  it('stops the request for what can not be done here', async () => {
    const { unsupported, call } = policies({
      inbound:
        '<send-request response-variable-name="r" buffer-response="false"><set-url>https://a.example</set-url></send-request>',
    });
    expect(unsupported.map(({ policy }) => policy)).toEqual(['send-request']);
    expect((await call()).refusal!.reason).toBe('PolicyNotSupported');
  });
});

describe('send-one-way-request', () => {
  const alert =
    '<send-one-way-request mode="new" timeout="5"><set-url>https://hooks.example/alert</set-url><set-method>POST</set-method><set-body>@("down " + context.Request.Method)</set-body></send-one-way-request>';

  it('sends and goes on, whatever becomes of it', async () => {
    const { sent, answer } = recording(({ origin }) => {
      if (origin === 'https://hooks.example') throw new BackendError('ConnectionFailure', 'refused');
      return { body: 'fine' };
    });
    const { status, text } = await policies({ answer, inbound: alert }).call();
    expect([status, text]).toEqual([200, 'fine']);
    expect(sent[0]).toMatchObject({ origin: 'https://hooks.example', method: 'POST', timeoutMs: 5000 });
    expect(Buffer.from(sent[0]!.body as Uint8Array).toString()).toBe('down GET');
  });
});
