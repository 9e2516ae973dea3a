import { Tag } from '../der/der-element.js';
import { fieldsOf } from '../der/der-sequence.js';
import { readBoolean, readIntegerBytes } from '../der/der-values.js';
import { readElement } from '../der/read-element.js';
import {
  allReasons,
  readDistributionPointName,
  readReasons,
  type DistributionPointName,
  type ReasonMask,
} from '../extensions/distribution-point.js';

/** What a list covers (RFC 5280 5.2.5). */
export interface RevocationScope {
  readonly name: DistributionPointName | null;
  readonly onlyEndEntities: boolean;
  readonly onlyAuthorities: boolean;
  readonly onlyAttributes: boolean;
  readonly reasons: ReasonMask;
  /** Whether it may hold certificates of other issuers. */
  readonly indirect: boolean;
  /** The extension in hex: a delta list must have the same scope as its base. */
  readonly encoded: string;
}

/** Reads the extension issuing distribution point; without one a list covers everything of its issuer. */
export function readRevocationScope(value: Uint8Array | undefined): RevocationScope {
  const fields = value === undefined ? undefined : fieldsOf(readElement(value));
  const name = fields?.optional(Tag.contextConstructed(0));
  const flag = (number: number) => {
    const element = fields?.optional(Tag.context(number));
    return element !== undefined && readBoolean(element, element.tag);
  };
  const onlyEndEntities = flag(1);
  const onlyAuthorities = flag(2);
  const reasons = fields?.optional(Tag.context(3));
  const indirect = flag(4);
  const onlyAttributes = flag(5);
  fields?.end();
  return {
    name: name === undefined ? null : readDistributionPointName(name),
    onlyEndEntities,
    onlyAuthorities,
    onlyAttributes,
    reasons: reasons === undefined ? allReasons : readReasons(reasons),
    indirect,
    encoded: value === undefined ? '' : Buffer.from(value).toString('hex'),
  };
}

/** Reads the number of a list. */
export function readListNumber(value: Uint8Array | undefined): bigint | null {
  if (value === undefined) return null;
  return BigInt(`0x${Buffer.from(readIntegerBytes(readElement(value))).toString('hex')}`);
}
