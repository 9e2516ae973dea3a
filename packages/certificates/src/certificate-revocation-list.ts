import { readExtensionList } from './certificate-structure.js';
import { encodedOf, Tag } from './der/der-element.js';
import { DerError } from './der/der-error.js';
import { fieldsOf } from './der/der-sequence.js';
import { readTime } from './der/der-time.js';
import { readBitStringBytes, readOid } from './der/der-values.js';
import { readElement } from './der/read-element.js';
import type { CertificateExtension } from './extensions/extension.js';
import { readAuthorityKeyIdentifier } from './extensions/readers.js';
import type { DistinguishedName } from './names/distinguished-name.js';
import { nameKey } from './names/name-key.js';
import { readDistinguishedName } from './names/read-distinguished-name.js';
import { ObjectIdentifier } from './object-identifiers.js';
import { readPem } from './pem.js';
import { certificateError, problems } from './problems.js';
import { readRevokedEntries, type RevokedEntries } from './revocation-list/revoked-entries.js';
import {
  readListNumber,
  readRevocationScope,
  type RevocationScope,
} from './revocation-list/revocation-scope.js';

/** The parts of a list that path validation needs. */
export interface RevocationListContents {
  readonly signedBytes: Uint8Array;
  readonly signature: Uint8Array;
  readonly signatureAlgorithm: string;
  readonly signatureParameters: Uint8Array;
  readonly signatureAlgorithmsAgree: boolean;
  readonly entries: RevokedEntries;
  readonly scope: RevocationScope;
  /** The comparable form of the issuer's name. */
  readonly issuerKey: string;
  /** Upper-case hex; null when absent. */
  readonly authorityKeyIdentifier: string | null;
  /** Null when absent. */
  readonly number: bigint | null;
  /** The number of the list that this delta list adds to; null for a complete list. */
  readonly baseNumber: bigint | null;
  /** Why the list can't make a certificate good; null when it can. */
  readonly unsupported: string | null;
}

let contentsOf: (list: CertificateRevocationList) => RevocationListContents;

const labels = new Set(['X509 CRL', 'CRL']);

/** The largest file that is read. */
const maximumBytes = 2 * 1024 * 1024;
/** Of some forty thousand entries, each with the reason of its revocation. */
const maximumElements = 300_000;

/** A certificate revocation list (RFC 5280 section 5): complete or delta, direct or indirect. */
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
    const list = fields.optional(Tag.sequence);
    const extensions = readExtensionList(fields.optional(Tag.contextConstructed(0)));
    fields.end();
    const find = (oid: string) => extensions.find((extension) => extension.oid === oid)?.value;
    const scope = readRevocationScope(find(ObjectIdentifier.issuingDistributionPoint));
    const issuerKey = nameKey(this.issuerName);
    const entries = readRevokedEntries(list, issuerKey, scope.indirect);
    const keyIdentifier = find(ObjectIdentifier.authorityKeyIdentifier);
    const algorithmFields = fieldsOf(algorithm);
    this.#contents = {
      signedBytes: encodedOf(signed),
      signature,
      signatureAlgorithm: readOid(algorithmFields.next()),
      signatureParameters: Buffer.concat(algorithmFields.rest().map(encodedOf)),
      signatureAlgorithmsAgree: Buffer.compare(encodedOf(algorithm), encodedOf(innerAlgorithm)) === 0,
      entries,
      scope,
      issuerKey,
      authorityKeyIdentifier:
        keyIdentifier === undefined ? null : readAuthorityKeyIdentifier(keyIdentifier).keyIdentifier,
      number: readListNumber(find(ObjectIdentifier.crlNumber)),
      baseNumber: readListNumber(find(ObjectIdentifier.deltaCrlIndicator)),
      unsupported: entries.unsupported ?? unprocessed(extensions),
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

/** Critical extensions whose meaning is enforced; the others that are known must not be critical. */
const processed: ReadonlySet<string> = new Set([
  ObjectIdentifier.issuingDistributionPoint,
  ObjectIdentifier.deltaCrlIndicator,
]);

function unprocessed(extensions: readonly CertificateExtension[]): string | null {
  const repeated = extensions.find(
    ({ oid }, index) => extensions.findIndex((other) => other.oid === oid) !== index,
  );
  if (repeated !== undefined) return `it has the extension ${repeated.oid} more than once`;
  const critical = extensions.find((extension) => extension.critical && !processed.has(extension.oid));
  return critical === undefined ? null : `it has the critical extension ${critical.oid}`;
}
