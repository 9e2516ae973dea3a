import { request as httpRequest } from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { makeCertificate } from './openssl.js';
import { startHost, type StartedHost } from './start-host.js';

const certificate = makeCertificate('/C=DE/O=Contoso, Ltd/CN=Client 01', [
  'subjectAltName=DNS:Client 01,email:client@contoso.example,IP:10.1.2.3,URI:https://contoso.example/c',
  'keyUsage=critical,digitalSignature,keyEncipherment',
  'extendedKeyUsage=clientAuth,1.2.3.4',
  'basicConstraints=critical,CA:FALSE',
]);

interface Answer {
  readonly status: number;
  readonly type: string | undefined;
  // eslint-disable-next-line @typescript-eslint/no-explicit-any -- tests look at parts of parsed JSON
  readonly body: any;
}

/** Sends headers exactly as given: fetch refuses or changes some of the bad ones. */
function send(
  host: StartedHost,
  headers: readonly (readonly [string, string])[],
  init: { readonly method?: string; readonly body?: string | Buffer; readonly path?: string } = {},
): Promise<Answer> {
  const { hostname, port } = new URL(host.url);
  const { method = 'GET', body = '', path = '/api/certificates/inspect' } = init;
  const length: [string, string][] =
    body.length > 0 ? [['Content-Length', String(Buffer.byteLength(body))]] : [];
  const all = [['Host', `${hostname}:${port}`] as const, ...headers, ...length];
  return new Promise((resolve, reject) => {
    const request = httpRequest(
      { hostname, port, method, path, headers: all.flat() as never },
      (response) => {
        let text = '';
        response.setEncoding('utf8').on('data', (chunk: string) => (text += chunk));
        response.on('end', () =>
          resolve({
            status: response.statusCode!,
            type: response.headers['content-type'],
            body: text === '' ? null : JSON.parse(text),
          }),
        );
      },
    );
    request.on('error', reject);
    request.end(body);
  });
}

describe('the certificate in the header', () => {
  let host: StartedHost;
  const withHeader = (value: string, name = 'X-ARR-ClientCert'): Promise<Answer> =>
    send(host, [[name, value]]);

  beforeAll(async () => {
    host = await startHost();
  });
  afterAll(() => host.stop());

  it('is described as .NET and openssl see it', async () => {
    const { status, type, body } = await withHeader(certificate.percentEncodedPem);
    expect([status, type]).toEqual([200, 'application/json; charset=utf-8']);
    expect(body.source).toEqual({
      kind: 'header',
      header: 'x-arr-clientcert',
      encoding: 'percent-encoded-pem',
      proof: 'loopback',
    });
    expect(body.certificate).toMatchObject({
      subject: 'CN=Client 01, O="Contoso, Ltd", C=DE',
      issuer: 'CN=Client 01, O="Contoso, Ltd", C=DE',
      selfIssued: true,
      subjectAlternativeNames: {
        dnsNames: ['Client 01'],
        emailAddresses: ['client@contoso.example'],
        uris: ['https://contoso.example/c'],
        ipAddresses: ['10.1.2.3'],
      },
      serialNumber: certificate.serialNumber,
      thumbprints: { sha1: certificate.sha1, sha256: certificate.sha256 },
      validity: { status: 'valid', daysLeft: 29 },
      publicKey: { algorithm: 'ECC', sizeBits: 256, curve: 'prime256v1' },
      signatureAlgorithm: { name: 'sha256ECDSA', oid: '1.2.840.10045.4.3.2' },
      keyUsages: ['digitalSignature', 'keyEncipherment'],
      extendedKeyUsages: [
        { oid: '1.3.6.1.5.5.7.3.2', name: 'clientAuth' },
        { oid: '1.2.3.4', name: null },
      ],
      basicConstraints: { certificateAuthority: false },
    });
    expect(body.certificate.text).toContain('[Subject]\n  CN=Client 01, O="Contoso, Ltd", C=DE\n');
  });

  it('is found by any spelling of the header’s name but not by another name', async () => {
    expect((await withHeader(certificate.percentEncodedPem, 'x-arr-clientcert')).status).toBe(200);
    expect(await withHeader(certificate.percentEncodedPem, 'X_ARR_ClientCert')).toMatchObject({
      status: 400,
      body: { code: 'no-certificate' },
    });
  });

  it('may come with a POST that has no body', async () => {
    const answer = await send(host, [['X-ARR-ClientCert', certificate.percentEncodedPem]], {
      method: 'POST',
    });
    expect(answer).toMatchObject({ status: 200, body: { source: { kind: 'header' } } });
  });

  const other = makeCertificate('/CN=Other');
  const raw = certificate.percentEncodedPem;
  const cutPem = `-----BEGIN CERTIFICATE-----\n${certificate.base64Der.slice(0, -5)}\n-----END CERTIFICATE-----\n`;

  it.each<[what: string, value: string, code: string, reason: string | undefined]>([
    ['empty', '', 'empty-header', undefined],
    ['blank', '   ', 'empty-header', undefined],
    ['garbage', 'garbage', 'malformed-certificate', 'MissingMarker'],
    ['percent-encoded garbage', '%00%01%FF', 'malformed-certificate', 'NotPercentEncoded'],
    ['broken in an escape', raw.slice(0, -1), 'malformed-certificate', 'NotPercentEncoded'],
    ['with an unescaped plus', raw.replace('MII', '+II'), 'malformed-certificate', 'NotPercentEncoded'],
    [
      'wrongly labelled',
      raw.replaceAll('CERTIFICATE', 'PUBLIC%20KEY'),
      'malformed-certificate',
      'WrongLabel',
    ],
    ['two certificates', raw + other.percentEncodedPem, 'malformed-certificate', 'SeveralCertificates'],
    ['in the other encoding', certificate.base64Der, 'malformed-certificate', 'NotPercentEncoded'],
    ['cut', encodeURIComponent(cutPem), 'malformed-certificate', 'InvalidBase64'],
  ])('is refused when it is %s: 400, with the place', async (_what, value, code, reason) => {
    const { status, type, body } = await withHeader(value);
    expect({ status, type }).toEqual({ status: 400, type: 'application/problem+json' });
    expect(body).toMatchObject({
      type: `urn:apim-kit:problem:${code}`,
      title: expect.any(String),
      status: 400,
      detail: expect.any(String),
      code,
      ...(reason !== undefined && { reason }),
      where: { in: 'header', name: 'x-arr-clientcert' },
      invocationId: expect.stringMatching(/^[0-9a-f-]{36}$/),
    });
  });

  it('is refused when the header stands twice', async () => {
    const answer = await send(host, [
      ['X-ARR-ClientCert', raw],
      ['x-arr-clientcert', other.percentEncodedPem],
    ]);
    expect(answer).toMatchObject({
      status: 400,
      body: { code: 'repeated-header', where: { in: 'header', position: raw.length } },
    });
  });

  it('is refused by the host when the headers pass 32 KB', async () => {
    expect((await withHeader('a'.repeat(65_536))).status).toBe(431);
  });

  it('is missing: 400', async () => {
    expect(await send(host, [])).toMatchObject({
      status: 400,
      type: 'application/problem+json',
      body: { code: 'no-certificate', where: { in: 'header', name: 'x-arr-clientcert' } },
    });
  });

  it('never stands in the log', async () => {
    await withHeader(raw);
    const line = await host.logged(({ message }) => String(message).includes('certificate-inspected'));
    expect(JSON.parse(String(line['message']))).toMatchObject({
      event: 'certificate-inspected',
      invocationId: line['invocationId'],
      kind: 'header',
      header: 'x-arr-clientcert',
      proof: 'loopback',
      thumbprint: certificate.sha1,
    });
    expect(JSON.stringify(host.log())).not.toContain(raw.slice(40, 80));
  });
});

