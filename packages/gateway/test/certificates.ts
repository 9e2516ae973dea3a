import { createCertificate, writePfx, type IssuedCertificate } from '@apim-kit/certificate-tree';
import type { LoadedPfx } from '@apim-kit/environment';

const day = 86_400_000;
const at = (days: number): Date => new Date(Date.now() + days * day);

const authority = (subject: string, issuer?: IssuedCertificate): IssuedCertificate =>
  createCertificate({
    subject,
    ...(issuer && { issuer }),
    basicConstraints: { certificateAuthority: true },
    keyUsages: ['keyCertSign', 'crlSign'],
  });

const client = (issuer: IssuedCertificate, rest: Partial<Parameters<typeof createCertificate>[0]> = {}) =>
  createCertificate({
    subject: 'CN=Client 01',
    issuer,
    keyUsages: ['digitalSignature', 'keyEncipherment'],
    extendedKeyUsages: ['clientAuth'],
    ...rest,
  });

/** The scenario's certificates on EC keys, which take a millisecond each. */
export function sampleCertificates() {
  const root = authority('CN=Root CA');
  const dev = authority('CN=DEV Intermediate CA', root);
  const tst = authority('CN=TST Intermediate CA', root);
  const otherRoot = authority('CN=Root CA');
  return {
    root,
    dev,
    tst,
    client01: client(dev),
    client02: client(dev, { subject: 'CN=Client 02' }),
    tstClient01: client(tst),
    expired: client(dev, { notBefore: at(-20), notAfter: at(-10) }),
    notYetValid: client(dev, { notBefore: at(10), notAfter: at(20) }),
    serverOnly: client(dev, { extendedKeyUsages: ['serverAuth'] }),
    selfSigned: createCertificate({ subject: 'CN=Client 01', extendedKeyUsages: ['clientAuth'] }),
    sameNames: client(authority('CN=DEV Intermediate CA', otherRoot)),
    server: createCertificate({
      subject: 'CN=sample.dev',
      extendedKeyUsages: ['serverAuth'],
      subjectAlternativeNames: { dnsNames: ['sample.dev', 'other.dev', 'localhost'] },
    }),
  };
}

export const pem = ({ privateKey }: IssuedCertificate): string =>
  privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();

/** What a TLS client presents. */
export const identity = (issued: IssuedCertificate, withChain = false): { cert: string; key: string } => ({
  cert: [issued.certificate, ...(withChain ? issued.chain : [])].map((one) => one.toPem()).join(''),
  key: pem(issued),
});

/** As if it had been read from a file. */
export const pfxOf = (issued: IssuedCertificate, password = 'P@ssw0rd'): LoadedPfx => ({
  bytes: writePfx(issued, password),
  password,
  file: '/nowhere/server.pfx',
});
