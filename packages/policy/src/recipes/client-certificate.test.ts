import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { ExpressionContext } from '@apim-kit/expressions';
import { compileExpression } from '@apim-kit/expressions';
import { base, namedValue, policies, setMethod } from '../index.js';
import type { PolicyDocument } from '../document/policy-document.js';
import type { Expression } from '../document/value.js';
import { lintPolicyText } from '../lint/lint-policy-text.js';
import { readPolicyDocument } from '../reader/read-policy-document.js';
import { plain } from '../testing/plain.js';
import { compilePolicyDocument } from '../writer/compile-policy-document.js';
import type { ClientCertificateOptions } from './client-certificate-options.js';
import { clientCertificate, decodeClientCertificate } from './client-certificate.js';

const thumbprint = 'A'.repeat(40);
const namedValues = new Map([
  ['validate-certificate-chain', { value: 'true', secret: false }],
  ['thumbprints', { value: `${thumbprint}; ${'B'.repeat(40)}`, secret: false }],
]);

/** One of each option, so that every line of C# that the recipe can give is there once. */
const variants: readonly (readonly [name: string, options: ClientCertificateOptions])[] = [
  ['defaults', { allowed: { certificates: ['dev-client-01'] } }],
  ['several entries', { allowed: { certificates: ['a', 'b"\\'] } }],
  ['the whole store', { allowed: { wholeStore: true } }],
  ['thumbprints', { allowed: { thumbprints: [thumbprint.toLowerCase()] } }],
  ['thumbprints of both kinds', { allowed: { thumbprints: [thumbprint, 'c'.repeat(64)] } }],
  ['a named value', { allowed: { namedValue: 'thumbprints' } }],
  ['any certificate of the chain', { allowed: 'any', issuer: 'CN=CA', subject: 'CN=Client 01' }],
  [
    'everything',
    {
      allowed: { wholeStore: true },
      dnsNames: ['a', 'b'],
      extendedKeyUsage: 'required',
      refuseAuthorities: true,
    },
  ],
  ['no checks but the thumbprint', { allowed: { wholeStore: true }, validity: false, chain: false }],
  ['revocation', { allowed: { wholeStore: true }, chain: { revocation: true } }],
  [
    'a switch for the chain',
    { allowed: { wholeStore: true }, chain: { enabled: namedValue('validate-certificate-chain') } },
  ],
  ['base64', { allowed: { wholeStore: true }, from: { header: 'X-ARR-ClientCert', encoding: 'base64-der' } }],
  ['a variable', { allowed: { wholeStore: true }, from: { variable: 'client-certificate' } }],
  ['the connection', { allowed: { wholeStore: true }, from: 'connection' }],
  ['SHA-256 in the store', { allowed: { certificates: ['a', 'b'], thumbprint: 'SHA-256' } }],
  ['SHA-256 in the whole store', { allowed: { wholeStore: true, thumbprint: 'SHA-256' } }],
  ['SHA-256 in a named value', { allowed: { namedValue: 'thumbprints', thumbprint: 'SHA-256' } }],
  [
    'alternative names of each kind and the key of the issuer',
    {
      allowed: 'any',
      dnsNames: ['a'],
      uris: ['spiffe://a/b'],
      emailAddresses: ['a@b'],
      issuerKeyIdentifier: '0a:0B',
    },
  ],
  ['a certificate handed on', { allowed: { wholeStore: true }, handOn: {} }],
  [
    'a certificate handed on from a variable, in a header',
    { allowed: { wholeStore: true }, from: { variable: 'c' }, handOn: { variable: 'd', header: 'X-Cert' } },
  ],
  [
    'a certificate handed on from the connection, in a header',
    {
      allowed: { wholeStore: true },
      from: 'connection',
      handOn: { header: 'X-Cert', encoding: 'base64-der' },
      refusal: [setMethod('GET')],
    },
  ],
  [
    'an answer of your own',
    {
      allowed: { wholeStore: true },
      refusal: {
        status: 403,
        reason: 'No',
        errorHeader: 'X-Why',
        body: { contentType: 'text/plain', text: 'no' },
      },
    },
  ],
  ['own policies for a refusal', { allowed: { wholeStore: true }, refusal: [setMethod('GET')] }],
];

