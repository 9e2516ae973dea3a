import { describe, expect, it } from '@jest/globals';
import type { IssuedCertificate } from '@apim-kit/certificate-tree';
import type { SslProfile } from '@apim-kit/environment';
import { sampleCertificates } from '../../../test/certificates.js';
import { sampleConnection } from '../../../test/hops.js';
import { compileClientAuthentication } from './compile-client-authentication.js';

const tree = sampleCertificates();
const chain = [tree.dev.certificate, tree.root.certificate];

type Configuration = SslProfile['clientAuthConfiguration'];

function judge(
  client: IssuedCertificate | null,
  clientAuthConfiguration: Configuration = {},
  sendChain = true,
) {
  const profile = { trustedClientCertificates: ['chain'], clientAuthConfiguration };
  const connection = sampleConnection({
    encrypted: true,
    clientCertificate: client?.certificate ?? null,
    clientCertificateChain: sendChain ? (client?.chain ?? []) : [],
  });
  return compileClientAuthentication(profile, [chain], Date.now)(connection);
}

describe('Strict', () => {
  const issuerDN = { verifyClientCertIssuerDN: true };

  it.each([
    ['a trusted one', tree.client01, issuerDN],
    ['another trusted one', tree.client02, issuerDN],
    ['one of another intermediate of the root, when issuers are not checked', tree.tstClient01, {}],
  ])('takes %s', (_, client, configuration) => {
    expect(judge(client, configuration)).toEqual({ mode: 'Strict', verification: 'SUCCESS', refusal: null });
  });

  it('asks for a certificate where there is none', () => {
    expect(judge(null)).toEqual({
      mode: 'Strict',
      verification: 'NONE',
      refusal: 'No required SSL certificate was sent',
    });
  });

  it.each([
    ['one of another intermediate', tree.tstClient01, issuerDN],
    ['an expired one', tree.expired, {}],
    ['one that is not valid yet', tree.notYetValid, {}],
    ['one for servers only', tree.serverOnly, {}],
    ['a self-signed one', tree.selfSigned, {}],
    ['one with the same names below another root', tree.sameNames, {}],
    ['a CA as client', tree.dev, {}],
    ['the root as client', tree.root, {}],
    ['any when revocation would have to be asked', tree.client01, { verifyClientRevocation: 'OCSP' }],
  ] as const)('refuses %s', (_, client, configuration) => {
    const verdict = judge(client, configuration);
    expect(verdict.refusal).toBe('The SSL certificate error');
    expect(verdict.verification).toMatch(/^FAILED:./);
  });

  it('can not build a path through an intermediate that nobody sent', () => {
    expect(judge(tree.tstClient01, {}, false).refusal).toBe('The SSL certificate error');
  });

  it('refuses a client that sends more intermediates than any path needs', () => {
    const long = { ...tree.client01, chain: Array(20).fill(tree.dev.certificate) };
    expect(judge(long).verification).toBe('FAILED:too many intermediates');
  });

  it('refuses everyone without a readable chain', () => {
    const profile = { trustedClientCertificates: [], clientAuthConfiguration: {} };
    const connection = sampleConnection({ clientCertificate: tree.client01.certificate });
    expect(compileClientAuthentication(profile, [], Date.now)(connection).refusal).toBe(
      'The SSL certificate error',
    );
  });
});

describe('Passthrough', () => {
  const passthrough = { verifyClientAuthMode: 'Passthrough' } as const;
  it.each([tree.client01, tree.tstClient01, tree.expired, tree.selfSigned])(
    'takes any certificate',
    (client) => {
      expect(judge(client, passthrough)).toEqual({
        mode: 'Passthrough',
        verification: 'PASSTHROUGH',
        refusal: null,
      });
    },
  );

  it('takes none', () => {
    expect(judge(null, passthrough)).toEqual({ mode: 'Passthrough', verification: 'NONE', refusal: null });
  });
});

it('judges a connection once, and again with the next environment', () => {
  const connection = sampleConnection({ clientCertificate: tree.client01.certificate });
  let now = Date.now();
  const profile = { trustedClientCertificates: ['chain'], clientAuthConfiguration: {} };
  const first = compileClientAuthentication(profile, [chain], () => now);
  expect(first(connection).refusal).toBeNull();
  now += 100 * 365 * 86_400_000;
  expect(first(connection).refusal).toBeNull();
  const second = compileClientAuthentication(profile, [chain], () => now);
  expect(second(connection).refusal).toBe('The SSL certificate error');
});
