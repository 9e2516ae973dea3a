import { createHash, createHmac, createPublicKey, randomBytes } from 'node:crypto';
import type { Certificate } from '@apim-kit/certificates';
import {
  integer,
  nothing,
  octetString,
  oid,
  sequence,
  setOf,
  tagged,
  taggedBytes,
  type Element,
} from '../asn1/encode.js';
import { problems, treeError } from '../problems.js';
import { derivePkcs12Key, KeyPurpose, passwordBytes } from './derive-pkcs12-key.js';
import { defaultIterations, encrypt } from './encryption.js';
import { ObjectIdentifier } from './object-identifiers.js';
import type { PfxContent } from './pfx-content.js';

/** How a PFX is written. */
export interface WritePfxOptions {
  /**
   * SHA-1 and TripleDES instead of SHA-256 and AES-256: for Windows before Server 2019 and services that refuse AES,
   * as Application Gateway has done. Default false.
   */
  readonly legacy?: boolean;
}

/**
 * Writes a PFX (PKCS#12) with certificate, chain and private key.
 *
 * @throws CertificateTreeError `NoCertificate` when the private key does not belong to the certificate.
 */
export function writePfx(content: PfxContent, password: string, options: WritePfxOptions = {}): Uint8Array {
  const { certificate, chain = [], privateKey } = content;
  const legacy = options.legacy ?? false;
  const publicKey = createPublicKey(privateKey).export({ type: 'spki', format: 'der' });
  const ownKey = certificate.publicKey.keyObject?.export({ type: 'spki', format: 'der' });
  if (ownKey === undefined || !publicKey.equals(ownKey)) throw treeError(problems.keyDoesNotFit());

  const rawKeyId = createHash('sha1').update(certificate.rawData).digest();
  const localKeyId = setOf(sequence(oid(ObjectIdentifier.localKeyId), setOf(octetString(rawKeyId))));
  const certificates = sequence(
    certificateBag(certificate, localKeyId),
    ...chain.map((above) => certificateBag(above)),
  );
  const encryptedCertificates = encrypt(certificates, password, legacy);
  const encryptedKey = encrypt(privateKey.export({ type: 'pkcs8', format: 'der' }), password, legacy);
  const keyBag = sequence(
    oid(ObjectIdentifier.shroudedKeyBag),
    tagged(0, sequence(encryptedKey.algorithm, octetString(encryptedKey.data))),
    localKeyId,
  );
  const safe = sequence(encryptedData(encryptedCertificates), data(sequence(keyBag)));
  return sequence(integer(3), data(safe), macData(safe, password, legacy));
}

function certificateBag(certificate: Certificate, attributes?: Element): Element {
  return sequence(
    oid(ObjectIdentifier.certBag),
    tagged(0, sequence(oid(ObjectIdentifier.x509Certificate), tagged(0, octetString(certificate.rawData)))),
    ...(attributes === undefined ? [] : [attributes]),
  );
}

function data(content: Uint8Array): Element {
  return sequence(oid(ObjectIdentifier.data), tagged(0, octetString(content)));
}

function encryptedData({ algorithm, data: content }: { algorithm: Element; data: Uint8Array }): Element {
  return sequence(
    oid(ObjectIdentifier.encryptedData),
    tagged(0, sequence(integer(0), sequence(oid(ObjectIdentifier.data), algorithm, taggedBytes(0, content)))),
  );
}

function macData(safe: Uint8Array, password: string, legacy: boolean): Element {
  const hash = legacy ? 'sha1' : 'sha256';
  const salt = randomBytes(8);
  const key = derivePkcs12Key(passwordBytes(password), {
    hash,
    blockBytes: 64,
    purpose: KeyPurpose.mac,
    salt,
    iterations: defaultIterations,
    keyBytes: legacy ? 20 : 32,
  });
  const digest = createHmac(hash, key).update(safe).digest();
  return sequence(
    sequence(sequence(oid(ObjectIdentifier[hash]), nothing()), octetString(digest)),
    octetString(salt),
    integer(defaultIterations),
  );
}
