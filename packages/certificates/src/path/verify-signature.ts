import { constants, verify, type KeyObject } from 'node:crypto';
import { structureOf, type Certificate } from '../certificate.js';
import { Tag } from '../der/der-element.js';
import { fieldsOf } from '../der/der-sequence.js';
import { readCount, readOid } from '../der/der-values.js';
import { readElement } from '../der/read-element.js';

/** Something that is signed, in the fields of X.509. */
export interface Signed {
  readonly signedBytes: Uint8Array;
  readonly signature: Uint8Array;
  readonly signatureAlgorithm: string;
  readonly signatureParameters: Uint8Array;
}

type Check = (signed: Signed, key: KeyObject) => boolean;

const rsa =
  (hash: string): Check =>
  (signed, key) =>
    key.asymmetricKeyType === 'rsa' &&
    hasNoParameters(signed) &&
    verify(hash, signed.signedBytes, { key, padding: constants.RSA_PKCS1_PADDING }, signed.signature);

const keyed =
  (type: string, hash: string | null): Check =>
  (signed, key) =>
    key.asymmetricKeyType === type &&
    hasNoParameters(signed) &&
    verify(hash, signed.signedBytes, key, signed.signature);

/** Signature algorithms by object identifier; what is not here never verifies. */
const algorithms: ReadonlyMap<string, Check> = new Map([
  ['1.2.840.113549.1.1.4', rsa('md5')],
  ['1.2.840.113549.1.1.5', rsa('sha1')],
  ['1.2.840.113549.1.1.14', rsa('sha224')],
  ['1.2.840.113549.1.1.11', rsa('sha256')],
  ['1.2.840.113549.1.1.12', rsa('sha384')],
  ['1.2.840.113549.1.1.13', rsa('sha512')],
  ['1.2.840.113549.1.1.10', verifyRsaPss],
  ['1.2.840.10045.4.1', keyed('ec', 'sha1')],
  ['1.2.840.10045.4.3.1', keyed('ec', 'sha224')],
  ['1.2.840.10045.4.3.2', keyed('ec', 'sha256')],
  ['1.2.840.10045.4.3.3', keyed('ec', 'sha384')],
  ['1.2.840.10045.4.3.4', keyed('ec', 'sha512')],
  ['1.2.840.10040.4.3', keyed('dsa', 'sha1')],
  ['2.16.840.1.101.3.4.3.2', keyed('dsa', 'sha256')],
  ['1.3.101.112', keyed('ed25519', null)],
  ['1.3.101.113', keyed('ed448', null)],
]);

/** Algorithms that prove nothing any more, because collisions can be made at will. */
const brokenAlgorithms: ReadonlySet<string> = new Set(['1.2.840.113549.1.1.4']);

const hashes: ReadonlyMap<string, { readonly name: string; readonly bytes: number }> = new Map([
  ['1.3.14.3.2.26', { name: 'sha1', bytes: 20 }],
  ['2.16.840.1.101.3.4.2.4', { name: 'sha224', bytes: 28 }],
  ['2.16.840.1.101.3.4.2.1', { name: 'sha256', bytes: 32 }],
  ['2.16.840.1.101.3.4.2.2', { name: 'sha384', bytes: 48 }],
  ['2.16.840.1.101.3.4.2.3', { name: 'sha512', bytes: 64 }],
]);

const verified = new WeakMap<Certificate, WeakMap<Certificate, boolean>>();

/** Whether a certificate bears its issuer's signature; remembered as long as both live. */
export function isSignedBy(certificate: Certificate, issuer: Certificate): boolean {
  let byIssuer = verified.get(certificate);
  if (byIssuer === undefined) {
    byIssuer = new WeakMap();
    verified.set(certificate, byIssuer);
  }
  let result = byIssuer.get(issuer);
  if (result === undefined) {
    result = isSignedWith(certificate, issuer.publicKey.keyObject);
    byIssuer.set(issuer, result);
  }
  return result;
}

/** Whether a certificate bears the signature of a key. */
export function isSignedWith(certificate: Certificate, key: KeyObject | null): boolean {
  const structure = structureOf(certificate);
  return structure.signatureAlgorithmsAgree && verifySignature(structure, key);
}

