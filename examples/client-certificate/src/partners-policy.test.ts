import { createHash } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { createCertificateAuthority, issueClientCertificate, testPolicy } from '@apim-kit/testing';
import '@apim-kit/testing/jest';
import { partnersPolicy } from './partners-policy.js';

const authority = createCertificateAuthority({ subject: 'CN=Partner CA' });
const partner = issueClientCertificate({ issuer: authority, subject: 'CN=Partner' });
const stranger = issueClientCertificate({ issuer: authority, subject: 'CN=Stranger' });
const partners = createHash('sha256').update(partner.certificate.rawData).digest('hex');

describe('the partners policy', () => {
  const gateway = testPolicy(partnersPolicy, {
    namedValues: { partners },
    trustedAuthorities: [authority],
    to: 'mtls',
  });

  it('lets a partner in and hands the certificate on, whatever the client claims', async () => {
    const headers = { 'X-Partner-Certificate': 'forged' };
    expect(await gateway.request('/', { clientCertificate: partner, headers })).toHaveStatus(200);
    const [call] = gateway.backendCalls;
    expect(decodeURIComponent(call?.headers.get('X-Partner-Certificate') ?? '')).toBe(
      partner.certificate.toPem(),
    );
  });

  it('tells a stranger what is wrong', async () => {
    const response = await gateway.request('/', { clientCertificate: stranger });
    expect(response).toHaveStatus(401, 'Unauthorized');
    expect(response).toHaveHeader('Content-Type', 'application/problem+json');
    expect(response.json()).toEqual({
      type: 'about:blank',
      title: 'Unauthorized',
      status: 401,
      detail: 'Invalid client certificate',
      error: 'ClientCertificateIdentityNotMatched',
    });
    expect(response).not.toHaveReachedBackend();
  });
});
