import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Certificate } from '@apim-kit/certificates';
import { authority, makeCertificate, makePkcs7 } from './openssl.js';
import { startHost, type StartedHost } from './start-host.js';

// eslint-disable-next-line @typescript-eslint/no-explicit-any -- tests look at parts of parsed JSON
type Json = any;

const root = makeCertificate('/CN=Root', authority);
let host: StartedHost;

beforeAll(async () => {
  host = await startHost({ env: { TRUST_STORE_PEM: root.pem } });
});
afterAll(() => host.stop());

const post = (body: string | Buffer, headers: Record<string, string> = {}): Promise<Response> =>
  fetch(`${host.url}/api/certificates/inspect`, {
    method: 'POST',
    headers,
    body: typeof body === 'string' ? body : new Uint8Array(body),
  });

describe('the answer that Accept asks for', () => {
  it('is .NET’s text, of every certificate', async () => {
    const other = makeCertificate('/CN=Other');
    const response = await post(root.pem + other.pem, { Accept: 'text/plain' });
    expect([response.status, response.headers.get('content-type')]).toEqual([
      200,
      'text/plain; charset=utf-8',
    ]);
    expect(await response.text()).toBe(
      [root, other].map(({ der }) => Certificate.parse(der).toString()).join('\n'),
    );
  });

  it('is a sentence when something is wrong', async () => {
    const response = await post('garbage!', { Accept: 'text/plain' });
    expect(response.status).toBe(400);
    expect(await response.text()).toMatch(/^The posted certificate can’t be read: .*character 7.*\n$/);
  });

  it('is a page with the problem’s status', async () => {
    const response = await post('garbage!', { Accept: 'text/html' });
    expect([response.status, response.headers.get('content-type')]).toEqual([
      400,
      'text/html; charset=utf-8',
    ]);
    expect(await response.text()).toContain('role="alert"');
  });

  it('is 406 for anything else', async () => {
    const response = await post(root.pem, { Accept: 'image/png' });
    expect([response.status, ((await response.json()) as Json).code]).toEqual([406, 'not-acceptable']);
  });

  it('varies with Accept, whatever it is', async () => {
    for (const accept of ['application/json', 'text/plain', 'text/html', 'image/png']) {
      const response = await post(root.pem, { Accept: accept });
      await response.arrayBuffer();
      expect(response.headers.get('vary')).toBe('Accept');
    }
  });

  it('is 415 for a body that is compressed', async () => {
    const response = await post(gzipSync(root.pem), { 'Content-Encoding': 'gzip' });
    expect([response.status, ((await response.json()) as Json).code]).toEqual([415, 'encoded-body']);
    expect((await post(root.pem, { 'Content-Encoding': 'identity' })).status).toBe(200);
  });

  it('takes what curl sends, as a form or not', async () => {
    const urlEncoded = { 'Content-Type': 'application/x-www-form-urlencoded' };
    // curl -d drops line breaks, curl --data-urlencode keeps them.
    for (const body of [
      root.pem,
      root.pem.replaceAll('\n', ''),
      `certificate=${encodeURIComponent(root.pem)}`,
      new URLSearchParams({ certificate: root.pem }).toString(),
    ]) {
      expect((await post(body, urlEncoded)).status).toBe(200);
    }
  });

  it('is 400 for a form that is none', async () => {
    for (const contentType of ['multipart/form-data', 'multipart/form-data; boundary=x']) {
      const response = await post('garbage', { 'Content-Type': contentType });
      expect([response.status, ((await response.json()) as Json).code]).toEqual([400, 'malformed-form']);
    }
  });
});

describe('odd certificates', () => {
  const p256 = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:P-256'];
  const withNul = Buffer.from(makeCertificate('/CN=Client_of_somebody').der);
  for (let at = withNul.indexOf('Client_of'); at >= 0; at = withNul.indexOf('Client_of')) withNul[at + 6] = 0;
  const names = Array.from({ length: 5000 }, (_, index) => `DNS:client-${index}.example`).join();
  const nested = makePkcs7(root.pem, 'DER');

  it.each<[what: string, body: Buffer, statuses: readonly number[]]>([
    ['NUL in a name', withNul, [200, 400]],
    [
      'a negative serial',
      makeCertificate('/CN=A', [], { key: [...p256, '-set_serial', '-5'] }).der,
      [200, 400],
    ],
    ['100 KB of names', makeCertificate('/CN=A', [`subjectAltName=${names}`]).der, [200, 400]],
    ['a message cut in the middle', nested.subarray(0, nested.length - 40), [400]],
    ['a message with bytes behind it', Buffer.concat([nested, nested]), [400]],
    [
      'an RSA exponent of 3',
      makeCertificate('/CN=A', [], { key: ['-newkey', 'rsa:2048', '-pkeyopt', 'rsa_keygen_pubexp:3'] }).der,
      [200],
    ],
    ['a key that is no point of its curve', damagedKey(), [200, 400]],
  ])('with %s get a clear answer in every form', async (_what, body, statuses) => {
    for (const accept of ['application/json', 'text/plain', 'text/html']) {
      const response = await post(body, { Accept: accept });
      expect(statuses).toContain(response.status);
      expect(await response.text()).not.toMatch(/\n\s+at /);
    }
  });

  it('with NUL in a name are warned of, or refused for it', async () => {
    const answer = (await (await post(withNul)).json()) as Json;
    const said = answer.warnings?.map(({ code }: Json) => code) ?? [answer.code];
    expect(said.join()).toMatch(/control-character-in-name|malformed-certificate/);
  });

  function damagedKey(): Buffer {
    const { der } = makeCertificate('/CN=A');
    const damaged = Buffer.from(der);
    // An uncompressed point begins with 04 behind the header of its BIT STRING.
    const at = damaged.indexOf(Buffer.from('03420004', 'hex')) + 4;
    damaged.fill(1, at, at + 32);
    return damaged;
  }
});
