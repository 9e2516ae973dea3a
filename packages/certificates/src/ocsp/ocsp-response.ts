import { fromDer, type Certificate } from '../certificate.js';
import { readExtensionList } from '../certificate-structure.js';
import { childrenOf, contentOf, encodedOf, Tag, type DerElement } from '../der/der-element.js';
import { DerError } from '../der/der-error.js';
import { fieldsOf } from '../der/der-sequence.js';
import { readTime } from '../der/der-time.js';
import { readBitStringBytes, readCount, readIntegerBytes, readOid } from '../der/der-values.js';
import { readElement } from '../der/read-element.js';
import { nameKey } from '../names/name-key.js';
import { readDistinguishedName } from '../names/read-distinguished-name.js';
import { ObjectIdentifier } from '../object-identifiers.js';
import type { Signed } from '../path/verify-signature.js';
import { CertificateError } from '../certificate-error.js';
import { certificateError, problems } from '../problems.js';

/** What a response says about one certificate (RFC 6960 4.2.1). */
export interface SingleResponse {
  readonly hashAlgorithm: string;
  /** Upper-case hex, as all hashes and numbers here. */
  readonly issuerNameHash: string;
  readonly issuerKeyHash: string;
  readonly serialNumber: string;
  readonly status: 'good' | 'revoked' | 'unknown';
  readonly revokedAt: Date | null;
  readonly thisUpdate: Date;
  /** Null when it does not say, in which case it is never current. */
  readonly nextUpdate: Date | null;
}

/** The parts of a response that path validation needs. */
export interface OcspContents extends Signed {
  readonly responder: { readonly kind: 'name' | 'keyHash'; readonly value: string };
  readonly responses: readonly SingleResponse[];
  readonly certificates: readonly Certificate[];
  /** Whether there is a critical extension, none of which is processed. */
  readonly hasCriticalExtension: boolean;
}

let ocspContentsOf: (response: OcspResponse) => OcspContents;

const maximumBytes = 64 * 1024;
const maximumElements = 4_000;
/** Certificates of a response that are looked at. */
const maximumCertificates = 8;
const maximumResponses = 100;

/** A response of the Online Certificate Status Protocol (RFC 6960), as a server or a file gives it. */
export class OcspResponse {
  /** When the responder signed it. */
  readonly producedAt: Date;
  readonly #contents: OcspContents;

  static {
    ocspContentsOf = (response) => response.#contents;
  }

  private constructor(der: Uint8Array) {
    const outer = fieldsOf(readElement(der, Tag.sequence, maximumElements));
    const status = readCount(outer.next(), Tag.enumerated);
    if (status !== 0) throw certificateError(problems.ocspFailure(status));
    const wrapped = fieldsOf(outer.next(Tag.contextConstructed(0)), Tag.contextConstructed(0));
    const bytes = fieldsOf(wrapped.next());
    if (readOid(bytes.next()) !== ObjectIdentifier.basicOcspResponse) {
      throw new DerError('is of an unknown kind', 0);
    }
    const basic = fieldsOf(
      readElement(contentOf(bytes.next(Tag.octetString)), Tag.sequence, maximumElements),
    );
    const signed = basic.next(Tag.sequence);
    const algorithm = fieldsOf(basic.next());
    const signature = readBitStringBytes(basic.next());
    const certificates = basic.optional(Tag.contextConstructed(0));
    basic.end();

    const data = fieldsOf(signed);
    data.optional(Tag.contextConstructed(0));
    const responder = readResponder(data.next());
    this.producedAt = readTime(data.next());
    const responses = childrenOf(data.next(Tag.sequence));
    const extensions = readExtensionList(data.optional(Tag.contextConstructed(1)));
    data.end();
    if (responses.length > maximumResponses) throw new DerError('speaks of too many certificates', 0);
    const read = responses.map(readSingleResponse);
    this.#contents = {
      signedBytes: encodedOf(signed),
      signature,
      signatureAlgorithm: readOid(algorithm.next()),
      signatureParameters: Buffer.concat(algorithm.rest().map(encodedOf)),
      responder,
      responses: read.map((single) => single.response),
      certificates:
        certificates === undefined
          ? []
          : childrenOf(fieldsOf(certificates, certificates.tag).next())
              .slice(0, maximumCertificates)
              .map((element) => fromDer(encodedOf(element))),
      hasCriticalExtension:
        extensions.some(({ critical }) => critical) || read.some((single) => single.hasCriticalExtension),
    };
  }

  /**
   * Reads the DER of a response of at most 64 KiB.
   *
   * @throws CertificateError `InvalidOcsp` when it can't be read, or tells of the responder's failure.
   */
  static parse(bytes: Uint8Array): OcspResponse {
    if (bytes.length > maximumBytes) {
      throw certificateError(
        problems.badOcspResponse(`has ${bytes.length} bytes; at most ${maximumBytes} are read`),
      );
    }
    try {
      return new OcspResponse(Uint8Array.from(bytes));
    } catch (cause) {
      if (cause instanceof DerError) {
        throw certificateError(problems.badOcspResponse(cause.message), { position: cause.offset, cause });
      }
      if (cause instanceof CertificateError && cause.code !== 'InvalidOcsp') {
        throw certificateError(problems.badOcspResponse('holds a certificate that can not be read'), {
          cause,
        });
      }
      throw cause;
    }
  }
}

export { ocspContentsOf };

function readResponder(element: DerElement): OcspContents['responder'] {
  if (element.tag === Tag.contextConstructed(1)) {
    return {
      kind: 'name',
      value: nameKey(readDistinguishedName(fieldsOf(element, element.tag).next())),
    };
  }
  const hash = fieldsOf(element, Tag.contextConstructed(2)).next(Tag.octetString);
  return { kind: 'keyHash', value: hexOf(contentOf(hash)) };
}

function readSingleResponse(element: DerElement): {
  response: SingleResponse;
  hasCriticalExtension: boolean;
} {
  const fields = fieldsOf(element);
  const id = fieldsOf(fields.next());
  const hashAlgorithm = readOid(fieldsOf(id.next()).next());
  const issuerNameHash = hexOf(contentOf(id.next(Tag.octetString)));
  const issuerKeyHash = hexOf(contentOf(id.next(Tag.octetString)));
  const serialNumber = hexOf(readIntegerBytes(id.next()));
  id.end();
  const status = fields.next();
  const thisUpdate = readTime(fields.next());
  const next = fields.optional(Tag.contextConstructed(0));
  const extensions = readExtensionList(fields.optional(Tag.contextConstructed(1)));
  fields.end();
  const revoked = status.tag === Tag.contextConstructed(1);
  return {
    response: {
      hashAlgorithm,
      issuerNameHash,
      issuerKeyHash,
      serialNumber,
      status: revoked ? 'revoked' : status.tag === Tag.context(0) ? 'good' : 'unknown',
      revokedAt: revoked ? readTime(fieldsOf(status, status.tag).next()) : null,
      thisUpdate,
      nextUpdate: next === undefined ? null : readTime(fieldsOf(next, next.tag).next()),
    },
    hasCriticalExtension: extensions.some(({ critical }) => critical),
  };
}

function hexOf(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('hex').toUpperCase();
}
