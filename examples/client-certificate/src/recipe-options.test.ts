import { createHash } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import type { ClientCertificateError, ClientCertificateOptions } from '@apim-kit/policy';
import { base, clientCertificate, decodeClientCertificate, namedValue, policies } from '@apim-kit/policy';
import { createCertificateAuthority, issueClientCertificate, testPolicy } from '@apim-kit/testing';
import type { TestPolicyOptions } from '@apim-kit/testing';
import '@apim-kit/testing/jest';

const authority = createCertificateAuthority({ subject: 'CN=Authority' });
/** Another authority of the same name, trusted as well. */
const twin = createCertificateAuthority({ subject: 'CN=Authority' });
const alternativeNames = {
  dnsNames: ['Client.One'],
  uris: ['spiffe://example.com/client'],
  emailAddresses: ['Client@Example.com'],
};
const client = issueClientCertificate({
  issuer: authority,
  subject: 'CN=Client',
  subjectAlternativeNames: alternativeNames,
});
const other = issueClientCertificate({ issuer: authority, subject: 'CN=Other' });
const ofTwin = issueClientCertificate({ issuer: twin, subject: 'CN=Client' });
const ofStranger = issueClientCertificate({
  issuer: createCertificateAuthority({ subject: 'CN=Stranger' }),
  subject: 'CN=Client',
});
const expired = issueClientCertificate({ issuer: authority, notAfter: new Date('2020-01-01') });
const early = issueClientCertificate({
  issuer: authority,
  notBefore: new Date('2100-01-01'),
  notAfter: new Date('2101-01-01'),
});
const server = issueClientCertificate({ issuer: authority, extendedKeyUsages: ['serverAuth'] });
const anyUsage = issueClientCertificate({ issuer: authority, extendedKeyUsages: ['2.5.29.37.0'] });
const noUsage = createCertificateAuthority({
  issuer: authority,
  basicConstraints: { certificateAuthority: false },
  keyUsages: ['digitalSignature'],
});
const intermediate = createCertificateAuthority({ issuer: authority });

type Issued = typeof client;
const sha1 = ({ certificate }: Issued) => certificate.thumbprint;
const sha256 = ({ certificate }: Issued) => createHash('sha256').update(certificate.rawData).digest('hex');
const colons = (digits: string) => digits.replace(/..(?!$)/g, '$&:');

function gatewayWith(options: ClientCertificateOptions, around: TestPolicyOptions = {}) {
  const document = policies({
    inbound: [
      base(),
      ...(typeof options.from === 'object' && 'variable' in options.from
        ? [decodeClientCertificate({ header: 'X-ARR-ClientCert', variable: options.from.variable })]
        : []),
      clientCertificate(options),
    ],
    backend: [base()],
    outbound: [base()],
    'on-error': [base()],
  });
  return testPolicy(document, { trustedAuthorities: [authority, twin], ...around });
}

/** What the recipe says of a certificate that the gateway forwards; `''` for one that is let in. */
async function verdict(
  options: Partial<ClientCertificateOptions>,
  issued: Issued | undefined,
  around: TestPolicyOptions = {},
): Promise<string> {
  const gateway = gatewayWith({ allowed: 'any', ...options }, around);
  const response = await gateway.request('/', {
    headers: issued === undefined ? {} : { 'X-ARR-ClientCert': headerOf(issued, options) },
  });
  if (response.status === 200) {
    expect(gateway.backendCalls).toHaveLength(1);
    return '';
  }
  expect(response).toHaveStatus(401);
  expect(gateway.backendCalls).toHaveLength(0);
  return response.headers.get('ErrorReason') ?? 'no reason';
}

function headerOf({ certificate }: Issued, { from }: Partial<ClientCertificateOptions>): string {
  const der = typeof from === 'object' && 'encoding' in from && from.encoding === 'base64-der';
  return der ? Buffer.from(certificate.rawData).toString('base64') : encodeURIComponent(certificate.toPem());
}

