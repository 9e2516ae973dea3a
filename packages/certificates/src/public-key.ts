import { createPublicKey, type KeyObject } from 'node:crypto';
import type { CertificateStructure } from './certificate-structure.js';
import { childrenOf, Tag } from './der/der-element.js';
import { DerError } from './der/der-error.js';
import { readBitStringBytes } from './der/der-values.js';
import { oidWithName, type Oid } from './object-identifiers.js';

/** The public key of a certificate. */
export interface PublicKey {
  readonly algorithm: Oid;
  /** Bits of the modulus or of the curve; null for a key that node:crypto can't read. */
  readonly sizeBits: number | null;
  /** DER of the SubjectPublicKeyInfo; a copy. */
  readonly subjectPublicKeyInfo: Uint8Array;
  /** Null for an algorithm that node:crypto does not know, or a malformed key. */
  readonly keyObject: KeyObject | null;
}

const curveBits: Readonly<Record<string, number>> = {
  prime192v1: 192,
  secp224r1: 224,
  prime256v1: 256,
  secp256k1: 256,
  brainpoolP256r1: 256,
  brainpoolP384r1: 384,
  brainpoolP512r1: 512,
  secp384r1: 384,
  secp521r1: 521,
};

const ecPublicKey = '1.2.840.10045.2.1';

/**
 * Whether node:crypto may be given a key. At the details of an EC key that is the point at infinity it does not fail
 * but ends the process (Node.js 20 to 24: an assertion in GetEcKeyDetail). RFC 5480 2.1.1 and 2.2 allow neither that
 * point nor parameters that are no named curve.
 */
function isSafe({ publicKeyAlgorithm, publicKeyInfo }: CertificateStructure): boolean {
  if (publicKeyAlgorithm !== ecPublicKey) return true;
  try {
    const [algorithm, key] = childrenOf(publicKeyInfo);
    const parameters = childrenOf(algorithm!)[1];
    const point = readBitStringBytes(key!);
    return parameters?.tag === Tag.oid && point.length > 1 && [2, 3, 4].includes(point[0]!);
  } catch (error) {
    if (error instanceof DerError) return false;
    throw error;
  }
}

/** Reads the public key of a certificate. */
export function readPublicKey(structure: CertificateStructure): PublicKey {
  let keyObject: KeyObject | null = null;
  try {
    if (isSafe(structure)) {
      keyObject = createPublicKey({
        key: Buffer.from(structure.subjectPublicKeyInfo),
        format: 'der',
        type: 'spki',
      });
    }
  } catch {
    // Unknown or malformed: the certificate can still be shown, and nothing that it signs is valid.
  }
  const details = keyObject?.asymmetricKeyDetails;
  return {
    algorithm: oidWithName(structure.publicKeyAlgorithm),
    sizeBits: details?.modulusLength ?? curveBits[details?.namedCurve ?? ''] ?? null,
    subjectPublicKeyInfo: Uint8Array.from(structure.subjectPublicKeyInfo),
    keyObject,
  };
}
