import { childrenOf, contentOf, encodedOf, Tag, type DerElement } from './der/der-element.js';
import { DerError } from './der/der-error.js';
import { fieldsOf } from './der/der-sequence.js';
import { readTime } from './der/der-time.js';
import { readBitStringBytes, readBoolean, readCount, readIntegerBytes, readOid } from './der/der-values.js';
import type { CertificateExtension } from './extensions/extension.js';
import type { DistinguishedName } from './names/distinguished-name.js';
import { readDistinguishedName } from './names/read-distinguished-name.js';

/** The fields of RFC 5280 4.1, as views on the bytes. */
export interface CertificateStructure {
  readonly version: number;
  readonly serialNumber: Uint8Array;
  readonly issuer: DistinguishedName;
  readonly subject: DistinguishedName;
  readonly notBefore: Date;
  readonly notAfter: Date;
  readonly subjectPublicKeyInfo: Uint8Array;
  /** The same, read. */
  readonly publicKeyInfo: DerElement;
  readonly publicKeyAlgorithm: string;
  readonly extensions: readonly CertificateExtension[];
  readonly signedBytes: Uint8Array;
  readonly signatureAlgorithm: string;
  /** DER of the algorithm's parameters; empty when there are none. */
  readonly signatureParameters: Uint8Array;
  /** Whether the two places that name the signature's algorithm agree. */
  readonly signatureAlgorithmsAgree: boolean;
  readonly signature: Uint8Array;
}

/** Reads the outer structure; throws `DerError`. */
export function readCertificateStructure(certificate: DerElement): CertificateStructure {
  const outer = fieldsOf(certificate);
  const signed = outer.next(Tag.sequence);
  const algorithm = outer.next(Tag.sequence);
  const signature = readBitStringBytes(outer.next());
  outer.end();

  const fields = fieldsOf(signed);
  const version = readVersion(fields.optional(Tag.contextConstructed(0)));
  const serialNumber = readIntegerBytes(fields.next());
  const innerAlgorithm = fields.next(Tag.sequence);
  const issuer = readDistinguishedName(fields.next());
  const validity = fieldsOf(fields.next());
  const notBefore = readTime(validity.next());
  const notAfter = readTime(validity.next());
  validity.end();
  const subject = readDistinguishedName(fields.next());
  const publicKeyInfo = fields.next(Tag.sequence);
  fields.optional(Tag.context(1));
  fields.optional(Tag.context(2));
  const extensions = readExtensionList(fields.optional(Tag.contextConstructed(3)));
  fields.end();

  const algorithmFields = fieldsOf(algorithm);
  return {
    version,
    serialNumber,
    issuer,
    subject,
    notBefore,
    notAfter,
    subjectPublicKeyInfo: encodedOf(publicKeyInfo),
    publicKeyInfo,
    publicKeyAlgorithm: readOid(fieldsOf(fieldsOf(publicKeyInfo).next()).next()),
    extensions,
    signedBytes: encodedOf(signed),
    signatureAlgorithm: readOid(algorithmFields.next()),
    signatureParameters: joined(algorithmFields.rest()),
    signatureAlgorithmsAgree: Buffer.compare(encodedOf(algorithm), encodedOf(innerAlgorithm)) === 0,
    signature,
  };
}

/** Reads a list of extensions inside its explicit tag, as certificates and revocation lists hold it. */
export function readExtensionList(element: DerElement | undefined): readonly CertificateExtension[] {
  if (element === undefined) return [];
  const outer = fieldsOf(element, element.tag);
  const list = outer.next(Tag.sequence);
  outer.end();
  return readExtensionSequence(list);
}

/** Reads the extensions of a sequence. */
export function readExtensionSequence(list: DerElement): readonly CertificateExtension[] {
  return childrenOf(list).map((child) => {
    const fields = fieldsOf(child);
    const oid = readOid(fields.next());
    const critical = fields.optional(Tag.boolean);
    const value = contentOf(fields.next(Tag.octetString));
    fields.end();
    return Object.freeze({ oid, critical: critical !== undefined && readBoolean(critical), value });
  });
}

function readVersion(element: DerElement | undefined): number {
  if (element === undefined) return 1;
  const fields = fieldsOf(element, element.tag);
  const number = fields.next();
  fields.end();
  const version = readCount(number) + 1;
  if (version > 3) throw new DerError(`has version ${version}, which does not exist`, number.start);
  return version;
}

function joined(elements: readonly DerElement[]): Uint8Array {
  const first = elements[0];
  const last = elements.at(-1);
  return first === undefined || last === undefined
    ? new Uint8Array()
    : first.bytes.subarray(first.start, last.end);
}