describe('a posted certificate', () => {
  let host: StartedHost;
  const post = (body: string | Buffer): Promise<Answer> => send(host, [], { method: 'POST', body });

  beforeAll(async () => {
    host = await startHost({ env: { MAX_BODY_BYTES: '20000' } });
  });
  afterAll(() => host.stop());

  it.each<[format: string, body: string | Buffer]>([
    ['pem', certificate.pem],
    ['der', certificate.der],
    ['base64', certificate.base64Der],
    ['base64', `${certificate.base64Der.replace(/(.{76})/g, '$1\r\n')}\n`],
  ])('is read as %s', async (format, body) => {
    expect(await post(body)).toMatchObject({
      status: 200,
      body: { source: { kind: 'body', format }, certificate: { thumbprints: { sha1: certificate.sha1 } } },
    });
  });

  it('may come with others', async () => {
    const other = makeCertificate('/CN=Other');
    const { body } = await post(certificate.pem + other.pem);
    expect(body.certificate.thumbprints.sha1).toBe(certificate.sha1);
    expect(body.additionalCertificates).toHaveLength(1);
    expect(body.additionalCertificates[0].subject).toBe('CN=Other');
  });

  it('counts before the one in the header', async () => {
    const other = makeCertificate('/CN=Other');
    const answer = await send(host, [['X-ARR-ClientCert', other.percentEncodedPem]], {
      method: 'POST',
      body: certificate.pem,
    });
    expect(answer.body.source.kind).toBe('body');
  });

  it.each<[what: string, body: string | Buffer]>([
    ['text', 'this is no certificate!'],
    ['blanks', ' \n '],
    ['base64 of something else', Buffer.from('hello world').toString('base64')],
    ['cut base64', certificate.base64Der.slice(0, -1)],
    ['cut DER', certificate.der.subarray(0, 100)],
    ['DER with bytes behind it', Buffer.concat([certificate.der, Buffer.from([0])])],
    ['a private key', '-----BEGIN PRIVATE KEY-----\nAAAA\n-----END PRIVATE KEY-----\n'],
    ['an unfinished PEM', certificate.pem.replace('-----END CERTIFICATE-----', '')],
    ['zero bytes', Buffer.alloc(64)],
  ])('is refused when it is %s: 400', async (_what, body) => {
    expect(await post(body)).toMatchObject({
      status: 400,
      type: 'application/problem+json',
      body: { code: 'malformed-certificate', where: { in: 'body' }, detail: expect.any(String) },
    });
  });

  it('is refused when it is too long: 413', async () => {
    expect(await post('A'.repeat(20_001))).toMatchObject({
      status: 413,
      body: { code: 'body-too-long', where: { in: 'body', position: 20_000 } },
    });
  });

  it('is refused when there are too many', async () => {
    expect(await post(certificate.pem.repeat(21))).toMatchObject({
      status: 400,
      body: { code: 'too-many-certificates' },
    });
  });
});

