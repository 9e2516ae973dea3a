import { readExtensionSequence } from '../certificate-structure.js';
import { childrenOf, Tag, type DerElement } from '../der/der-element.js';
import { fieldsOf } from '../der/der-sequence.js';
import { readTime } from '../der/der-time.js';
import { readCount, readIntegerBytes } from '../der/der-values.js';
import { readElement } from '../der/read-element.js';
import { readGeneralNames } from '../extensions/general-name.js';
import { nameKey } from '../names/name-key.js';
import { ObjectIdentifier } from '../object-identifiers.js';

/** One certificate of a list. */
export interface RevokedEntry {
  readonly date: Date;
  /** A number of RFC 5280 5.3.1; 0, unspecified, when it is not given. */
  readonly reason: number;
}

/** The reason with which a delta list takes an entry of its base back. */
export const removeFromCrl = 8;

/** The certificates of a list. */
export interface RevokedEntries {
  /** @param issuerKey comparable name of the certificate's issuer. */
  find(issuerKey: string, serialNumber: string): RevokedEntry | undefined;
  /** Why what is absent from the list can't be taken for good; null when it can. */
  readonly unsupported: string | null;
}

/** Reads the entries of a list; in an indirect one they belong to the issuer named last, at first the list's own. */
export function readRevokedEntries(
  list: DerElement | undefined,
  listIssuerKey: string,
  indirect: boolean,
): RevokedEntries {
  const byIssuer = new Map<string, Map<string, RevokedEntry>>();
  let unsupported: string | null = null;
  let issuerKey: string | null = listIssuerKey;
  for (const element of list === undefined ? [] : childrenOf(list)) {
    const fields = fieldsOf(element);
    const serialNumber = Buffer.from(readIntegerBytes(fields.next())).toString('hex').toUpperCase();
    const date = readTime(fields.next());
    const extensions = fields.optional(Tag.sequence);
    fields.end();
    let reason = 0;
    for (const { oid, critical, value } of extensions === undefined
      ? []
      : readExtensionSequence(extensions)) {
      if (oid === ObjectIdentifier.reasonCode) {
        reason = readCount(readElement(value), Tag.enumerated);
      } else if (oid === ObjectIdentifier.certificateIssuer && indirect) {
        const name = readGeneralNames(value).find((candidate) => candidate.kind === 'directory');
        issuerKey = name === undefined ? null : nameKey(name.value);
        if (issuerKey === null) unsupported = 'an entry belongs to an issuer without a directory name';
      } else if (critical) {
        unsupported = `an entry has the critical extension ${oid}`;
      }
    }
    if (issuerKey === null) continue;
    let ofIssuer = byIssuer.get(issuerKey);
    if (ofIssuer === undefined) byIssuer.set(issuerKey, (ofIssuer = new Map<string, RevokedEntry>()));
    ofIssuer.set(serialNumber, { date, reason });
  }
  return { find: (issuer, serialNumber) => byIssuer.get(issuer)?.get(serialNumber), unsupported };
}
