import { X509Certificate } from 'node:crypto';
import type { Certificate } from '@apim-kit/certificates';
import type { ValidateClientCertificateIdentity } from '@apim-kit/policy';
import { messages } from '../diagnostics.js';
import type { PolicyCompiler } from '../pipeline/handler.js';
import { sameDistinguishedName } from './distinguished-name.js';

/** @param chain From the certificate itself towards the root, as far as it could be built. */
type Matches = (certificate: Certificate, chain: readonly Certificate[]) => boolean;

/** Object identifier of the common name. */
const commonNameType = '2.5.4.3';

/** How each attribute of an identity is compared. Hex and DNS names ignore case, everything else is exact. */
const attributes: {
  readonly [Name in keyof Required<ValidateClientCertificateIdentity>]: (
    wanted: string,
    compile: PolicyCompiler,
  ) => Matches;
} = {
  thumbprint: (wanted) => (certificate) => sameHex(certificate.thumbprint, wanted),
  serialNumber: (wanted) => (certificate) => sameHex(certificate.serialNumber, wanted),
  commonName: (wanted) => (certificate) =>
    certificate.subjectName.relativeNames
      .flat()
      .some(({ type, value, text }) => text && type === commonNameType && value === wanted),
  subject: (wanted) => (certificate) => sameDistinguishedName(certificate.subject, wanted),
  dnsName: (wanted) => (certificate) =>
    certificate.subjectAlternativeNames.dnsNames.some((name) => name.toLowerCase() === wanted.toLowerCase()),
  issuerSubject: (wanted) => (certificate) => sameDistinguishedName(certificate.issuer, wanted),
  issuerThumbprint: (wanted) => (_certificate, chain) =>
    chain[1] !== undefined && sameHex(chain[1].thumbprint, wanted),
  issuerCertificateId: (wanted, compile) => {
    const issuer = compile.installation.certificates.get(wanted);
    if (issuer === undefined) compile.report(messages.unknownCertificate(wanted));
    return issuer === undefined ? () => false : issuedBy(issuer);
  },
};

/** Compiles an identity: a certificate matches when all attributes match that are given. */
export function compileIdentity(
  identity: ValidateClientCertificateIdentity,
  compile: PolicyCompiler,
): Matches {
  const checks = (Object.keys(attributes) as (keyof ValidateClientCertificateIdentity)[]).flatMap((name) => {
    const wanted = identity[name];
    return wanted === undefined ? [] : [attributes[name](compile.literal(wanted), compile)];
  });
  // An identity that says nothing would let every certificate through.
  if (checks.length === 0) compile.report(messages.emptyIdentity());
  return (certificate, chain) => checks.length > 0 && checks.every((matches) => matches(certificate, chain));
}

/** Whether the key of that certificate signed; asked once a certificate, as parsing it again is what takes time. */
function issuedBy(issuer: Certificate): Matches {
  const known = new WeakMap<Certificate, boolean>();
  return (certificate) => {
    const before = known.get(certificate);
    if (before !== undefined) return before;
    const issued = isIssued(certificate, issuer);
    known.set(certificate, issued);
    return issued;
  };
}

function isIssued(certificate: Certificate, issuer: Certificate): boolean {
  try {
    const authority = new X509Certificate(issuer.rawData);
    const issued = new X509Certificate(certificate.rawData);
    return issued.checkIssued(authority) && issued.verify(authority.publicKey);
  } catch {
    // A key or a structure that OpenSSL does not take: nobody can say that it signed.
    return false;
  }
}

/** Written by hand, thumbprints come with blanks, colons and in lower case. */
const sameHex = (actual: string, wanted: string): boolean =>
  actual === wanted.replace(/[\s:]/g, '').toUpperCase();
