import { childrenOf, contentOf, Tag, type DerElement } from '../der/der-element.js';
import { DerError } from '../der/der-error.js';
import { fieldsOf } from '../der/der-sequence.js';
import { readBits, readBoolean, readCount, readOid } from '../der/der-values.js';
import { readElement } from '../der/read-element.js';
import { readGeneralName, readGeneralNames } from './general-name.js';
import type {
  AccessDescription,
  AuthorityKeyIdentifier,
  BasicConstraints,
  GeneralName,
  KeyUsage,
  NameConstraints,
  PolicyConstraints,
  PolicyMapping,
} from './extension.js';

const keyUsageBits: readonly KeyUsage[] = [
  'digitalSignature',
  'nonRepudiation',
  'keyEncipherment',
  'dataEncipherment',
  'keyAgreement',
  'keyCertSign',
  'crlSign',
  'encipherOnly',
  'decipherOnly',
];

/** RFC 5280 4.2.1.9. */
export function readBasicConstraints(value: Uint8Array): BasicConstraints {
  const fields = fieldsOf(readElement(value));
  const authority = fields.optional(Tag.boolean);
  const pathLength = fields.optional(Tag.integer);
  fields.end();
  return {
    certificateAuthority: authority !== undefined && readBoolean(authority),
    pathLengthConstraint: pathLength === undefined ? null : readCount(pathLength),
  };
}

/** RFC 5280 4.2.1.3; unknown bits are left out. */
export function readKeyUsages(value: Uint8Array): readonly KeyUsage[] {
  const bits = readBits(readElement(value));
  return bits.flatMap((bit) => keyUsageBits[bit] ?? []);
}

/** RFC 5280 4.2.1.12. */
export function readExtendedKeyUsages(value: Uint8Array): readonly string[] {
  return nonEmpty(readElement(value, Tag.sequence)).map((child) => readOid(child));
}

/** RFC 5280 4.2.1.2. */
export function readSubjectKeyIdentifier(value: Uint8Array): string {
  return hexOf(contentOf(readElement(value, Tag.octetString)));
}

/** RFC 5280 4.2.1.1. */
export function readAuthorityKeyIdentifier(value: Uint8Array): AuthorityKeyIdentifier {
  const fields = fieldsOf(readElement(value));
  const keyIdentifier = fields.optional(Tag.context(0));
  const issuer = fields.optional(Tag.contextConstructed(1));
  if (issuer !== undefined) childrenOf(issuer).forEach(readGeneralName);
  const serialNumber = fields.optional(Tag.context(2));
  fields.end();
  return {
    keyIdentifier: keyIdentifier === undefined ? null : hexOf(contentOf(keyIdentifier)),
    serialNumber: serialNumber === undefined ? null : hexOf(contentOf(serialNumber)),
  };
}

/** RFC 5280 4.2.1.6 and 4.2.1.7. */
export const readAlternativeNames: (value: Uint8Array) => readonly GeneralName[] = readGeneralNames;

/** RFC 5280 4.2.1.10. */
export function readNameConstraints(value: Uint8Array): NameConstraints {
  const fields = fieldsOf(readElement(value));
  const permitted = readSubtrees(fields.optional(Tag.contextConstructed(0)));
  const excluded = readSubtrees(fields.optional(Tag.contextConstructed(1)));
  fields.end();
  return {
    permitted: permitted.names,
    excluded: excluded.names,
    hasDistances: permitted.hasDistances || excluded.hasDistances,
  };
}

/** RFC 5280 4.2.1.4, without qualifiers. */
export function readCertificatePolicies(value: Uint8Array): readonly string[] {
  return nonEmpty(readElement(value, Tag.sequence)).map((child) => readOid(fieldsOf(child).next()));
}

/** RFC 5280 4.2.1.5. */
export function readPolicyMappings(value: Uint8Array): readonly PolicyMapping[] {
  return nonEmpty(readElement(value, Tag.sequence)).map((child) => {
    const fields = fieldsOf(child);
    const mapping = {
      issuerDomainPolicy: readOid(fields.next()),
      subjectDomainPolicy: readOid(fields.next()),
    };
    fields.end();
    return mapping;
  });
}

/** RFC 5280 4.2.1.11. */
export function readPolicyConstraints(value: Uint8Array): PolicyConstraints {
  const fields = fieldsOf(readElement(value));
  const explicit = fields.optional(Tag.context(0));
  const mapping = fields.optional(Tag.context(1));
  fields.end();
  return {
    requireExplicitPolicy: explicit === undefined ? null : readCount(explicit, explicit.tag),
    inhibitPolicyMapping: mapping === undefined ? null : readCount(mapping, mapping.tag),
  };
}

/** RFC 5280 4.2.1.14. */
export function readInhibitAnyPolicy(value: Uint8Array): number {
  return readCount(readElement(value));
}

/** RFC 5280 4.2.2.1. */
export function readAuthorityInfoAccess(value: Uint8Array): readonly AccessDescription[] {
  return nonEmpty(readElement(value, Tag.sequence)).map((child) => {
    const fields = fieldsOf(child);
    const description = { method: readOid(fields.next()), location: readGeneralName(fields.next()) };
    fields.end();
    return description;
  });
}

function readSubtrees(list: DerElement | undefined): {
  names: readonly GeneralName[];
  hasDistances: boolean;
} {
  if (list === undefined) return { names: [], hasDistances: false };
  let hasDistances = false;
  const names = nonEmpty(list).map((child) => {
    const fields = fieldsOf(child);
    const name = readGeneralName(fields.next());
    hasDistances ||= fields.rest().length > 0;
    if (name.kind === 'ip' && name.value.length !== 8 && name.value.length !== 32) {
      throw new DerError(`has an IP range of ${name.value.length} bytes`, child.start);
    }
    return name;
  });
  return { names, hasDistances };
}

function nonEmpty(element: DerElement): readonly DerElement[] {
  const children = childrenOf(element);
  if (children.length === 0) throw new DerError('has an empty list', element.start);
  return children;
}

function hexOf(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('hex').toUpperCase();
}
