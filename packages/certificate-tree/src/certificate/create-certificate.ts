import { generateKeyPairSync, createPublicKey, randomBytes, sign, type KeyObject } from 'node:crypto';
import { Certificate } from '@apim-kit/certificates';
import {
  bitString,
  integer,
  nothing,
  oid,
  sequence,
  tagged,
  time,
  unsignedInteger,
  type Element,
} from '../asn1/encode.js';
import { bitsOf, childrenOf, decode } from '../asn1/decode.js';
import { problems, treeError } from '../problems.js';
import type { CertificateDefinition, IssuedCertificate } from './certificate-definition.js';
import { encodeExtensions } from './encode-extensions.js';
import { encodeName } from './encode-name.js';
import { keyAlgorithms, type KeyAlgorithm } from './key-algorithm.js';

const dayMs = 86_400_000;

/** A definition with who signs it and with what key. */
export interface CreateCertificateOptions extends CertificateDefinition {
  /** Default: self-signed. */
  readonly issuer?: IssuedCertificate;
  /** An algorithm, or a private key that exists already. Default `EC-P256`. */
  readonly key?: KeyAlgorithm | KeyObject;
}

/**
 * Makes one certificate at once, for tests and small tools: with an EC key in about a millisecond.
 *
 * @throws CertificateTreeError when a name, an address or the serial number can't be encoded.
 * @example
 * const root = createCertificate({ subject: 'CN=Root', basicConstraints: { certificateAuthority: true } });
 * const client = createCertificate({ subject: 'CN=Client 01', issuer: root, extendedKeyUsages: ['clientAuth'] });
 * client.chain[0] === root.certificate; // true
 */
export function createCertificate(options: CreateCertificateOptions): IssuedCertificate {
  const { issuer, key = 'EC-P256', ...definition } = options;
  const privateKey = typeof key === 'string' ? generateKey(key) : key;
  const certificate = issueCertificate(definition, privateKey, issuer);
  return Object.freeze({
    certificate,
    privateKey,
    chain: Object.freeze(issuer === undefined ? [] : [issuer.certificate, ...issuer.chain]),
  });
}

function generateKey(algorithm: KeyAlgorithm): KeyObject {
  const parameters = keyAlgorithms[algorithm];
  return parameters.kind === 'rsa'
    ? generateKeyPairSync('rsa', parameters).privateKey
    : generateKeyPairSync('ec', parameters).privateKey;
}

function issueCertificate(
  definition: CertificateDefinition,
  privateKey: KeyObject,
  issuer: IssuedCertificate | undefined,
): Certificate {
  const publicKeyInfo = createPublicKey(privateKey).export({ type: 'spki', format: 'der' });
  const signingKey = issuer?.privateKey ?? privateKey;
  const notBefore = definition.notBefore ?? new Date(Date.now() - dayMs);
  const notAfter = definition.notAfter ?? new Date(notBefore.getTime() + 366 * dayMs);
  const subject = encodeName(definition.subject);
  const extensions = encodeExtensions(
    definition,
    publicKeyBits(publicKeyInfo),
    issuer?.certificate.subjectKeyIdentifier ?? null,
  );
  const signed = sequence(
    tagged(0, integer(2)),
    unsignedInteger(serialNumberOf(definition)),
    signatureAlgorithm(signingKey),
    issuer?.certificate.subjectName.rawData ?? subject,
    sequence(time(notBefore), time(notAfter)),
    subject,
    publicKeyInfo,
    tagged(3, extensions),
  );
  return Certificate.parse(signedStructure(signed, signingKey));
}

/** Signs and wraps: certificates and revocation lists look the same from outside. */
export function signedStructure(signed: Uint8Array, key: KeyObject): Uint8Array {
  return sequence(signed, signatureAlgorithm(key), bitString(sign('sha256', signed, key)));
}

/** SHA-256 with the key's own kind of signature. */
export function signatureAlgorithm(key: KeyObject): Element {
  return key.asymmetricKeyType === 'rsa'
    ? sequence(oid('1.2.840.113549.1.1.11'), nothing())
    : sequence(oid('1.2.840.10045.4.3.2'));
}

function serialNumberOf({ serialNumber }: CertificateDefinition): Uint8Array {
  if (serialNumber === undefined) {
    const bytes = randomBytes(16);
    // Positive, and always as long.
    bytes[0] = (bytes[0]! & 0x7f) | 0x40;
    return bytes;
  }
  if (!/^([0-9A-Fa-f]{2}){1,20}$/.test(serialNumber) || /^0+$/.test(serialNumber)) {
    throw treeError(problems.serialNumber());
  }
  return Buffer.from(serialNumber, 'hex');
}

function publicKeyBits(publicKeyInfo: Uint8Array): Uint8Array {
  return bitsOf(childrenOf(decode(publicKeyInfo))[1]);
}