/** Whether a signature is good; false for an algorithm that is not known or does not fit the key. */
export function verifySignature(signed: Signed, key: KeyObject | null): boolean {
  try {
    return (
      key !== null && isAffordable(key) && (algorithms.get(signed.signatureAlgorithm)?.(signed, key) ?? false)
    );
  } catch {
    return false;
  }
}

const maximumModulusBits = 8_192;
const maximumExponent = 2n ** 32n;

/** Of a prime, a subgroup, a generator and a key. */
const maximumDsaBytes = 4_096;

/** Whether a check costs less than a millisecond, and the key can be one at all: RSA with odd exponents from 3. */
function isAffordable(key: KeyObject): boolean {
  switch (key.asymmetricKeyType) {
    case 'rsa':
    case 'rsa-pss': {
      const { modulusLength = 0, publicExponent = 0n } = key.asymmetricKeyDetails ?? {};
      const isOdd = publicExponent % 2n === 1n;
      return (
        modulusLength <= maximumModulusBits &&
        isOdd &&
        publicExponent >= 3n &&
        publicExponent < maximumExponent
      );
    }
    case 'dsa':
      // The details of a malformed one would end the process.
      return key.export({ type: 'spki', format: 'der' }).length <= maximumDsaBytes;
    default:
      return true;
  }
}

/** Whether a certificate is signed with a broken algorithm. */
export function hasBrokenSignature(certificate: Certificate): boolean {
  return brokenAlgorithms.has(structureOf(certificate).signatureAlgorithm);
}

/** Algorithms with SHA-1, of which only chosen collisions are known. */
const sha1Algorithms: ReadonlySet<string> = new Set([
  '1.2.840.113549.1.1.5',
  '1.2.840.10045.4.1',
  '1.2.840.10040.4.3',
]);

/** Whether a certificate is signed with SHA-1. */
export function hasSha1Signature(certificate: Certificate): boolean {
  const { signatureAlgorithm, signatureParameters } = structureOf(certificate);
  if (signatureAlgorithm !== '1.2.840.113549.1.1.10') return sha1Algorithms.has(signatureAlgorithm);
  // The default of RSASSA-PSS, or named in full: other hashes lie below 2.16.
  return !Buffer.from(signatureParameters).includes(Buffer.from('6086480165030402', 'hex'));
}

/** Absent, or NULL as RSA writes it. */
function hasNoParameters({ signatureParameters }: Signed): boolean {
  return (
    signatureParameters.length === 0 ||
    (signatureParameters.length === 2 && signatureParameters[0] === 0x05 && signatureParameters[1] === 0)
  );
}

/** RFC 4055 3.1: both hashes must be the same, as everywhere in practice. */
function verifyRsaPss(signed: Signed, key: KeyObject): boolean {
  if (key.asymmetricKeyType !== 'rsa' && key.asymmetricKeyType !== 'rsa-pss') return false;
  const fields = fieldsOf(readElement(signed.signatureParameters));
  const hashField = fields.optional(Tag.contextConstructed(0));
  const maskField = fields.optional(Tag.contextConstructed(1));
  const saltField = fields.optional(Tag.contextConstructed(2));
  const trailerField = fields.optional(Tag.contextConstructed(3));
  fields.end();
  const sha1 = '1.3.14.3.2.26';
  const hashOid =
    hashField === undefined ? sha1 : readOid(fieldsOf(fieldsOf(hashField, hashField.tag).next()).next());
  let maskHashOid = sha1;
  if (maskField !== undefined) {
    const mask = fieldsOf(fieldsOf(maskField, maskField.tag).next());
    if (readOid(mask.next()) !== '1.2.840.113549.1.1.8') return false;
    maskHashOid = readOid(fieldsOf(mask.next()).next());
  }
  const saltLength = saltField === undefined ? 20 : readCount(fieldsOf(saltField, saltField.tag).next());
  if (trailerField !== undefined && readCount(fieldsOf(trailerField, trailerField.tag).next()) !== 1)
    return false;
  const hash = hashes.get(hashOid);
  if (hash === undefined || maskHashOid !== hashOid) return false;
  return verify(
    hash.name,
    signed.signedBytes,
    { key, padding: constants.RSA_PKCS1_PSS_PADDING, saltLength },
    signed.signature,
  );
}
