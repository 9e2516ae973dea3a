import { createPublicKey, type KeyObject } from 'node:crypto';
import type { CertificateStructure } from './certificate-structure.js';
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

/** Reads the public key of a certificate. */
export function readPublicKey(structure: CertificateStructure): PublicKey {
  let keyObject: KeyObject | null = null;
  try {
    keyObject = createPublicKey({
      key: Buffer.from(structure.subjectPublicKeyInfo),
      format: 'der',
      type: 'spki',
    });
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