const document = (options: ClientCertificateOptions) =>
  policies({ inbound: [base(), clientCertificate(options)] });

describe.each(variants)('the recipe with %s', (_, options) => {
  it.each(['detailed', 'problem+json', 'plain'] as const)(
    'gives expressions that the allow-list accepts, in style %s',
    (refusal) => {
      const text = compilePolicyDocument(document({ refusal, ...options }), 'rawxml');
      const found = lintPolicyText(text, { file: 'recipe.xml', namedValues });
      // What the linter advises about an option is its own business.
      const wrong = found.filter(({ code, severity }) => severity === 'error' || code.startsWith('EX'));
      expect(wrong.map(({ message }) => message)).toEqual([]);
    },
  );

  it('reads back as it was written', () => {
    const text = compilePolicyDocument(document(options), 'xml');
    expect(plain(readPolicyDocument(text, { file: 'recipe.xml' }).document)).toEqual(
      plain(document(options)),
    );
  });
});

describe('options that make no sense', () => {
  it.each([
    [
      'nobody is named',
      { allowed: { certificates: [] } },
      '`certificates` is empty: nobody would be let in.',
    ],
    ['no thumbprint', { allowed: { thumbprints: ['client-01'] } }, /"client-01" is no thumbprint/],
    ['no name', { allowed: 'any', uris: [] }, '`uris` is empty: nobody would be let in.'],
    ['no key identifier', { allowed: 'any', issuerKeyIdentifier: 'CAx' }, /"CAx" is no key identifier/],
    ['anybody is let in', { allowed: 'any', chain: false }, /without it anybody is let in/],
  ] as const)('%s', (_, options, message) => {
    expect(() => clientCertificate(options)).toThrow(message);
  });
});

