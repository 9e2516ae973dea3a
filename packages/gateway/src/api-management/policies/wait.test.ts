import { describe, expect, it } from '@jest/globals';
import { HeaderList } from '../../message/header-list.js';
import { policies, type Setup } from '../../../test/policies.js';
import { BackendError } from '../backend/backend-error.js';

const request = (name: string) =>
  `<send-request mode="new" response-variable-name="${name}" timeout="20" ignore-error="true"><set-url>https://${name}.example/</set-url><set-method>GET</set-method></send-request>`;

const show =
  '<return-response><set-body>@(string.Join(",", new [] { "a", "b" }.Select(n => context.Variables.ContainsKey(n) ? ((IResponse)context.Variables[n])?.Body.As<string>() : "-")))</set-body></return-response>';

/** A network on which nobody answers before the test says so. */
function network() {
  const open = new Map<string, (text: string) => void>();
  const given: string[] = [];
  const arrivals = new Map<string, () => void>();
  const fetch: Setup['fetch'] = {
    send: ({ origin, signal }) =>
      new Promise((resolve, reject) => {
        const name = origin.slice('https://'.length, -'.example'.length);
        signal.addEventListener('abort', () => {
          given.push(name);
          reject(new BackendError('Aborted', 'given up'));
        });
        open.set(name, (text) =>
          resolve({ status: 200, reason: '', headers: new HeaderList(), body: Buffer.from(text) }),
        );
        arrivals.get(name)?.();
      }),
    close: async () => undefined,
  };
  const arrived = (name: string) =>
    open.has(name) ? Promise.resolve() : new Promise<void>((resolve) => arrivals.set(name, resolve));
  return {
    fetch,
    given,
    answer: async (name: string) => (await arrived(name), open.get(name)!(name)),
    arrived,
  };
}

describe('wait', () => {
  it('sends requests at the same time and waits for all', async () => {
    const net = network();
    const { call } = policies({
      inbound: `<wait for="all">${request('a')}${request('b')}</wait>${show}`,
      fetch: net.fetch,
    });
    const answer = call();
    await Promise.all([net.arrived('a'), net.arrived('b')]);
    await net.answer('b');
    await net.answer('a');
    expect((await answer).text).toBe('a,b');
  });

  it('goes on after the first and gives the others up', async () => {
    const net = network();
    const { call } = policies({
      inbound: `<wait for="any">${request('a')}${request('b')}</wait>${show}`,
      fetch: net.fetch,
    });
    const answer = call();
    await Promise.all([net.arrived('a'), net.arrived('b')]);
    await net.answer('b');
    expect((await answer).text).toBe('-,b');
    expect(net.given).toEqual(['a']);
  });

  it('runs choose and the cache beside requests, and keeps what they set', async () => {
    const { call } = policies({
      inbound: `<wait for="all">
          <choose><when condition="@(true)"><set-variable name="x" value="1" />${request('a')}</when></choose>
          <cache-lookup-value key="k" variable-name="y" default-value="2" />${request('b')}</wait>
        <return-response><set-body>@((string)context.Variables["x"] + context.Variables["y"])</set-body></return-response>`,
    });
    const { text, status } = await call();
    expect([status, text]).toEqual([200, '12']);
  });

  it('fails when one of its policies does', async () => {
    const { call } = policies({
      inbound: `<wait>${request('a')}<send-request response-variable-name="b"><set-url>nowhere</set-url><set-method>GET</set-method></send-request></wait>`,
    });
    const { status, refusal } = await call();
    expect([status, refusal!.source]).toEqual([500, 'send-request']);
  });

  it('ends the exchange when one of its policies does', async () => {
    const { call } = policies({
      inbound: `<wait><choose><when condition="@(true)"><return-response><set-status code="418" reason="Teapot" /></return-response></when></choose></wait>`,
    });
    const { status, backend } = await call();
    expect([status, backend]).toEqual([418, undefined]);
  });

  it('counts its policies for LastError.Path', async () => {
    const choose = (then: string) => `<choose><when condition="@(true)">${then}</when></choose>`;
    const { call } = policies({
      inbound: `<wait>${choose('')}${choose('<set-header name="a b"><value>x</value></set-header>')}</wait>`,
      onError: '<set-header name="Path"><value>@(context.LastError.Path)</value></set-header>',
    });
    expect((await call()).headers.get('Path')).toBe('wait[1]/choose[2]/when[1]');
  });
});
