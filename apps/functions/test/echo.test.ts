import { createHash } from 'node:crypto';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { makeCertificate } from './openssl.js';
import { startHost, type StartedHost } from './start-host.js';

describe('the echo', () => {
  let host: StartedHost;
  const echo = (path: string, init?: RequestInit): Promise<Response> =>
    fetch(`${host.url}/api/echo${path}`, init);

  beforeAll(async () => {
    host = await startHost({ env: { MAX_BODY_BYTES: '1000' } });
  });
  afterAll(() => host.stop());

  it('answers what the backend saw', async () => {
    const response = await echo('/orders/a%20b?x=1&x=2&code=secret', {
      method: 'PUT',
      headers: { 'X-Test': 'yes', Authorization: 'Bearer secret', 'Content-Type': 'text/plain' },
      body: 'hello',
    });
    expect(response.status).toBe(200);
    expect(response.headers.get('cache-control')).toBe('no-store');
    const body = (await response.json()) as Record<string, unknown>;
    expect(body).toEqual({
      method: 'PUT',
      path: '/api/echo/orders/a%20b',
      query: { x: ['1', '2'], code: '***' },
      headers: expect.objectContaining({
        'x-test': 'yes',
        authorization: '***',
        'content-type': 'text/plain',
      }),
      clientCertificate: null,
      body: {
        contentType: 'text/plain',
        length: 5,
        sha256: createHash('sha256').update('hello').digest('hex').toUpperCase(),
      },
    });
    expect(JSON.stringify(body)).not.toContain('Bearer');
  });

  it.each(['GET', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'])(
    'takes %s, with or without a path',
    async (method) => {
      expect(await (await echo('', { method })).json()).toMatchObject({
        method,
        path: '/api/echo',
        body: null,
      });
    },
  );

  it('answers HEAD without a body', async () => {
    const response = await echo('/x', { method: 'HEAD' });
    expect([response.status, await response.text()]).toEqual([200, '']);
  });

  it('sums a forwarded certificate up, or says what is wrong with it', async () => {
    const certificate = makeCertificate('/CN=Client 01');
    const forwarded = (value: string): Promise<Response> =>
      echo('', { headers: { 'X-ARR-ClientCert': value } });
    expect(await (await forwarded(certificate.percentEncodedPem)).json()).toMatchObject({
      clientCertificate: {
        header: 'x-arr-clientcert',
        encoding: 'percent-encoded-pem',
        trusted: true,
        proof: 'loopback',
        subject: 'CN=Client 01',
        serialNumber: certificate.serialNumber,
        thumbprint: certificate.sha1,
      },
    });
    expect(await (await forwarded('garbage')).json()).toMatchObject({
      clientCertificate: { trusted: false, problem: { code: 'malformed-certificate' } },
    });
  });

  it('refuses a body past the limit: 413', async () => {
    const response = await echo('', { method: 'POST', body: 'a'.repeat(1001) });
    expect([response.status, response.headers.get('content-type')]).toEqual([
      413,
      'application/problem+json',
    ]);
  });
});

describe('the health endpoint', () => {
  let host: StartedHost | undefined;
  afterEach(() => host?.stop());

  it('says how forwarded certificates are read and proved, and answers HEAD', async () => {
    host = await startHost();
    const response = await fetch(`${host.url}/api/health`);
    expect([response.status, await response.json()]).toEqual([
      200,
      {
        status: 'healthy',
        forwardedCertificate: { header: 'x-arr-clientcert', encoding: 'percent-encoded-pem' },
        gatewayProofs: ['loopback'],
        trustStore: { state: 'not-configured' },
        findings: [],
      },
    ]);
    expect((await fetch(`${host.url}/api/health`, { method: 'HEAD' })).status).toBe(200);
  });

  it('trusts nobody without a secret when it listens on all interfaces', async () => {
    host = await startHost({ args: ['--host', '0.0.0.0'] });
    const { port } = new URL(host.url);
    const response = await fetch(`http://127.0.0.1:${port}/api/health`);
    expect(await response.json()).toMatchObject({ gatewayProofs: [] });
  });
});
