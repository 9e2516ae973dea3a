import { describe, expect, it } from '@jest/globals';
import {
  createCertificateAuthority,
  defaultAuthority,
  issueClientCertificate,
  issueServerCertificate,
  toPemChain,
} from './certificate-authority.js';

describe('certificates made on the fly', () => {
  it('form a chain from a root over an intermediate to a client', () => {
    const root = createCertificateAuthority();
    const intermediate = createCertificateAuthority({ issuer: root, subject: 'CN=DEV Intermediate CA' });
    const client = issueClientCertificate({ issuer: intermediate, subject: 'CN=Client 01' });
    expect(client.certificate).toMatchObject({
      subject: 'CN=Client 01',
      issuer: 'CN=DEV Intermediate CA',
      extendedKeyUsages: ['1.3.6.1.5.5.7.3.2'],
    });
    expect(client.chain.map(({ subject }) => subject)).toEqual(['CN=DEV Intermediate CA', 'CN=Test Root CA']);
    expect(root.certificate.basicConstraints?.certificateAuthority).toBe(true);
    expect(toPemChain(client).match(/BEGIN CERTIFICATE/g)).toHaveLength(3);
  });

  it('are valid now unless they say otherwise', () => {
    const { certificate } = issueClientCertificate();
    expect(certificate.notBefore.getTime()).toBeLessThan(Date.now());
    expect(certificate.notAfter.getTime()).toBeGreaterThan(Date.now());
    expect(certificate.issuer).toBe(defaultAuthority().certificate.subject);
  });

  it('may be over, and then began before their end', () => {
    const { certificate } = issueClientCertificate({ notAfter: new Date('2020-06-01T00:00:00Z') });
    expect(certificate.notAfter).toEqual(new Date('2020-06-01T00:00:00Z'));
    expect(certificate.notBefore.getTime()).toBeLessThan(certificate.notAfter.getTime());
  });

  it('may be made for another time', () => {
    const { certificate } = issueClientCertificate({ now: new Date('2030-01-02T00:00:00Z') });
    expect(certificate.notBefore).toEqual(new Date('2030-01-01T00:00:00Z'));
  });

  it('may be for a server', () => {
    const { certificate } = issueServerCertificate({ subjectAlternativeNames: { dnsNames: ['api.test'] } });
    expect(certificate.subjectAlternativeNames.dnsNames).toEqual(['api.test']);
    expect(certificate.extendedKeyUsages).toEqual(['1.3.6.1.5.5.7.3.1']);
  });
});
