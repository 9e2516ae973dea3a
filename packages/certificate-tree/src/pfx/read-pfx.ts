import { createHmac, createPrivateKey, createPublicKey, timingSafeEqual, type KeyObject } from 'node:crypto';
import { Certificate } from '@apim-kit/certificates';
import { bytesOf, childrenOf, decode, hasTag, numberOf, oidOf, type DecodedElement } from '../asn1/decode.js';
import { CertificateTreeError } from '../certificate-tree-error.js';
import { problems, treeError } from '../problems.js';
import { derivePkcs12Key, KeyPurpose, passwordBytes } from './derive-pkcs12-key.js';
import { checkedIterations, decrypt } from './encryption.js';
import { hashes, ObjectIdentifier, unsupportedSchemes } from './object-identifiers.js';
import type { PfxContent } from './pfx-content.js';

/** What lies in the bags of a PFX. */
interface Bags {
  readonly certificates: Certificate[];
  readonly keys: KeyObject[];
}

/** PFX files are small; more is no PFX. */
const maximumBytes = 10 * 1024 * 1024;

/**
 * Reads a PFX (PKCS#12): with PBES2 as OpenSSL 3 and current Windows versions write it, or with SHA-1 and TripleDES
 * as Windows has long done; keys RSA or EC. RC2 and RC4 are refused with `UnsupportedPfx`.
 *
 * The certificate is the one that the private key belongs to; the others make the chain, nearest first.
 *
 * @throws CertificateTreeError `WrongPassword`, `InvalidPfx`, `UnsupportedPfx`, `NoPrivateKey` or `NoCertificate`.
 */
export function readPfx(bytes: Uint8Array, password: string): Required<PfxContent> {
  try {
    if (bytes.length > maximumBytes) throw treeError(problems.notPfx(`it has ${bytes.length} bytes`));
    const [version, authSafe, macData] = childrenOf(decode(bytes));
    if (numberOf(version) !== 3) throw treeError(problems.notPfx('its version is not 3'));
    const [contentType, content] = childrenOf(authSafe);
    if (oidOf(contentType) !== ObjectIdentifier.data)
      throw treeError(problems.unsupportedPfx('a public key'));
    const safe = bytesOf(childrenOf(content)[0]);
    if (macData !== undefined) checkMac(macData, safe, password);
    const bags: Bags = { certificates: [], keys: [] };
    for (const contentInfo of childrenOf(decode(safe))) readContentInfo(contentInfo, password, bags);
    return pickContent(bags);
  } catch (error) {
    if (error instanceof CertificateTreeError) throw error;
    const detail = error instanceof Error ? error.message.replace(/\.$/, '') : 'it can not be read';
    throw treeError(problems.notPfx(detail), error);
  }
}

/** RFC 7292 section 4 and appendix A */
function checkMac(macData: DecodedElement, safe: Uint8Array, password: string): void {
  const [digestInfo, salt, iterations] = childrenOf(macData);
  const [algorithm, digest] = childrenOf(digestInfo);
  const algorithmOid = oidOf(childrenOf(algorithm)[0]);
  const hash = hashes.get(algorithmOid);
  if (hash === undefined) {
    throw treeError(
      problems.unsupportedPfx(unsupportedSchemes.get(algorithmOid) ?? `the hash ${algorithmOid}`),
    );
  }
  const expected = bytesOf(digest);
  // Programs disagree whether an empty password is a terminating zero or nothing at all.
  const candidates = password === '' ? [passwordBytes(''), new Uint8Array()] : [passwordBytes(password)];
  const matches = candidates.some((candidate) => {
    const key = derivePkcs12Key(candidate, {
      hash: hash.name,
      blockBytes: hash.blockBytes,
      purpose: KeyPurpose.mac,
      salt: bytesOf(salt),
      iterations: iterations === undefined ? 1 : checkedIterations(numberOf(iterations)),
      keyBytes: expected.length,
    });
    const found = createHmac(hash.name, key).update(safe).digest();
    return found.length === expected.length && timingSafeEqual(found, expected);
  });
  if (!matches) throw treeError(problems.wrongPassword());
}

function readContentInfo(contentInfo: DecodedElement, password: string, bags: Bags): void {
  const [contentType, content] = childrenOf(contentInfo);
  const type = oidOf(contentType);
  if (type === ObjectIdentifier.data) {
    readSafeContents(bytesOf(childrenOf(content)[0]), password, bags);
  } else if (type === ObjectIdentifier.encryptedData) {
    const [, encryptedContentInfo] = childrenOf(childrenOf(content)[0]);
    const [, algorithm, encryptedContent] = childrenOf(encryptedContentInfo);
    readSafeContents(decrypt(algorithm, bytesOf(encryptedContent), password), password, bags);
  } else {
    throw treeError(problems.unsupportedPfx('a public key'));
  }
}

function readSafeContents(bytes: Uint8Array, password: string, bags: Bags): void {
  for (const bag of childrenOf(decode(bytes))) {
    const [identifier, value] = childrenOf(bag);
    const content = childrenOf(value)[0];
    switch (oidOf(identifier)) {
      case ObjectIdentifier.keyBag:
        bags.keys.push(privateKeyOf(encodedOf(content)));
        break;
      case ObjectIdentifier.shroudedKeyBag: {
        const [algorithm, data] = childrenOf(content);
        bags.keys.push(privateKeyOf(decrypt(algorithm, bytesOf(data), password)));
        break;
      }
      case ObjectIdentifier.certBag: {
        const [type, certificate] = childrenOf(content);
        if (oidOf(type) !== ObjectIdentifier.x509Certificate) break;
        bags.certificates.push(Certificate.parse(bytesOf(childrenOf(certificate)[0])));
        break;
      }
      case ObjectIdentifier.safeContentsBag:
        throw treeError(problems.unsupportedPfx('nested contents'));
      default:
        // Revocation lists and other secrets: nothing that is asked for.
        break;
    }
  }
}

function privateKeyOf(pkcs8: Uint8Array): KeyObject {
  return createPrivateKey({ key: Buffer.from(pkcs8), format: 'der', type: 'pkcs8' });
}

function encodedOf(element: DecodedElement | undefined): Uint8Array {
  if (element === undefined || hasTag(element, 0)) throw treeError(problems.notPfx('a key is missing'));
  return new Uint8Array(element.toBER());
}

function pickContent({ certificates, keys }: Bags): Required<PfxContent> {
  if (keys.length === 0) throw treeError(problems.noPrivateKey());
  for (const privateKey of keys) {
    const publicKey = createPublicKey(privateKey).export({ type: 'spki', format: 'der' });
    const certificate = certificates.find(
      ({ publicKey: { keyObject } }) =>
        keyObject !== null && publicKey.equals(keyObject.export({ type: 'spki', format: 'der' })),
    );
    if (certificate !== undefined) {
      return Object.freeze({
        certificate,
        chain: Object.freeze(orderChain(certificate, certificates)),
        privateKey,
      });
    }
  }
  throw treeError(problems.noCertificate());
}

/** The issuers upwards, then what belongs to no path. */
function orderChain(certificate: Certificate, certificates: readonly Certificate[]): readonly Certificate[] {
  const rest = new Set(certificates);
  rest.delete(certificate);
  const chain: Certificate[] = [];
  for (let last = certificate; !last.selfIssued;) {
    const issuer = [...rest].find((candidate) => candidate.subject === last.issuer);
    if (issuer === undefined) break;
    rest.delete(issuer);
    chain.push(issuer);
    last = issuer;
  }
  return [...chain, ...rest];
}
