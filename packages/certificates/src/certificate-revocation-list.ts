import { readExtensionList, readExtensionSequence } from './certificate-structure.js';
import { childrenOf, encodedOf, Tag, type DerElement } from './der/der-element.js';
import { DerError } from './der/der-error.js';
import { fieldsOf } from './der/der-sequence.js';
import { readTime } from './der/der-time.js';
import { readBitStringBytes, readBoolean, readIntegerBytes, readOid } from './der/der-values.js';
import { readElement } from './der/read-element.js';
import type { CertificateExtension } from './extensions/extension.js';
import type { DistinguishedName } from './names/distinguished-name.js';
import { readDistinguishedName } from './names/read-distinguished-name.js';
import { ObjectIdentifier } from './object-identifiers.js';
import { readPem } from './pem.js';
import { certificateError, problems } from './problems.js';

/** What a list covers (RFC 5280 5.2.5). */
export interface RevocationScope {
  readonly onlyEndEntities: boolean;
  readonly onlyAuthorities: boolean;
  readonly indirect: boolean;
  /** DER of the names of its distribution point; null when it covers all of them. */
  readonly distributionPointNames: readonly Uint8Array[] | null;
}

/** The parts of a list that path validation needs. */
export interface RevocationListContents {
  readonly signedBytes: Uint8Array;
  readonly signature: Uint8Array;
  readonly signatureAlgorithm: string;
  readonly signatureParameters: Uint8Array;
  readonly signatureAlgorithmsAgree: boolean;
  /** Serial numbers in upper-case hex, with the date of revocation. */
  readonly revoked: ReadonlyMap<string, Date>;
  readonly scope: RevocationScope;
  /** Why the list can't make a certificate good; null when it can. */
  readonly unsupported: string | null;
}

let contentsOf: (list: CertificateRevocationList) => RevocationListContents;

const labels = new Set(['X509 CRL', 'CRL']);

/** The largest file that is read. */
const maximumBytes = 2 * 1024 * 1024;
/** Of some forty thousand entries, each with the reason of its revocation. */
const maximumElements = 300_000;

/** A certificate revocation list (RFC 5280 section 5). */
export class CertificateRevocationList {
  readonly issuerName: DistinguishedName;
  readonly thisUpdate: Date;
  /** Null when the list does not say, in which case it is never current. */
  readonly nextUpdate: Date | null;
  readonly #contents: RevocationListContents;

  static {
    contentsOf = (list) => list.#contents;
  }

  private constructor(der: Uint8Array) {
    const outer = fieldsOf(readElement(der, Tag.sequence, maximumElements));
    const signed = outer.next(Tag.sequence);
    const algorithm = outer.next(Tag.sequence);
    const signature = readBitStringBytes(outer.next());
    outer.end();
    const fields = fieldsOf(signed);
    fields.optional(Tag.integer);
    const innerAlgorithm = fields.next(Tag.sequence);
    this.issuerName = readDistinguishedName(fields.next());
    this.thisUpdate = readTime(fields.next());
    const nextUpdate = fields.optional(Tag.utcTime) ?? fields.optional(Tag.generalizedTime);
    this.nextUpdate = nextUpdate === undefined ? null : readTime(nextUpdate);
    const entries = fields.optional(Tag.sequence);
    const extensions = readExtensionList(fields.optional(Tag.contextConstructed(0)));
    fields.end();
    const revoked = readEntries(entries);
    const scope = readScope(extensions);
    const algorithmFields = fieldsOf(algorithm);
    this.#contents = {
      signedBytes: encodedOf(signed),
      signature,
      signatureAlgorithm: readOid(algorithmFields.next()),
      signatureParameters: Buffer.concat(algorithmFields.rest().map(encodedOf)),
      signatureAlgorithmsAgree: Buffer.compare(encodedOf(algorithm), encodedOf(innerAlgorithm)) === 0,
      revoked: revoked.dates,
      scope,
      unsupported: revoked.unsupported ?? scope.unsupported ?? unknownCritical(extensions),
    };
  }

  /**
   * Reads the lists of a PEM or DER file of at most 2 MiB.
   *
   * @throws CertificateError `InvalidCrl` when there is none, or one can't be read.
   */
  static parseAll(bytes: Uint8Array): readonly CertificateRevocationList[] {
    if (bytes.length > maximumBytes) {
      throw certificateError(
        problems.badRevocationList(`has ${bytes.length} bytes; at most ${maximumBytes} are read`),
      );
    }
    const copy = Uint8Array.from(bytes);
    const ders =
      copy[0] === Tag.sequence
        ? [copy]
        : readPem(Buffer.from(copy).toString('latin1'), labels).flatMap((block) =>
            labels.has(block.label) ? [block.bytes] : [],
          );
    if (ders.length === 0) throw certificateError(problems.noRevocationList());
    try {
      return ders.map((der) => new CertificateRevocationList(der));
    } catch (error) {
      if (!(error instanceof DerError)) throw error;
      throw certificateError(problems.badRevocationList(error.message), {
        position: error.offset,
        cause: error,
      });
    }
  }
}

