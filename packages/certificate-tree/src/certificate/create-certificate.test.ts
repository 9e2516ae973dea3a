import { X509Certificate } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { itWithOpenSsl, openssl, temporaryDirectory } from '../../test/openssl.js';
import { CertificateTreeError } from '../certificate-tree-error.js';
import { createCertificate } from './create-certificate.js';
import { createRevocationList } from './create-revocation-list.js';

const directory = temporaryDirectory();

describe('a certificate', () => {
  it.each([
    'CN=Client 01',
    'CN=Client 01, O="Contoso, Ltd.", S=Utrecht, C=NL',
    'CN="say ""hi""", E=a@example.com, DC=example, DC=com',
    'CN=a + OU=b, OID.1.2.3.4=c',
    'CN=Größe',
    '',
  ])('has the subject %j as it was written', (subject) => {
    expect(createCertificate({ subject }).certificate.subject).toBe(subject);
  });

  it.each([
    ['Client 01', 'InvalidSubject', 'The name part "Client 01" is not of the form CN=value.'],
    ['XX=a', 'InvalidSubject', 'The attribute "XX" is not known.'],
    ['CN="a', 'InvalidSubject', 'A quote in the name is not closed.'],
    ['CN="a" b', 'InvalidSubject', 'There is text after a closing quote in the name.'],
  ])('is refused with the subject %j', (subject, code, message) => {
    const create = () => createCertificate({ subject });
    expect(create).toThrow(CertificateTreeError);
    expect(create).toThrow(expect.objectContaining({ code, message: expect.stringContaining(message) }));
  });

  it('holds what its definition says', () => {
    const { certificate } = createCertificate({
      subject: 'CN=All',
      serialNumber: '00FF10',
      notBefore: new Date('2026-01-02T03:04:05.678Z'),
      notAfter: new Date('2051-01-01T00:00:00Z'),
      basicConstraints: { certificateAuthority: true, pathLengthConstraint: 3 },
      keyUsages: ['digitalSignature', 'keyCertSign', 'decipherOnly'],
      extendedKeyUsages: ['clientAuth', '1.3.6.1.4.1.311.10.3.4'],
      subjectAlternativeNames: {
        dnsNames: ['Client 01'],
        emailAddresses: ['a@example.com'],
        uris: ['https://example.com/'],
        ipAddresses: ['127.0.0.1', '::1', '2001:db8::ffff:1.2.3.4'],
      },
    });
    expect(certificate.serialNumber).toBe('00FF10');
    expect(certificate.notBefore.toISOString()).toBe('2026-01-02T03:04:05.000Z');
    expect(certificate.notAfter.toISOString()).toBe('2051-01-01T00:00:00.000Z');
    expect(certificate.basicConstraints).toEqual({ certificateAuthority: true, pathLengthConstraint: 3 });
    expect(certificate.keyUsages).toEqual(['digitalSignature', 'keyCertSign', 'decipherOnly']);
    expect(certificate.extendedKeyUsages).toEqual(['1.3.6.1.5.5.7.3.2', '1.3.6.1.4.1.311.10.3.4']);
    expect(certificate.subjectAlternativeNames).toEqual({
      dnsNames: ['Client 01'],
      emailAddresses: ['a@example.com'],
      uris: ['https://example.com/'],
      ipAddresses: ['127.0.0.1', '::1', '2001:db8::ffff:102:304'],
    });
    expect(certificate.malformedExtensions).toEqual([]);
  });

  it('is signed by its issuer, and names its key', () => {
    const root = createCertificate({
      subject: 'CN=Root',
      basicConstraints: { certificateAuthority: true },
      key: 'RSA-2048',
    });
    const leaf = createCertificate({ subject: 'CN=Leaf', issuer: root });
    const node = (one: typeof root) => new X509Certificate(one.certificate.rawData);
    expect(node(leaf).verify(node(root).publicKey)).toBe(true);
    expect(node(leaf).checkPrivateKey(leaf.privateKey)).toBe(true);
    expect(leaf.certificate.authorityKeyIdentifier).toBe(root.certificate.subjectKeyIdentifier);
    expect(leaf.chain).toEqual([root.certificate]);
  });

  for (const [key, size, signature] of [
    ['RSA-3072', '3072 bit', 'sha256WithRSAEncryption'],
    ['RSA-4096', '4096 bit', 'sha256WithRSAEncryption'],
    ['EC-P384', 'secp384r1', 'ecdsa-with-SHA256'],
    ['EC-P521', 'secp521r1', 'ecdsa-with-SHA256'],
  ] as const)
    itWithOpenSsl(`with a key ${key} is what openssl says it is`, () => {
      const pem = join(directory, `${key}.pem`);
      writeFileSync(pem, createCertificate({ subject: 'CN=Key', key }).certificate.toPem());
      const text = openssl('x509', '-in', pem, '-noout', '-text');
      expect(text).toContain(size);
      expect(text).toContain(signature);
      expect(openssl('verify', '-CAfile', pem, pem)).toContain('OK');
    });

  itWithOpenSsl('names the places where its revocation is published', () => {
    const pem = join(directory, 'places.pem');
    const { certificate } = createCertificate({
      subject: 'CN=Places',
      crlDistributionPoints: ['http://a.example/1.crl', 'http://a.example/2.crl'],
      ocspResponders: ['http://ocsp.a.example'],
    });
    writeFileSync(pem, certificate.toPem());
    const text = openssl('x509', '-in', pem, '-noout', '-text');
    expect(text).toMatch(/URI:http:\/\/a.example\/1.crl\s+URI:http:\/\/a.example\/2.crl/);
    expect(text).toContain('OCSP - URI:http://ocsp.a.example');
  });

  it.each([
    [{ serialNumber: '00' }, 'InvalidSerialNumber'],
    [{ serialNumber: 'xyz' }, 'InvalidSerialNumber'],
    [{ serialNumber: 'AB'.repeat(21) }, 'InvalidSerialNumber'],
    [{ subjectAlternativeNames: { ipAddresses: ['256.0.0.1'] } }, 'InvalidName'],
    [{ subjectAlternativeNames: { dnsNames: ['größe'] } }, 'InvalidName'],
    [{ nameConstraints: { permitted: { ipAddresses: ['10.0.0.0'] } } }, 'InvalidName'],
    [{ nameConstraints: { permitted: { ipAddresses: ['10.0.0.0/33'] } } }, 'InvalidName'],
  ])('is refused with %j', (definition, code) => {
    expect(() => createCertificate({ subject: 'CN=x', ...definition })).toThrow(
      expect.objectContaining({ code }),
    );
  });

  itWithOpenSsl('and a revocation list are understood by openssl', () => {
    const root = createCertificate({
      subject: 'CN=Root',
      basicConstraints: { certificateAuthority: true },
      keyUsages: ['keyCertSign', 'crlSign'],
    });
    const good = createCertificate({ subject: 'CN=Good', issuer: root });
    const bad = createCertificate({
      subject: 'CN=Bad',
      issuer: root,
      nameConstraints: { permitted: { dnsNames: ['a.b'], directoryNames: ['O=Contoso'] } },
    });
    const file = (name: string, content: string | Uint8Array) => {
      writeFileSync(join(directory, name), content);
      return join(directory, name);
    };
    const rootFile = file('root.pem', root.certificate.toPem());
    const revoked = [{ serialNumber: bad.certificate.serialNumber, date: new Date() }];
    const thisUpdate = new Date(Date.now() - 1000);
    const nextUpdate = new Date(Date.now() + 86_400_000);
    const list = file('list.crl', createRevocationList({ issuer: root, revoked, thisUpdate, nextUpdate }));
    const verify = (pem: string) =>
      openssl('verify', '-crl_check', '-CAfile', rootFile, '-CRLfile', list, file('leaf.pem', pem));
    expect(verify(good.certificate.toPem())).toContain('OK');
    expect(() => verify(bad.certificate.toPem())).toThrow('certificate revoked');
    expect(openssl('x509', '-in', file('bad.pem', bad.certificate.toPem()), '-noout', '-text')).toContain(
      'DNS:a.b',
    );
    expect(openssl('crl', '-inform', 'DER', '-in', list, '-CAfile', rootFile, '-noout')).toContain(
      'verify OK',
    );
  });
});
