import type {
  BasicConstraints,
  Certificate,
  KeyUsage,
  SubjectAlternativeNames,
} from '@apim-kit/certificates';
import { extendedKeyUsageNames } from './extended-key-usage-names.js';

const dayMs = 86_400_000;

/** A certificate as the inspection endpoint answers it. */
export interface CertificateDescription {
  /** As .NET prints names. */
  readonly subject: string;
  readonly issuer: string;
  readonly selfIssued: boolean;
  readonly subjectAlternativeNames: SubjectAlternativeNames;
  /** Upper-case hex, big-endian. */
  readonly serialNumber: string;
  readonly version: number;
  /** Upper-case hex without separators; `sha1` is what .NET calls Thumbprint. */
  readonly thumbprints: { readonly sha1: string; readonly sha256: string };
  readonly validity: Validity;
  readonly publicKey: {
    readonly algorithm: string;
    readonly oid: string;
    readonly sizeBits: number | null;
    readonly curve: string | null;
  };
  readonly signatureAlgorithm: { readonly name: string; readonly oid: string };
  /** Null: the certificate has no such extension, and so sets no limit. */
  readonly keyUsages: readonly KeyUsage[] | null;
  readonly extendedKeyUsages: readonly { readonly oid: string; readonly name: string | null }[] | null;
  readonly basicConstraints: BasicConstraints | null;
  readonly subjectKeyIdentifier: string | null;
  readonly authorityKeyIdentifier: string | null;
  /** OIDs of extensions that can't be read. */
  readonly malformedExtensions: readonly string[];
  /** What .NET's `ToString()` gives. */
  readonly text: string;
}

export interface Validity {
  /** ISO 8601, UTC. */
  readonly notBefore: string;
  readonly notAfter: string;
  readonly status: 'valid' | 'not-yet-valid' | 'expired';
  /** Whole days until `notAfter`: 0 on the last day, negative after it. */
  readonly daysLeft: number;
}

/** Describes a certificate as .NET and so API Management's policies see it, at the time `now`. */
export function describeCertificate(certificate: Certificate, now: Date): CertificateDescription {
  const { publicKey, signatureAlgorithm } = certificate;
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
      curve: publicKey.curve,
    },
    signatureAlgorithm: { name: signatureAlgorithm.friendlyName, oid: signatureAlgorithm.value },
    keyUsages: certificate.keyUsages,
    extendedKeyUsages:
      certificate.extendedKeyUsages?.map((oid) => ({ oid, name: extendedKeyUsageNames[oid] ?? null })) ??
      null,
    basicConstraints: certificate.basicConstraints,
    subjectKeyIdentifier: certificate.subjectKeyIdentifier,
    authorityKeyIdentifier: certificate.authorityKeyIdentifier,
    malformedExtensions: certificate.malformedExtensions,
    text: certificate.toString(),
  };
}

function describeValidity({ notBefore, notAfter }: Certificate, now: Date): Validity {
  return {
    notBefore: notBefore.toISOString(),
    notAfter: notAfter.toISOString(),
    status: now < notBefore ? 'not-yet-valid' : now > notAfter ? 'expired' : 'valid',
    daysLeft: Math.floor((notAfter.getTime() - now.getTime()) / dayMs),
  };
}
