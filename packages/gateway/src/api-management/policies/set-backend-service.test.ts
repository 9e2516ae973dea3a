import { describe, expect, it } from '@jest/globals';
import { policies, type Setup } from '../../../test/policies.js';

const backends = { other: { url: 'https://other.example/api' } };

const call = (inbound: string, more: Setup = {}) =>
  policies({ inbound: `<base />${inbound}`, apiManagement: { backends }, ...more }).call({
    path: '/orders/1?x=y',
  });

describe('set-backend-service', () => {
  it('sends the request to another URL, its path and query before those of the request', async () => {
    const { backend } = await call('<set-backend-service base-url="http://new.example:8080/v1/?key=k" />');
    expect([backend!.origin, backend!.path]).toEqual(['http://new.example:8080', '/v1/1?key=k&x=y']);
  });

  it('sends it to a backend of the environment, which expressions see', async () => {
    const { backend, headers } = await call('<set-backend-service backend-id="OTHER" />', {
      outbound: '<set-header name="X-Backend"><value>@(context.Backend.Id)</value></set-header>',
    });
    expect([backend!.origin, backend!.path]).toEqual(['https://other.example', '/api/1?x=y']);
    expect(headers.get('X-Backend')).toBe('other');
  });

  it('takes URL and name from expressions', async () => {
    const url = await call('<set-backend-service base-url="@("https://" + "x.example")" />');
    const id = await call('<set-backend-service backend-id="@("oth" + "er")" />');
    expect([url.backend!.origin, id.backend!.origin]).toEqual(['https://x.example', 'https://other.example']);
  });

  it('stays with a backend-id when a base-url comes after it', async () => {
    const { backend } = await call(
      '<set-backend-service backend-id="other" /><set-backend-service base-url="https://x.example" />',
    );
    expect(backend!.origin).toBe('https://other.example');
  });

  it('does not load with the name of no backend, and warns of a URL that is none', () => {
    const of = (xml: string) =>
      policies({ inbound: xml }).diagnostics.map(({ code, severity, line }) => [code, severity, line]);
    expect(of('<set-backend-service backend-id="nowhere" />')).toEqual([['GW1003', 'error', 1]]);
    expect(of('<set-backend-service base-url="orders.example" />')).toEqual([['GW1004', 'warning', 1]]);
  });

  it('fails for a name or URL that turns out wrong', async () => {
    const id = await call('<set-backend-service backend-id="@("no" + "where")" />');
    const url = await call('<set-backend-service base-url="@("ftp://" + "x")" />');
    expect([id.refusal, url.refusal]).toEqual([
      expect.objectContaining({ source: 'set-backend-service', reason: 'InvalidValue' }),
      expect.objectContaining({ source: 'set-backend-service', reason: 'InvalidValue' }),
    ]);
  });

  it('stops the request for Service Fabric and Dapr, which are not here', async () => {
    const { status, refusal } = await call(
      '<set-backend-service backend-id="other" sf-service-instance-name="fabric:/a/b" />',
    );
    expect([status, refusal!.reason]).toEqual([500, 'PolicyNotSupported']);
  });
});
