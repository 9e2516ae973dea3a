import { childrenOf, Tag, type DerElement } from '../der/der-element.js';
import { DerError } from '../der/der-error.js';
import { fieldsOf } from '../der/der-sequence.js';
import { readBits } from '../der/der-values.js';
import { readElement } from '../der/read-element.js';
import { readRelativeName } from '../names/read-distinguished-name.js';
import type { NameAttribute } from '../names/distinguished-name.js';
import type { GeneralName } from './extension.js';
import { readGeneralName } from './general-name.js';

/** The reasons of RFC 5280 4.2.1.13 as bits; bit 0 means nothing. */
export type ReasonMask = number;

/** Every reason, keyCompromise (1) to aACompromise (8). */
export const allReasons: ReasonMask = 0b1_1111_1110;

/** The name of a distribution point: names, or one relative to the issuer of the list. */
export type DistributionPointName =
  | { readonly kind: 'full'; readonly names: readonly GeneralName[] }
  | { readonly kind: 'relative'; readonly relativeName: readonly NameAttribute[] };

/** Where a certificate's revocation is published (RFC 5280 4.2.1.13). */
export interface DistributionPoint {
  readonly name: DistributionPointName | null;
  readonly reasons: ReasonMask;
  /** Who signs the list, when that is not the issuer of the certificate. */
  readonly issuer: readonly GeneralName[] | null;
}

/** RFC 5280 4.2.1.13 and 4.2.1.15. */
export function readDistributionPoints(value: Uint8Array): readonly DistributionPoint[] {
  return listOf(readElement(value, Tag.sequence)).map((element) => {
    const fields = fieldsOf(element);
    const name = fields.optional(Tag.contextConstructed(0));
    const reasons = fields.optional(Tag.context(1));
    const issuer = fields.optional(Tag.contextConstructed(2));
    fields.end();
    if (name === undefined && issuer === undefined) {
      throw new DerError('has a distribution point without a name', element.start);
    }
    return {
      name: name === undefined ? null : readDistributionPointName(name),
      reasons: reasons === undefined ? allReasons : readReasons(reasons),
      issuer: issuer === undefined ? null : listOf(issuer).map(readGeneralName),
    };
  });
}

/** Reads the choice inside the tag of a distribution point name. */
export function readDistributionPointName(element: DerElement): DistributionPointName {
  const [choice, ...others] = childrenOf(element);
  if (choice === undefined || others.length > 0) {
    throw new DerError('has a distribution point with more or less than one name', element.start);
  }
  switch (choice.tag) {
    case Tag.contextConstructed(0):
      return { kind: 'full', names: listOf(choice).map(readGeneralName) };
    case Tag.contextConstructed(1):
      return { kind: 'relative', relativeName: readRelativeName(choice) };
    default:
      throw new DerError('has a distribution point name of an unknown kind', choice.start);
  }
}

/** Reads reason flags with an implicit tag. */
export function readReasons(element: DerElement): ReasonMask {
  return readBits(element, element.tag).reduce((mask, bit) => mask | (1 << bit), 0) & allReasons;
}

function listOf(element: DerElement): readonly DerElement[] {
  const children = childrenOf(element);
  if (children.length === 0) throw new DerError('has an empty list', element.start);
  return children;
}
