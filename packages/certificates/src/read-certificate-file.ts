import { Integer, Sequence } from 'asn1js';
import { decodeBase64 } from './base64.js';
import { childrenOf, encodedOf, Tag, type DerElement } from './der/der-element.js';
import { DerError } from './der/der-error.js';
import { fieldsOf } from './der/der-sequence.js';
import { readIntegerBytes, readOid } from './der/der-values.js';
import { parseBer } from './der/parse-ber.js';
import { readElement } from './der/read-element.js';
import { ObjectIdentifier } from './object-identifiers.js';
import { readPem } from './pem.js';
import { certificateError, problems } from './problems.js';

/** The largest file that is read. */
const maximumBytes = 1024 * 1024;

const certificateLabels = new Set(['CERTIFICATE', 'X509 CERTIFICATE']);
const messageLabels = new Set(['PKCS7', 'PKCS #7 SIGNED DATA', 'CMS']);
const labels = new Set([...certificateLabels, ...messageLabels]);

/** Of a message with some hundred certificates. */
const maximumElements = 50_000;

/** The certificates in a file, in their order. */
export interface CertificateFile {
  readonly certificates: readonly FoundCertificate[];
  /** Which of them .NET's constructor takes: the first, or the signer of a PKCS#7 message. */
  readonly primary: number;
}

/** A certificate in a file: its bytes, and what was read of them already to tell it from other files. */
export interface FoundCertificate {
  readonly der: Uint8Array;
  /** Spans a copy of the bytes. */
  readonly element?: DerElement;
}

/** Reads DER, PEM, PKCS#7 or bare base64; throws `CertificateError`. */
export function readCertificateFile(bytes: Uint8Array): CertificateFile {
  if (bytes.length === 0) throw certificateError(problems.empty());
  if (bytes.length > maximumBytes)
    throw certificateError(problems.tooLong(bytes.length, maximumBytes, 'bytes'));
  if (bytes[0] === Tag.sequence) return readBinary(bytes);
  const text = textOf(bytes);
  if (text.trim() === '') throw certificateError(problems.blank());
  if (text.includes('-----BEGIN ')) return readPemFile(text);
  const start = text.search(/\S/);
  // DER of more than 255 bytes begins like this in base64.
  if (text.startsWith('MI', start)) {
    return readBinary(decodeBase64(text.slice(start), start, { whiteSpace: true }));
  }
  throw certificateError(problems.unknownFormat(), { position: start });
}

/** Windows tools write UTF-8 or UTF-16 with a byte order mark. */
function textOf(bytes: Uint8Array): string {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return buffer.toString('utf16le', 2);
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return buffer.toString('latin1', 3);
  return buffer.toString('latin1');
}

function readPemFile(text: string): CertificateFile {
  const blocks = readPem(text, labels);
  const files = blocks.flatMap(({ label, bytes }) => {
    if (certificateLabels.has(label)) return [{ certificates: [{ der: bytes }], primary: 0 }];
    return messageLabels.has(label) ? [readBinary(bytes)] : [];
  });
  if (files.length === 0) {
    throw certificateError(
      blocks.length === 0
        ? problems.unknownFormat()
        : problems.noCertificate(blocks.map((block) => block.label)),
    );
  }
  return { certificates: files.flatMap((file) => file.certificates), primary: files[0]!.primary };
}

function readBinary(bytes: Uint8Array): CertificateFile {
  try {
    const element = readWhole(Uint8Array.from(bytes));
    const first = childrenOf(element)[0];
    if (first?.tag === Tag.integer) throw certificateError(problems.pfx());
    if (first?.tag !== Tag.oid) return { certificates: [{ der: element.bytes, element }], primary: 0 };
    const contentType = readOid(first);
    if (contentType !== ObjectIdentifier.signedData) {
      throw certificateError(problems.otherMessage(contentType), { position: first.start });
    }
    return readSignedData(element);
  } catch (error) {
    throw fromDerError(error);
  }
}

function readWhole(bytes: Uint8Array): DerElement {
  try {
    return readElement(bytes, Tag.sequence, maximumElements);
  } catch (error) {
    throw isPfx(bytes) ? certificateError(problems.pfx()) : error;
  }
}

/** Whether bytes begin as a PFX does, with its version; some programs write the rest in BER. */
function isPfx(bytes: Uint8Array): boolean {
  // Stops after the version, with what was read until then.
  const { block } = parseBer(bytes, { maxDepth: 1, maxNodes: 2 });
  return block instanceof Sequence && block.valueBlock.value[0] instanceof Integer;
}

/** RFC 5652 5.1, as far as certificates go. */
function readSignedData(contentInfo: DerElement): CertificateFile {
  const outer = fieldsOf(contentInfo);
  outer.next(Tag.oid);
  const content = Tag.contextConstructed(0);
  const signedData = fieldsOf(fieldsOf(outer.next(content), content).next());
  signedData.next(Tag.integer);
  signedData.next(Tag.set);
  signedData.next(Tag.sequence);
  const set = signedData.optional(Tag.contextConstructed(0));
  signedData.optional(Tag.contextConstructed(1));
  const signers = signedData.optional(Tag.set);
  // The set may also hold attribute certificates, under other tags.
  const certificates = set === undefined ? [] : childrenOf(set).filter((child) => child.tag === Tag.sequence);
  if (certificates.length === 0) throw certificateError(problems.noCertificateInPkcs7());
  const primary = Math.max(
    0,
    certificates.findIndex((certificate) => isSigner(certificate, signers)),
  );
  return { certificates: certificates.map((element) => ({ der: encodedOf(element) })), primary };
}

/** Whether the first signer is named by this certificate's issuer and serial number. */
function isSigner(certificate: DerElement, signers: DerElement | undefined): boolean {
  const signer = signers === undefined ? undefined : childrenOf(signers)[0];
  const identifier = signer === undefined ? undefined : childrenOf(signer)[1];
  if (identifier?.tag !== Tag.sequence) return false;
  const [issuer, serialNumber] = childrenOf(identifier);
  const fields = fieldsOf(fieldsOf(certificate).next());
  fields.optional(Tag.contextConstructed(0));
  const serial = readIntegerBytes(fields.next());
  fields.next(Tag.sequence);
  return (
    issuer !== undefined &&
    serialNumber !== undefined &&
    Buffer.compare(serial, readIntegerBytes(serialNumber)) === 0 &&
    Buffer.compare(encodedOf(fields.next()), encodedOf(issuer)) === 0
  );
}

/** Turns the reader's errors into the package's. */
export function fromDerError(error: unknown): unknown {
  if (!(error instanceof DerError)) return error;
  const trailing = /^has \d+ bytes after its end$/.test(error.message);
  const found = trailing ? problems.trailingBytes(error.message) : problems.invalidDer(error.message);
  return certificateError(found, { position: error.offset, cause: error });
}
