import type { Certificate } from '../../certificate.js';
import type { KeyUsage } from '../../extensions/extension.js';
import { ObjectIdentifier } from '../../object-identifiers.js';
import { on, pathFindings } from '../path-findings.js';
import type { PathPurpose } from '../path-profile.js';
import type { PathCheck } from './path-check.js';

interface Purpose {
  readonly oid: string;
  readonly name: string;
  /** One of these is needed when the certificate limits its key usage. */
  readonly keyUsages: readonly KeyUsage[];
}

const purposes: Readonly<Record<Exclude<PathPurpose, 'any'>, Purpose>> = {
  client: {
    oid: ObjectIdentifier.clientAuth,
    name: 'clientAuth',
    keyUsages: ['digitalSignature', 'keyAgreement'],
  },
  server: {
    oid: ObjectIdentifier.serverAuth,
    name: 'serverAuth',
    keyUsages: ['digitalSignature', 'keyEncipherment', 'keyAgreement'],
  },
};

/**
 * Whether the certificate, and the authorities above it as far as they limit themselves, may be used for the purpose.
 * RFC 5280 4.2.1.12; that a limit of an authority holds for what it issues is what OpenSSL and Windows enforce.
 */
export const checkPurpose: PathCheck = ({ chain, rules }) => {
  if (rules.purpose === 'any') return [];
  const purpose = purposes[rules.purpose];
  return chain.flatMap((certificate, index) => {
    const isLeaf = index === 0;
    const strict = isLeaf && rules.requiresExtendedKeyUsage;
    // RFC 5280 lets a path end in an authority; what else its key is good for is up to the protocol.
    const isFreeAuthority =
      rules.checksConformance && certificate.basicConstraints?.certificateAuthority === true;
    return [
      ...(allows(certificate, purpose.oid, strict)
        ? []
        : [on(certificate, pathFindings.missingExtendedKeyUsage(purpose.name))]),
      ...(isLeaf &&
      !isFreeAuthority &&
      certificate.keyUsages !== null &&
      !purpose.keyUsages.some((usage) => certificate.keyUsages!.includes(usage))
        ? [on(certificate, pathFindings.wrongKeyUsage(purpose.keyUsages.join(', ')))]
        : []),
    ];
  });
};

function allows({ extendedKeyUsages }: Certificate, oid: string, strict: boolean): boolean {
  if (extendedKeyUsages === null) return !strict;
  return (
    extendedKeyUsages.includes(oid) ||
    (!strict && extendedKeyUsages.includes(ObjectIdentifier.anyExtendedKeyUsage))
  );
}