describe('the recipe at run time', () => {
  let directory: string;
  /** The day after the certificates are made. */
  const now = new Date(Date.now() + 86_400_000);

  beforeAll(() => {
    directory = mkdtempSync(join(tmpdir(), 'recipe-'));
    make(
      'client',
      'basicConstraints=critical,CA:FALSE',
      'extendedKeyUsage=clientAuth',
      'subjectAltName=DNS:Client.One,DNS:two',
    );
    make('server', 'basicConstraints=CA:FALSE', 'extendedKeyUsage=serverAuth', 'subjectAltName=DNS:other');
    make('authority', 'basicConstraints=critical,CA:TRUE', 'keyUsage=critical,keyCertSign');
    make('bare', 'subjectKeyIdentifier=none');
    make('any', 'extendedKeyUsage=anyExtendedKeyUsage', 'subjectAltName=email:a@b,dirName:dn,IP:1.2.3.4');
  });
  afterAll(() => rmSync(directory, { recursive: true, force: true }));

  function make(name: string, ...extensions: readonly string[]): void {
    const file = (extension: string) => join(directory, `${name}.${extension}`);
    writeFileSync(
      file('cnf'),
      `[req]\ndistinguished_name=dn\nprompt=no\n[dn]\nCN=${name}\n[e]\n${extensions.join('\n')}\n`,
    );
    const key = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:P-256', '-noenc', '-keyout', file('key')];
    const config = ['-config', file('cnf'), '-extensions', 'e', '-days', '36500'];
    execFileSync('openssl', ['req', '-x509', ...key, '-out', file('pem'), ...config], { stdio: 'pipe' });
  }
  const pem = (name: string) => readFileSync(join(directory, `${name}.pem`), 'utf8');
  const base64 = (name: string) => pem(name).replace(/-----[^-]+-----|\s/g, '');
  const digest = (name: string, algorithm: string) =>
    execFileSync(
      'openssl',
      ['x509', '-in', join(directory, `${name}.pem`), '-noout', '-fingerprint', `-${algorithm}`],
      { encoding: 'utf8' },
    )
      .split('=')[1]!
      .trim();

  /** The reason that the recipe gives for a value of the header. */
  function reason(
    header: string,
    options: Partial<ClientCertificateOptions>,
    time = now,
    trusted = true,
  ): unknown {
    const text = compilePolicyDocument(document({ allowed: 'any', ...options }), 'rawxml');
    const { document: read } = readPolicyDocument(text, {
      file: 'recipe.xml',
      namedValues,
      root: 'policies',
    });
    const [, variable] = (read as PolicyDocument).sections.inbound ?? [];
    const { value } = variable!.config as { value: Expression };
    const compiled = compileExpression(value.code, { expectedType: 'string' });
    if (!compiled.ok) throw new Error(compiled.diagnostics.map(({ message }) => message).join());
    return compiled.expression.evaluate(contextWith(header, time, trusted));
  }

  it('lets a client in', () => {
    for (const name of ['client', 'bare', 'any']) expect(reason(encodeURIComponent(pem(name)), {})).toBe('');
    expect(reason(base64('client'), { from: { header: 'X-ARR-ClientCert', encoding: 'base64-der' } })).toBe(
      '',
    );
  });

  it.each([
    ['nothing', '', 'ClientCertificateNotFound'],
    ['blanks', '   ', 'ClientCertificateNotFound'],
    ['garbage', 'garbage', 'ClientCertificateInvalid'],
    ['percent signs that encode nothing', '%GG%zz%', 'ClientCertificateInvalid'],
    ['markers that overlap', '-----BEGIN CERTIFICATE-----END CERTIFICATE-----', 'ClientCertificateInvalid'],
    [
      'markers around nothing',
      '-----BEGIN CERTIFICATE----------END CERTIFICATE-----',
      'ClientCertificateInvalid',
    ],
    [
      'base64 of nothing',
      '-----BEGIN CERTIFICATE-----AAAA-----END CERTIFICATE-----',
      'ClientCertificateInvalid',
    ],
    ['64 KB', 'A'.repeat(65536), 'ClientCertificateInvalid'],
  ])('refuses %s in the header', (_, header, expected) => {
    expect(reason(header, {})).toBe(expected);
  });

  it('refuses two certificates, other labels, and the other encoding', () => {
    const [client, server] = [pem('client'), pem('server')];
    expect(reason(encodeURIComponent(client + server), {})).toBe('ClientCertificateInvalid');
    expect(reason(`${encodeURIComponent(client)},${encodeURIComponent(client)}`, {})).toBe(
      'ClientCertificateInvalid',
    );
    expect(reason(encodeURIComponent(client.replace(/ CERTIFICATE/g, ' PRIVATE KEY')), {})).toBe(
      'ClientCertificateInvalid',
    );
    expect(reason(base64('client'), {})).toBe('ClientCertificateInvalid');
    expect(
      reason(encodeURIComponent(client), { from: { header: 'X-ARR-ClientCert', encoding: 'base64-der' } }),
    ).toBe('ClientCertificateInvalid');
  });

  it('reads a plus sign that nobody escaped', () => {
    const raw = pem('client').replace(/[\n ]/g, (blank) => encodeURIComponent(blank));
    expect(reason(raw, {})).toBe('');
  });

  it('checks time and chain, in this order', () => {
    const header = encodeURIComponent(pem('server'));
    expect(reason(header, {}, new Date('2020-01-01T00:00:00Z'), false)).toBe('ClientCertificateNotYetValid');
    expect(reason(header, {}, new Date('2199-01-01T00:00:00Z'), false)).toBe('ClientCertificateExpired');
    expect(reason(header, {}, now, false)).toBe('ClientCertificateNotTrusted');
    expect(reason(header, {}, now, true)).toBe('ClientCertificateUsageNotAllowed');
  });

  it('tells clients from servers and authorities', () => {
    const usage = (name: string, extendedKeyUsage: 'required' | 'if-present' | 'ignore') =>
      reason(encodeURIComponent(pem(name)), { extendedKeyUsage, refuseAuthorities: false });
    expect(usage('server', 'if-present')).toBe('ClientCertificateUsageNotAllowed');
    expect(usage('server', 'ignore')).toBe('');
    expect(usage('bare', 'if-present')).toBe('');
    expect(usage('bare', 'required')).toBe('ClientCertificateUsageNotAllowed');
    expect(usage('any', 'required')).toBe('');
    expect(usage('client', 'required')).toBe('');
    expect(usage('authority', 'if-present')).toBe('');
    expect(reason(encodeURIComponent(pem('authority')), { refuseAuthorities: true })).toBe(
      'ClientCertificateUsageNotAllowed',
    );
    expect(reason(encodeURIComponent(pem('client')), { refuseAuthorities: true })).toBe('');
  });

  it('matches names: subject, issuer, and any of the DNS names', () => {
    const header = encodeURIComponent(pem('client'));
    expect(reason(header, { subject: 'CN=client', issuer: 'CN=client' })).toBe('');
    expect(reason(header, { subject: 'CN=other' })).toBe('ClientCertificateIdentityNotMatched');
    expect(reason(header, { issuer: 'CN=other' })).toBe('ClientCertificateIdentityNotMatched');
    expect(reason(header, { dnsNames: ['client.one'] })).toBe('');
    expect(reason(header, { dnsNames: ['x', 'TWO'] })).toBe('');
    expect(reason(header, { dnsNames: ['one'] })).toBe('ClientCertificateIdentityNotMatched');
    expect(reason(encodeURIComponent(pem('bare')), { dnsNames: ['two'] })).toBe(
      'ClientCertificateIdentityNotMatched',
    );
  });

  it('matches thumbprints: literals of both kinds, and those of a named value', () => {
    const header = encodeURIComponent(pem('client'));
    const [sha1, sha256] = [digest('client', 'sha1'), digest('client', 'sha256')];
    expect(reason(header, { allowed: { thumbprints: [sha1] } })).toBe('');
    expect(reason(header, { allowed: { thumbprints: [thumbprint, sha256.toLowerCase()] } })).toBe('');
    expect(reason(header, { allowed: { thumbprints: [thumbprint] } })).toBe(
      'ClientCertificateIdentityNotMatched',
    );
    expect(reason(header, { allowed: { namedValue: 'thumbprints' } })).toBe(
      'ClientCertificateIdentityNotMatched',
    );
    namedValues.set('thumbprints', { value: `x, ${sha1.replace(/:/g, '').toLowerCase()}`, secret: false });
    expect(reason(header, { allowed: { namedValue: 'thumbprints' } })).toBe('');
  });

  it('decodes into bytes, none for what is no certificate', () => {
    const { value } = decodeClientCertificate({ header: 'X-ARR-ClientCert', variable: 'c' }).config;
    const compiled = compileExpression((value as Expression).code);
    if (!compiled.ok) throw new Error('it does not compile');
    const decoded = (header: string) => compiled.expression.evaluate(contextWith(header, now, true));
    expect(decoded(encodeURIComponent(pem('client')))).toEqual(
      new Uint8Array(Buffer.from(base64('client'), 'base64')),
    );
    for (const header of ['', 'garbage', base64('client')]) expect(decoded(header)).toEqual(new Uint8Array());
  });
});

/** A request with the header, at a time. */
function contextWith(header: string, time: Date, trusted: boolean): ExpressionContext {
  const headers = new Map(header === '' ? [] : [['x-arr-clientcert', [header] as readonly string[]]]);
  const none = { get: () => undefined, has: () => false, entries: () => [] };
  const ticks = BigInt(time.getTime()) * 10_000n + 621_355_968_000_000_000n;
  const context = {
    deployment: { certificates: none },
    request: {
      headers: {
        get: (name: string) => headers.get(name.toLowerCase()),
        has: (name: string) => headers.has(name.toLowerCase()),
        entries: () => headers.entries(),
      },
    },
    variables: none,
    nowTicks: () => ticks,
    random: () => 0.5,
    verifyCertificate: () => trusted,
  };
  return context as unknown as ExpressionContext;
}