export { contentsOf };

function readEntries(list: DerElement | undefined): { dates: Map<string, Date>; unsupported: string | null } {
  const dates = new Map<string, Date>();
  let unsupported: string | null = null;
  for (const entry of list === undefined ? [] : childrenOf(list)) {
    const fields = fieldsOf(entry);
    const serialNumber = Buffer.from(readIntegerBytes(fields.next())).toString('hex').toUpperCase();
    dates.set(serialNumber, readTime(fields.next()));
    const extensions = fields.optional(Tag.sequence);
    fields.end();
    const critical = (extensions === undefined ? [] : readExtensionSequence(extensions)).find(
      (extension) => extension.critical && extension.oid !== ObjectIdentifier.reasonCode,
    );
    if (critical !== undefined) unsupported = `an entry has the critical extension ${critical.oid}`;
  }
  return { dates, unsupported };
}

/** Only the scope may be critical: whatever else is says something that is not evaluated. */
function unknownCritical(extensions: readonly CertificateExtension[]): string | null {
  const delta = extensions.find(({ oid }) => oid === ObjectIdentifier.deltaCrlIndicator);
  if (delta !== undefined) return 'it is a delta list';
  const critical = extensions.find(
    (extension) => extension.critical && extension.oid !== ObjectIdentifier.issuingDistributionPoint,
  );
  return critical === undefined ? null : `it has the critical extension ${critical.oid}`;
}

function readScope(
  extensions: readonly CertificateExtension[],
): RevocationScope & { unsupported: string | null } {
  const extension = extensions.find(({ oid }) => oid === ObjectIdentifier.issuingDistributionPoint);
  if (extension === undefined) {
    return {
      onlyEndEntities: false,
      onlyAuthorities: false,
      indirect: false,
      distributionPointNames: null,
      unsupported: null,
    };
  }
  const fields = fieldsOf(readElement(extension.value));
  const point = fields.optional(Tag.contextConstructed(0));
  const flag = (number: number) => {
    const element = fields.optional(Tag.context(number));
    return element !== undefined && readBoolean(element, element.tag);
  };
  const onlyEndEntities = flag(1);
  const onlyAuthorities = flag(2);
  const someReasons = fields.optional(Tag.context(3)) !== undefined;
  const indirect = flag(4);
  const attributes = flag(5);
  fields.end();
  const name = point === undefined ? undefined : childrenOf(point)[0];
  const relative = name !== undefined && name.tag !== Tag.contextConstructed(0);
  const unsupported = someReasons
    ? 'it covers some reasons only'
    : indirect
      ? 'it is indirect'
      : attributes
        ? 'it covers attribute certificates'
        : relative
          ? 'its distribution point is named relative to its issuer'
          : null;
  return {
    onlyEndEntities,
    onlyAuthorities,
    indirect,
    distributionPointNames: name === undefined || relative ? null : childrenOf(name).map(encodedOf),
    unsupported,
  };
}
