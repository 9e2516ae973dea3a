import { describe, expect, it } from '@jest/globals';
import { HeaderList } from './header-list.js';
import type { GatewayRequest } from './message.js';
import { RequestCancellation } from './request-signal.js';
import { screenRequest } from './screen-request.js';

const request = (headers: readonly (readonly [string, string])[], rest: Partial<GatewayRequest> = {}) => ({
  method: 'POST',
  target: '/a',
  headers: new HeaderList([['Host', 'a.example'], ...headers]),
  body: null,
  httpVersion: '1.1',
  connection: {
    remoteAddress: '192.0.2.1',
    remotePort: 50_000,
    localPort: 443,
    encrypted: true,
    serverName: 'a.example',
    clientCertificate: null,
  },
  signal: new RequestCancellation(),
  ...rest,
});

describe('screenRequest', () => {
  it('drops headers of the connection and those that Connection names, but none that decide where it goes', () => {
    const screened = request([
      ['Connection', 'close, X-Own, host, authorization'],
      ['Keep-Alive', 'timeout=5'],
      ['X-own', '1'],
      ['Authorization', 'Bearer a'],
      ['Proxy-Authorization', 'Basic b'],
      ['TE', 'trailers'],
      ['Expect', '100-continue'],
      ['Transfer-Encoding', 'chunked'],
    ]);
    expect(screenRequest(screened)).toEqual({
      host: { name: 'a.example', port: null },
      hostHeader: 'a.example',
    });
    expect(screened.headers.toRaw()).toEqual(['Host', 'a.example', 'Authorization', 'Bearer a']);
  });

  it.each([
    ['a second Host', [['host', 'b.example']], {}, 400],
    ['a coding other than chunked', [['Transfer-Encoding', 'gzip, chunked']], {}, 501],
    ['chunks in HTTP/1.0', [['Transfer-Encoding', 'chunked']], { httpVersion: '1.0' }, 400],
    ['a method that shows headers', [], { method: 'TRACE' }, 405],
    ['a target that is no path', [], { target: '*' }, 400],
  ] as const)('refuses %s', (_what, headers, rest, status) => {
    expect(screenRequest(request(headers, rest))).toMatchObject({ status });
  });

  it('takes the host of an absolute target, and leaves the fragment out', () => {
    const screened = request([], { target: 'HTTPS://b.example:8443/x?y#z' });
    expect(screenRequest(screened)).toMatchObject({ hostHeader: 'b.example:8443' });
    expect(screened.target).toBe('/x?y');
  });
});