const notMatched: ClientCertificateError = 'ClientCertificateIdentityNotMatched';

describe('where the certificate comes from', () => {
  it.each([
    ['a percent-encoded header', { header: 'X-ARR-ClientCert' }],
    ['a base64 header', { header: 'X-ARR-ClientCert', encoding: 'base64-der' }],
    ['a variable', { variable: 'decoded' }],
  ] as const)('%s', async (_, from) => {
    expect(await verdict({ from }, client)).toBe('');
    expect(await verdict({ from }, ofStranger)).toBe('ClientCertificateNotTrusted');
    expect(await verdict({ from }, undefined)).toBe('ClientCertificateNotFound');
  });

  it('the connection', async () => {
    const gateway = gatewayWith({ allowed: 'any', from: 'connection' });
    expect(await gateway.request('/', { clientCertificate: client })).toHaveStatus(200);
    expect(await gateway.request('/', { clientCertificate: ofStranger })).toHaveHeader(
      'ErrorReason',
      'ClientCertificateNotTrusted',
    );
    // A header counts for nothing then.
    const headers = { 'X-ARR-ClientCert': headerOf(client, {}) };
    expect(await gateway.request('/', { headers })).toHaveHeader('ErrorReason', 'ClientCertificateNotFound');
  });

  it('garbage is refused, and so are two certificates in one header', async () => {
    const gateway = gatewayWith({ allowed: 'any' });
    const one = headerOf(client, {});
    for (const header of ['garbage', `${one}${one}`, `${one},${one}`, '%GG']) {
      const response = await gateway.request('/', { headers: { 'X-ARR-ClientCert': header } });
      expect(response).toHaveHeader('ErrorReason', 'ClientCertificateInvalid');
    }
  });
});

describe('time and chain', () => {
  it('refuses what is not valid yet, or no more', async () => {
    expect(await verdict({}, expired)).toBe('ClientCertificateExpired');
    expect(await verdict({}, early)).toBe('ClientCertificateNotYetValid');
  });

  it('lets an expired certificate in where validity and chain are switched off', async () => {
    const allowed = { thumbprints: [sha1(expired)] };
    expect(await verdict({ allowed, validity: false, chain: false }, expired)).toBe('');
    // The chain has a time of its own.
    expect(await verdict({ allowed, validity: false }, expired)).toBe('ClientCertificateNotTrusted');
  });

  it('switches the chain by a named value', async () => {
    const options = {
      allowed: { thumbprints: [sha1(ofStranger)] },
      chain: { enabled: namedValue('validate-chain') },
    };
    expect(await verdict(options, ofStranger, { namedValues: { 'validate-chain': 'false' } })).toBe('');
    expect(await verdict(options, ofStranger, { namedValues: { 'validate-chain': 'true' } })).toBe(
      'ClientCertificateNotTrusted',
    );
  });

  it('refuses what nobody says is not revoked, where revocation is checked', async () => {
    expect(await verdict({ chain: { revocation: false } }, client)).toBe('');
    expect(await verdict({ chain: { revocation: true } }, client)).toBe('ClientCertificateNotTrusted');
  });
});

