import type { Certificate } from '../certificate.js';
import { nameKey } from '../names/name-key.js';

/** Names in the form that compares as RFC 5280 7.1 says. */
export interface CertificateNames {
  readonly subject: string;
  readonly issuer: string;
}

const known = new WeakMap<Certificate, CertificateNames>();

/** The comparable names of a certificate, computed once. */
export function namesOf(certificate: Certificate): CertificateNames {
  let names = known.get(certificate);
  if (names === undefined) {
    names = { subject: nameKey(certificate.subjectName), issuer: nameKey(certificate.issuerName) };
    known.set(certificate, names);
  }
  return names;
}

/** Whether two certificates are of the same entity: same name, same key. */
export function isSameEntity(one: Certificate, other: Certificate): boolean {
  return (
    one === other ||
    (namesOf(one).subject === namesOf(other).subject &&
      Buffer.compare(one.publicKey.subjectPublicKeyInfo, other.publicKey.subjectPublicKeyInfo) === 0)
  );
}
