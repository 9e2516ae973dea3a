import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Certificate } from '@apim-kit/certificates';
import { describe, expect, it } from '@jest/globals';
import { itWithOpenSsl, openssl, temporaryDirectory } from '../../test/openssl.js';
import { createCertificate } from '../certificate/create-certificate.js';
import { writePkcs7 } from './write-pkcs7.js';

describe('a PKCS#7 message of certificates', () => {
  const root = createCertificate({ subject: 'CN=Root', basicConstraints: { certificateAuthority: true } });
  const leaf = createCertificate({ subject: 'CN=Leaf', issuer: root });
  const chain = [leaf.certificate, root.certificate];

  it('is read back with its certificates in their order', () => {
    const read = Certificate.parseAll(writePkcs7(chain));
    expect(read.map((one) => one.thumbprint)).toEqual(chain.map((one) => one.thumbprint));
    expect(Certificate.parseAll(writePkcs7([...chain].reverse()))[0]!.subject).toBe('CN=Root');
  });

  const file = join(temporaryDirectory(), 'chain.p7b');
  itWithOpenSsl('is read by OpenSSL', () => {
    writeFileSync(file, writePkcs7(chain));
    const text = openssl('pkcs7', '-inform', 'der', '-in', file, '-print_certs');
    expect(Certificate.parseAll(Buffer.from(text)).map((one) => one.subject)).toEqual(['CN=Leaf', 'CN=Root']);
  });
});
