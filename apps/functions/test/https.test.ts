import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request as httpsRequest, type RequestOptions } from 'node:https';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { makeCertificate, openssl } from './openssl.js';
import { runHost, startHost, type StartedHost } from './start-host.js';

// eslint-disable-next-line @typescript-eslint/no-explicit-any -- tests look at parts of parsed JSON
type Json = any;

const directory = mkdtempSync(join(tmpdir(), 'functions-https-'));
const inDirectory = (name: string): string => join(directory, name);
const server = makeCertificate('/CN=localhost', ['subjectAltName=IP:127.0.0.1']);
const client = makeCertificate('/CN=Client 01', ['extendedKeyUsage=clientAuth']);
const pfx = ['--https', '--pfx', inDirectory('server.pfx')];
const password = ['--password-file', inDirectory('password.txt')];

beforeAll(() => {
  writeFileSync(inDirectory('server.pem'), server.pem + server.keyPem, { mode: 0o600 });
  writeFileSync(inDirectory('password.txt'), 'a password\n');
  writeFileSync(inDirectory('wrong.txt'), 'another');
  openssl(
    ['pkcs12', '-export', '-in', inDirectory('server.pem'), '-out', inDirectory('server.pfx')],
    ['-passout', `file:${inDirectory('password.txt')}`],
  );
});
afterAll(() => rmSync(directory, { recursive: true }));

describe('the local host with --https', () => {
  let host: StartedHost;

  const get = (path: string, options: RequestOptions): Promise<{ status: number; body: Json }> =>
    new Promise((resolve, reject) => {
      httpsRequest(host.url + path, { ca: server.pem, agent: false, ...options }, (response) => {
        let text = '';
        response.setEncoding('utf8').on('data', (chunk: string) => (text += chunk));
        response.on('end', () => resolve({ status: response.statusCode!, body: JSON.parse(text) }));
      })
        .on('error', reject)
        .end();
    });
  const withClient = { cert: client.pem, key: client.keyPem };
  const forged = { headers: { 'X-ARR-ClientCert': server.base64Der } };

  beforeAll(async () => {
    host = await startHost({
      args: [...pfx, ...password],
      env: { FORWARDED_CERTIFICATE_ENCODING: 'base64-der' },
    });
  });
  afterAll(() => host.stop());

  it('passes the client certificate on as App Service does', async () => {
    expect(host.url).toMatch(/^https:/);
    const { body } = await get('/api/echo', withClient);
    expect(body.headers['x-arr-clientcert']).toBe(client.base64Der);
    expect(await get('/api/certificates/inspect', withClient)).toMatchObject({
      status: 200,
      body: { source: { encoding: 'base64-der' }, certificate: { thumbprints: { sha1: client.sha1 } } },
    });
  });

  it('drops what the client wrote under that name, with a certificate and without', async () => {
    const { body } = await get('/api/echo', { ...withClient, ...forged });
    expect(body.headers['x-arr-clientcert']).toBe(client.base64Der);
    expect(await get('/api/certificates/inspect', forged)).toMatchObject({
      status: 400,
      body: { code: 'no-certificate' },
    });
  });

  it('goes on after a handshake that failed', async () => {
    await expect(get('/api/health', { ca: client.pem })).rejects.toThrow(/self-signed|certificate/);
    expect((await get('/api/health', {})).status).toBe(200);
  });

  it.each([
    ['--https alone', ['--https'], 'invalid-option: --https needs --pfx FILE.'],
    ['--pfx alone', ['--pfx', 'a.pfx'], 'invalid-option: --pfx is for --https only.'],
    ['no such file', ['--https', '--pfx', inDirectory('none.pfx')], 'invalid-pfx: --pfx: ENOENT'],
    ['no password', pfx, 'its password is wrong; give it with --password-file.'],
    ['a wrong one', [...pfx, '--password-file', inDirectory('wrong.txt')], 'its password is wrong'],
    ['what is no PFX', ['--https', '--pfx', inDirectory('server.pem')], 'it is no PFX.'],
  ])('says what is wrong with its options: %s', async (_what, args, message) => {
    const { code, stderr } = await runHost(['--port', '0', ...args]);
    expect({ code, stderr }).toEqual({ code: 1, stderr: expect.stringContaining(message) });
    expect(stderr).not.toMatch(/another|\n\s+at /);
  });
});

describe('the gateway’s own certificate as the proof', () => {
  const gateway = makeCertificate('/CN=Gateway');
  const stranger = makeCertificate('/CN=Stranger');
  let host: StartedHost;

  const inspect = async (headers: Record<string, string>): Promise<[number, Json]> => {
    const all = { 'X-Client-Certificate': client.percentEncodedPem, ...headers };
    const response = await fetch(`${host.url}/api/certificates/inspect`, { headers: all });
    return [response.status, await response.json()];
  };

  beforeAll(async () => {
    host = await startHost({
      env: {
        FORWARDED_CERTIFICATE_HEADER: 'X-Client-Certificate',
        GATEWAY_CERTIFICATE_THUMBPRINTS: `${'0'.repeat(40)},${gateway.sha256.toLowerCase()}`,
      },
    });
  });
  afterAll(() => host.stop());

  it('lets the end client’s certificate count, which travels in a header of its own encoding', async () => {
    const [status, body] = await inspect({ 'X-ARR-ClientCert': gateway.base64Der });
    expect([status, body.source]).toEqual([
      200,
      {
        kind: 'header',
        header: 'x-client-certificate',
        encoding: 'percent-encoded-pem',
        proof: 'gateway-certificate',
      },
    ]);
    const line = await host.logged(({ message }) => String(message).includes('certificate-inspected'));
    expect(JSON.parse(String(line['message']))).toMatchObject({
      header: 'x-client-certificate',
      proof: 'gateway-certificate',
    });
  });

  it.each([
    ['missing', {}, 'gateway-certificate-missing'],
    ['another’s', { 'X-ARR-ClientCert': stranger.base64Der }, 'gateway-certificate-unknown'],
    [
      'in another encoding',
      { 'X-ARR-ClientCert': gateway.percentEncodedPem },
      'gateway-certificate-unreadable',
    ],
    [
      'there twice',
      { 'X-ARR-ClientCert': `${gateway.base64Der},${gateway.base64Der}` },
      'gateway-certificate-unreadable',
    ],
  ])('is refused when it is %s, on loopback too', async (_what, headers, reason) => {
    expect(await inspect(headers)).toEqual([403, expect.objectContaining({ reason })]);
  });
});
