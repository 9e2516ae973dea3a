import type { Certificate } from '@apim-kit/certificates';
import { extendedKeyUsageNames } from './extended-key-usage-names.js';

const dayMs = 86_400_000;

/** A certificate as the inspection endpoint answers it. */
export type CertificateDescription = ReturnType<typeof describeCertificate>;

/** Describes a certificate as .NET and so API Management's policies see it, at the time `now`. */
export function describeCertificate(certificate: Certificate, now: Date) {
  const { publicKey, extendedKeyUsages, basicConstraints } = certificate;
  const { asymmetricKeyDetails: details } = publicKey.keyObject ?? {};
  return {
    subject: certificate.subject,
    issuer: certificate.issuer,
    selfIssued: certificate.selfIssued,
    subjectAlternativeNames: certificate.subjectAlternativeNames,
    serialNumber: certificate.serialNumber,
    version: certificate.version,
    thumbprints: { sha1: certificate.thumbprint, sha256: certificate.thumbprintSha256 },
    validity: describeValidity(certificate, now),
    publicKey: {
      algorithm: publicKey.algorithm.friendlyName,
      oid: publicKey.algorithm.value,
      sizeBits: publicKey.sizeBits,
      curve: details?.namedCurve ?? null,
    },
    signatureAlgorithm: {
      name: certificate.signatureAlgorithm.friendlyName,
      oid: certificate.signatureAlgorithm.value,
    },
    keyUsages: certificate.keyUsages,
    extendedKeyUsages:
      extendedKeyUsages?.map((oid) => ({ oid, name: extendedKeyUsageNames[oid] ?? null })) ?? null,
    basicConstraints,
    subjectKeyIdentifier: certificate.subjectKeyIdentifier,
    authorityKeyIdentifier: certificate.authorityKeyIdentifier,
    malformedExtensions: certificate.malformedExtensions,
    text: certificate.toString(),
  };
}

/** `daysLeft` counts begun days down: 0 on the last day, negative after it. */
function describeValidity({ notBefore, notAfter }: Certificate, now: Date) {
  const status = now < notBefore ? 'not-yet-valid' : now > notAfter ? 'expired' : 'valid';
  return {
    notBefore: notBefore.toISOString(),
    notAfter: notAfter.toISOString(),
    status,
    daysLeft: Math.floor((notAfter.getTime() - now.getTime()) / dayMs),
  } as const;
}
