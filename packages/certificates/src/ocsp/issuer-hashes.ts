import { createHash } from 'node:crypto';
import { structureOf, type Certificate } from '../certificate.js';
import { childrenOf } from '../der/der-element.js';
import { readBitStringBytes } from '../der/der-values.js';
import { readElement } from '../der/read-element.js';

/** Hash algorithms with which OCSP may name an issuer. */
export const issuerHashNames: ReadonlyMap<string, string> = new Map([
  ['1.3.14.3.2.26', 'sha1'],
  ['2.16.840.1.101.3.4.2.1', 'sha256'],
  ['2.16.840.1.101.3.4.2.2', 'sha384'],
  ['2.16.840.1.101.3.4.2.3', 'sha512'],
]);

/** The hash of an issuer's public key as OCSP takes it: of the bits alone; upper-case hex. */
export function hashPublicKey(certificate: Certificate, hash: string): string {
  const [, key] = childrenOf(readElement(structureOf(certificate).subjectPublicKeyInfo));
  return digest(hash, readBitStringBytes(key!));
}

/** The hash of the name that a certificate gives its issuer; upper-case hex. */
export function hashIssuerName(certificate: Certificate, hash: string): string {
  return digest(hash, certificate.issuerName.rawData);
}

function digest(hash: string, bytes: Uint8Array): string {
  return createHash(hash).update(bytes).digest('hex').toUpperCase();
}