describe('an app that demands the gateway’s secret', () => {
  const secret = 'a secret of the gateway';
  const header: [string, string] = ['X-Client-Certificate', certificate.base64Der];
  let host: StartedHost;

  beforeAll(async () => {
    host = await startHost({
      env: {
        GATEWAY_SECRET: secret,
        GATEWAY_SECRET_HEADER: 'X-Proof',
        FORWARDED_CERTIFICATE_HEADER: 'X-Client-Certificate',
        FORWARDED_CERTIFICATE_ENCODING: 'base64-der',
        MAX_HEADER_BYTES: '2000',
      },
    });
  });
  afterAll(() => host.stop());

  it('reads the configured header in the configured encoding', async () => {
    expect(await send(host, [header, ['X-Proof', secret]])).toMatchObject({
      status: 200,
      body: {
        source: { header: 'x-client-certificate', encoding: 'base64-der', proof: 'shared-secret' },
        certificate: { thumbprints: { sha1: certificate.sha1 } },
      },
    });
  });

  it.each<[string, string, [string, string][]]>([
    ['without it', 'secret-missing', []],
    ['with a wrong one', 'secret-wrong', [['X-Proof', 'a wrong secret of mine']]],
    [
      'with it twice',
      'secret-wrong',
      [
        ['X-Proof', secret],
        ['X-Proof', secret],
      ],
    ],
  ])('answers 403 %s, on loopback too', async (_what, reason, more) => {
    const { status, body } = await send(host, [header, ...more]);
    expect({ status, code: body.code, reason: body.reason }).toEqual({
      status: 403,
      code: 'not-through-the-gateway',
      reason,
    });
    expect(JSON.stringify(body)).not.toContain('secret of');
  });

  it('does not guess the other encoding', async () => {
    const answer = await send(host, [
      ['X-Client-Certificate', certificate.percentEncodedPem],
      ['X-Proof', secret],
    ]);
    expect(answer).toMatchObject({
      status: 400,
      body: { code: 'malformed-certificate', reason: 'InvalidBase64' },
    });
  });

  it('refuses a header past its own limit: 431', async () => {
    const answer = await send(host, [
      ['X-Client-Certificate', 'A'.repeat(2001)],
      ['X-Proof', secret],
    ]);
    expect(answer).toMatchObject({ status: 431, body: { code: 'header-too-long' } });
  });

  it('needs no secret for what is posted', async () => {
    expect((await send(host, [], { method: 'POST', body: certificate.pem })).status).toBe(200);
  });

  it('masks its secret in the echo and shows no untrusted certificate', async () => {
    const trusted = await send(host, [header, ['X-Proof', secret]], { path: '/api/echo' });
    expect(trusted.body).toMatchObject({
      headers: { 'x-proof': '***' },
      clientCertificate: { trusted: true, proof: 'shared-secret', thumbprint: certificate.sha1 },
    });
    const { clientCertificate } = (await send(host, [header], { path: '/api/echo' })).body;
    expect(clientCertificate).toMatchObject({ trusted: false, problem: { reason: 'secret-missing' } });
    expect(clientCertificate).not.toHaveProperty('subject');
  });
});

describe('an app with wrong settings', () => {
  let host: StartedHost;

  beforeAll(async () => {
    host = await startHost({ env: { FORWARDED_CERTIFICATE_ENCODING: 'auto' } });
  });
  afterAll(() => host.stop());

  it('is unhealthy, says which setting it is, and inspects nothing', async () => {
    expect(await send(host, [], { path: '/api/health' })).toMatchObject({
      status: 503,
      body: { status: 'unhealthy', findings: [{ setting: 'FORWARDED_CERTIFICATE_ENCODING' }] },
    });
    expect(await send(host, [['X-ARR-ClientCert', certificate.percentEncodedPem]])).toMatchObject({
      status: 500,
      body: { code: 'misconfigured', where: { in: 'settings', name: 'FORWARDED_CERTIFICATE_ENCODING' } },
    });
  });
});
