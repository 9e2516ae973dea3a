import { createPublicKey, type KeyObject } from 'node:crypto';
import { fromBER, Sequence } from 'asn1js';
import { structureOf, type Certificate } from '../certificate.js';
import { childrenOf, encodedOf } from '../der/der-element.js';
import { readElement } from '../der/read-element.js';

const dsa = '1.2.840.10040.4.1';

/** Whether a DSA key lacks its parameters: those of its issuer hold for it (RFC 3279 2.3.2). */
export function inheritsParameters(certificate: Certificate): boolean {
  return certificate.publicKey.keyObject === null && structureOf(certificate).publicKeyAlgorithm === dsa;
}

/** The key of a certificate in a path, with the parameters of the next one where it has none of its own. */
export function signingKeyOf(chain: readonly Certificate[], index: number): KeyObject | null {
  const certificate = chain[index]!;
  const issuer = chain[index + 1];
  if (!inheritsParameters(certificate) || issuer === undefined) return certificate.publicKey.keyObject;
  return inheritKey(certificate, issuer);
}

/** The key of a certificate with the parameters of its issuer; null where that has none itself. */
export function inheritKey(certificate: Certificate, issuer: Certificate): KeyObject | null {
  if (structureOf(issuer).publicKeyAlgorithm !== dsa || issuer.publicKey.keyObject === null) return null;
  try {
    const [, key] = childrenOf(readElement(structureOf(certificate).subjectPublicKeyInfo));
    const [algorithm] = childrenOf(readElement(structureOf(issuer).subjectPublicKeyInfo));
    const info = new Sequence({
      value: [algorithm!, key!].map((part) => fromBER(encodedOf(part)).result),
    });
    return createPublicKey({ key: Buffer.from(info.toBER()), format: 'der', type: 'spki' });
  } catch {
    return null;
  }
}
