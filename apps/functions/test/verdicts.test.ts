import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { authority, makeCertificate, makePkcs7 } from './openssl.js';
import { startHost, type StartedHost } from './start-host.js';

const root = makeCertificate('/CN=Root', authority);
const intermediate = makeCertificate('/CN=Intermediate', authority, { issuer: root });
const client = ['basicConstraints=CA:FALSE', 'extendedKeyUsage=clientAuth'];
const good = makeCertificate('/CN=Good', client, { issuer: intermediate, days: 200 });
const directory = mkdtempSync(join(tmpdir(), 'functions-trust-'));
const trustStoreFile = join(directory, 'trusted.pem');
writeFileSync(trustStoreFile, intermediate.pem + root.pem);
afterAll(() => rmSync(directory, { recursive: true }));

// eslint-disable-next-line @typescript-eslint/no-explicit-any -- tests look at parts of parsed JSON
type Json = any;

describe('the verdicts', () => {
  let host: StartedHost;
  const post = async (body: string | Buffer): Promise<Json> =>
    (
      await fetch(`${host.url}/api/certificates/inspect`, {
        method: 'POST',
        body: typeof body === 'string' ? body : new Uint8Array(body),
      })
    ).json();
  const verdictsOf = (body: Json): Record<string, string[] | true> =>
    Object.fromEntries(
      body.verdicts.map((one: Json) => [
        one.profile,
        one.valid || one.reasons.map(({ status }: Json) => status as string),
      ]),
    );
  const warningsOf = (body: Json): string[] => body.warnings.map(({ code }: Json) => code);

  beforeAll(async () => {
    host = await startHost({ env: { TRUST_STORE_FILE: trustStoreFile } });
  });
  afterAll(() => host.stop());

  it('let a good certificate in; Verify() alone asks for revocation', async () => {
    const body = await post(good.pem);
    expect(verdictsOf(body)).toEqual({
      applicationGateway: true,
      dotnetVerify: ['RevocationStatusUnknown', 'RevocationStatusUnknown'],
      verifyNoRevocation: true,
      policy: true,
    });
    expect(body.trustStore).toEqual({ roots: 1, intermediates: 1, revocationLists: 0 });
    expect(body.warnings).toEqual([]);
    expect(body.verdicts[0].chain).toMatchObject([
      { subject: 'CN=Good', role: 'leaf', trusted: false },
      { subject: 'CN=Intermediate', role: 'intermediate' },
      { subject: 'CN=Root', role: 'root', trusted: true },
    ]);
    expect(body.verdicts[0].checks).toContainEqual({
      check: 'signatures',
      outcome: 'passed',
      text: 'Every certificate bears the signature of its issuer.',
    });
  });

  it('differ where the profiles do: without clientAuth the gateway alone refuses', async () => {
    const body = await post(
      makeCertificate('/CN=No EKU', ['basicConstraints=CA:FALSE'], { issuer: intermediate, days: 200 }).pem,
    );
    expect(verdictsOf(body)).toMatchObject({
      applicationGateway: ['NotValidForUsage'],
      verifyNoRevocation: true,
      policy: true,
    });
    expect(warningsOf(body)).toEqual(['no-client-authentication']);
  });

  it('say what was not looked at when there is no chain', async () => {
    const body = await post(makeCertificate('/CN=Stranger', client).pem);
    expect(verdictsOf(body)).toMatchObject({
      applicationGateway: ['UntrustedRoot'],
      policy: ['UntrustedRoot'],
    });
    const outcomes = body.verdicts[0].checks.map(({ check, outcome }: Json) => [check, outcome]);
    expect(Object.fromEntries(outcomes)).toEqual({
      chain: 'failed',
      signatures: 'not-reached',
      time: 'passed',
      authorities: 'not-reached',
      purpose: 'not-reached',
      extensions: 'not-reached',
      names: 'not-reached',
      policies: 'not-reached',
      revocation: 'not-asked',
    });
  });

  it('take intermediates that came along', async () => {
    const other = makeCertificate('/CN=Other Intermediate', authority, { issuer: root });
    const leaf = makeCertificate('/CN=Leaf', client, { issuer: other });
    expect(verdictsOf(await post(leaf.pem))).toMatchObject({ applicationGateway: ['PartialChain'] });
    for (const form of ['PEM', 'DER'] as const) {
      const body = await post(makePkcs7(leaf.pem + other.pem, form));
      expect(body.source).toEqual({ kind: 'body', format: 'pkcs7' });
      expect(body.certificate.thumbprints.sha1).toBe(leaf.sha1);
      expect(verdictsOf(body)).toMatchObject({ applicationGateway: true });
      expect(body.additionalCertificates).toHaveLength(1);
    }
  });

  it('read a raw header, with its name or without', async () => {
    for (const header of [good.percentEncodedPem, `X-ARR-ClientCert: ${good.percentEncodedPem}\r\n`]) {
      expect((await post(header)).source).toEqual({ kind: 'body', format: 'percent-encoded-pem' });
    }
    expect(await post(`X-ARR-ClientCert: ${good.base64Der}`)).toMatchObject({
      source: { format: 'base64' },
      certificate: { thumbprints: { sha1: good.sha1 } },
    });
  });

  it.each<[warning: string, extensions: readonly string[], options: Parameters<typeof makeCertificate>[2]]>([
    ['expiring', client, { days: 10 }],
    ['weak-key', client, { days: 99, key: ['-newkey', 'rsa:1024'] }],
    ['unusual-key', client, { days: 99, key: ['-newkey', 'rsa:2048', '-pkeyopt', 'rsa_keygen_pubexp:3'] }],
    [
      'weak-hash',
      client,
      { days: 99, key: ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:P-256', '-sha1'] },
    ],
    ['no-client-authentication', ['basicConstraints=CA:FALSE', 'extendedKeyUsage=serverAuth'], { days: 99 }],
    ['authority-as-client', [...authority, 'extendedKeyUsage=clientAuth'], { days: 99 }],
    ['malformed-extension', [...client, '2.5.29.17=DER:0500'], { days: 99 }],
  ])('come with the warning %s', async (warning, extensions, options) => {
    const { pem } = makeCertificate('/CN=Warned', extensions, options);
    expect(warningsOf(await post(pem))).toEqual([warning]);
  });

  it('are none without a trust store, and that is said', async () => {
    const bare = await startHost();
    try {
      const response = await fetch(`${bare.url}/api/certificates/inspect`, {
        method: 'POST',
        body: good.pem,
      });
      expect(await response.json()).toMatchObject({ trustStore: null, verdicts: null });
    } finally {
      await bare.stop();
    }
  });

  it('stand in no log but by name', async () => {
    await post(good.pem);
    const line = await host.logged(({ message }) => String(message).includes(good.sha1));
    expect(JSON.parse(String(line['message']))).toMatchObject({ kind: 'body', refusedBy: 'dotnetVerify' });
  });
});

describe('the trust store', () => {
  const health = async (env: Record<string, string>): Promise<[number, Json]> => {
    const host = await startHost({ env });
    try {
      const response = await fetch(`${host.url}/api/health`);
      return [response.status, await response.json()];
    } finally {
      await host.stop();
    }
  };

  it('may be text on one line, and its state is part of the health', async () => {
    expect(await health({ TRUST_STORE_PEM: root.pem.replaceAll('\n', '\\n') })).toEqual([
      200,
      expect.objectContaining({
        trustStore: {
          state: 'loaded',
          setting: 'TRUST_STORE_PEM',
          roots: 1,
          intermediates: 0,
          revocationLists: 0,
          firstExpiry: expect.any(String),
          expired: [],
        },
      }),
    ]);
  });

  it.each([
    ['TRUST_STORE_FILE', { TRUST_STORE_FILE: join(directory, 'nowhere.pem') }, 'There is no such file.'],
    ['TRUST_STORE_FILE', { TRUST_STORE_FILE: directory }, 'The file can’t be read (EISDIR).'],
    ['TRUST_STORE_PEM', { TRUST_STORE_PEM: 'garbage' }, 'It can’t be read: '],
    ['TRUST_STORE_PEM', { TRUST_STORE_PEM: good.pem }, 'It holds no self-issued certificate'],
    ['REVOCATION_LISTS_FILE', { REVOCATION_LISTS_FILE: 'a.crl' }, 'Without a trust store'],
  ])('makes the app unhealthy when it is of no use: %s', async (setting, env, message) => {
    expect(await health(env)).toEqual([
      503,
      expect.objectContaining({
        status: 'unhealthy',
        findings: [{ setting, message: expect.stringContaining(message) }],
      }),
    ]);
  });
});