describe('names', () => {
  it.each<[string, Partial<ClientCertificateOptions>, Partial<ClientCertificateOptions>]>([
    ['the subject', { subject: 'CN=Client' }, { subject: 'CN=client' }],
    ['the issuer', { issuer: 'CN=Authority' }, { issuer: 'CN=Stranger' }],
    ['a DNS name', { dnsNames: ['x', 'client.one'] }, { dnsNames: ['one'] }],
    ['a URI', { uris: ['spiffe://example.com/client'] }, { uris: ['spiffe://example.com/Client'] }],
    ['a mail address', { emailAddresses: ['client@example.com'] }, { emailAddresses: ['client.one'] }],
  ])('%s', async (_, good, bad) => {
    expect(await verdict(good, client)).toBe('');
    expect(await verdict(bad, client)).toBe(notMatched);
  });

  it('the key of the issuer, which tells authorities of one name apart', async () => {
    const issuerKeyIdentifier = colons(authority.certificate.subjectKeyIdentifier ?? '').toLowerCase();
    expect(await verdict({ issuer: 'CN=Authority' }, ofTwin)).toBe('');
    expect(await verdict({ issuerKeyIdentifier }, client)).toBe('');
    expect(await verdict({ issuerKeyIdentifier }, ofTwin)).toBe(notMatched);
    const without = issueClientCertificate({ issuer: authority, keyIdentifiers: false });
    expect(await verdict({ issuerKeyIdentifier }, without)).toBe(notMatched);
  });

  it('prove nothing without the chain', async () => {
    expect(await verdict({ subject: 'CN=Client' }, ofStranger)).toBe('ClientCertificateNotTrusted');
  });
});

describe('thumbprints', () => {
  const certificates = { first: client, second: server };

  it.each(['SHA-1', 'SHA-256'] as const)('%s of entries of the store', async (thumbprint) => {
    const allowed = { certificates: ['first'], thumbprint };
    expect(await verdict({ allowed }, client, { certificates })).toBe('');
    expect(await verdict({ allowed }, server, { certificates })).toBe(notMatched);
    expect(await verdict({ allowed }, other, { certificates })).toBe(notMatched);
    const both = { certificates: ['first', 'second'], thumbprint };
    expect(await verdict({ allowed: both }, server, { certificates })).toBe('');
  });

  it.each(['SHA-1', 'SHA-256'] as const)('%s of the whole store', async (thumbprint) => {
    const allowed = { wholeStore: true, thumbprint } as const;
    expect(await verdict({ allowed }, server, { certificates })).toBe('');
    expect(await verdict({ allowed }, other, { certificates })).toBe(notMatched);
  });

  it.each([
    ['SHA-1', sha1],
    ['SHA-256', sha256],
  ] as const)('%s of a named value, in the forms that people write', async (thumbprint, of) => {
    const allowed = { namedValue: 'clients', thumbprint };
    for (const clients of [of(client), `${of(server)}; ${of(client).toLowerCase()}`, colons(of(client))]) {
      expect(await verdict({ allowed }, client, { namedValues: { clients } })).toBe('');
      expect(await verdict({ allowed }, other, { namedValues: { clients } })).toBe(notMatched);
    }
  });

  it('literals of both kinds', async () => {
    const allowed = { thumbprints: [colons(sha1(client)), sha256(other)] };
    expect(await verdict({ allowed }, client)).toBe('');
    expect(await verdict({ allowed }, other)).toBe('');
    expect(await verdict({ allowed }, server)).toBe(notMatched);
  });
});

describe('what the certificate is for', () => {
  const usage = 'ClientCertificateUsageNotAllowed';

  it('refuses a server where the extended key usage counts, and where it must be there', async () => {
    expect(await verdict({ extendedKeyUsage: 'if-present' }, server)).toBe(usage);
    expect(await verdict({ extendedKeyUsage: 'ignore' }, server)).toBe('');
    expect(await verdict({ extendedKeyUsage: 'if-present' }, noUsage)).toBe('');
    expect(await verdict({ extendedKeyUsage: 'required' }, noUsage)).toBe(usage);
    expect(await verdict({ extendedKeyUsage: 'required' }, anyUsage)).toBe('');
    expect(await verdict({ extendedKeyUsage: 'required' }, client)).toBe('');
  });

  it('refuses an authority', async () => {
    expect(await verdict({ refuseAuthorities: true, extendedKeyUsage: 'ignore' }, intermediate)).toBe(usage);
    expect(await verdict({ refuseAuthorities: false, extendedKeyUsage: 'ignore' }, intermediate)).toBe('');
    expect(await verdict({ refuseAuthorities: true }, client)).toBe('');
  });
});
