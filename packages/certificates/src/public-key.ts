import { createPublicKey, type KeyObject } from 'node:crypto';
import type { CertificateStructure } from './certificate-structure.js';
import { childrenOf, Tag } from './der/der-element.js';
import { DerError } from './der/der-error.js';
import { readBitStringBytes, readIntegerBytes, readOid } from './der/der-values.js';
import { oidWithName, type Oid } from './object-identifiers.js';

/** The public key of a certificate. */
export interface PublicKey {
  readonly algorithm: Oid;
  /** Bits of the modulus, of DSA's prime or of the curve; null for a key that node:crypto can't read. */
  readonly sizeBits: number | null;
  /** The name of an elliptic curve, as OpenSSL has it: `prime256v1`; null for other keys and unusual curves. */
  readonly curve: string | null;
  /** Of an RSA key; null for others. */
  readonly publicExponent: bigint | null;
  /** DER of the SubjectPublicKeyInfo; a copy. */
  readonly subjectPublicKeyInfo: Uint8Array;
  /**
   * Null for an algorithm that node:crypto does not know, or a malformed key. Do not ask one of DSA or of an elliptic
   * curve for its `asymmetricKeyDetails`: where OpenSSL took a key that is none, that ends the process.
   */
  readonly keyObject: KeyObject | null;
}

type Measures = Pick<PublicKey, 'sizeBits' | 'curve' | 'publicExponent'>;

const curves: ReadonlyMap<string, readonly [name: string, bits: number]> = new Map([
  ['1.2.840.10045.3.1.1', ['prime192v1', 192]],
  ['1.3.132.0.33', ['secp224r1', 224]],
  ['1.2.840.10045.3.1.7', ['prime256v1', 256]],
  ['1.3.132.0.10', ['secp256k1', 256]],
  ['1.3.36.3.3.2.8.1.1.7', ['brainpoolP256r1', 256]],
  ['1.3.36.3.3.2.8.1.1.11', ['brainpoolP384r1', 384]],
  ['1.3.36.3.3.2.8.1.1.13', ['brainpoolP512r1', 512]],
  ['1.3.132.0.34', ['secp384r1', 384]],
  ['1.3.132.0.35', ['secp521r1', 521]],
]);

const nothing: Measures = { sizeBits: null, curve: null, publicExponent: null };

/** Reads the public key of a certificate. */
export function readPublicKey(structure: CertificateStructure): PublicKey {
  const keyObject = createKeyObject(structure);
  return {
    algorithm: oidWithName(structure.publicKeyAlgorithm),
    ...(keyObject === null ? nothing : measure(keyObject, structure)),
    subjectPublicKeyInfo: Uint8Array.from(structure.subjectPublicKeyInfo),
    keyObject,
  };
}

function createKeyObject(structure: CertificateStructure): KeyObject | null {
  const key = Buffer.from(structure.subjectPublicKeyInfo);
  try {
    const keyObject = createPublicKey({ key, format: 'der', type: 'spki' });
    return keyObject.asymmetricKeyType !== 'ec' || isPointOfNamedCurve(structure) ? keyObject : null;
  } catch {
    // Unknown or malformed: the certificate can still be shown, and nothing that it signs is valid.
    return null;
  }
}

/** RFC 5480 2.1.1 and 2.2 allow only a named curve, and not the point at infinity. */
function isPointOfNamedCurve({ publicKeyInfo }: CertificateStructure): boolean {
  const [algorithm, key] = childrenOf(publicKeyInfo);
  return childrenOf(algorithm!)[1]?.tag === Tag.oid && readBitStringBytes(key!).length > 1;
}

function measure(keyObject: KeyObject, { publicKeyInfo }: CertificateStructure): Measures {
  const parameters = childrenOf(childrenOf(publicKeyInfo)[0]!)[1];
  switch (keyObject.asymmetricKeyType) {
    case 'rsa':
    case 'rsa-pss': {
      const { modulusLength = null, publicExponent = null } = keyObject.asymmetricKeyDetails ?? {};
      return { sizeBits: modulusLength, curve: null, publicExponent };
    }
    case 'ec': {
      const [curve, sizeBits] = curves.get(readOid(parameters!)) ?? [null, null];
      return { sizeBits, curve, publicExponent: null };
    }
    case 'dsa':
      return { ...nothing, sizeBits: primeBits(() => readIntegerBytes(childrenOf(parameters!)[0]!)) };
    default:
      return nothing;
  }
}

function primeBits(read: () => Uint8Array): number | null {
  try {
    const hex = Buffer.from(read()).toString('hex');
    return BigInt(`0x${hex}`).toString(2).length;
  } catch (error) {
    if (error instanceof DerError) return null;
    throw error;
  }
}
