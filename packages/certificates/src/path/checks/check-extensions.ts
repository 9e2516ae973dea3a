import { ObjectIdentifier } from '../../object-identifiers.js';
import { on, pathFindings } from '../path-findings.js';
import type { PathCheck } from './path-check.js';

/** Extensions whose meaning is enforced, or that carry nothing to enforce. */
const processed: ReadonlySet<string> = new Set([
  ObjectIdentifier.subjectKeyIdentifier,
  ObjectIdentifier.keyUsage,
  ObjectIdentifier.subjectAltName,
  ObjectIdentifier.issuerAltName,
  ObjectIdentifier.basicConstraints,
  ObjectIdentifier.nameConstraints,
  ObjectIdentifier.crlDistributionPoints,
  ObjectIdentifier.certificatePolicies,
  ObjectIdentifier.policyMappings,
  ObjectIdentifier.authorityKeyIdentifier,
  ObjectIdentifier.policyConstraints,
  ObjectIdentifier.extendedKeyUsage,
  ObjectIdentifier.inhibitAnyPolicy,
]);

/** RFC 5280 6.1.4 (o) and 6.1.5 (f): nothing critical may stay unprocessed; nothing known may be malformed. */
export const checkExtensions: PathCheck = ({ chain }) =>
  chain.flatMap((certificate) => [
    ...certificate.malformedExtensions.map((oid) => on(certificate, pathFindings.malformedExtension(oid))),
    ...certificate.extensions
      .filter((extension) => extension.critical && !processed.has(extension.oid))
      .map((extension) => on(certificate, pathFindings.unknownCriticalExtension(extension.oid))),
    ...(certificate.version < 3 && certificate.extensions.length > 0
      ? [on(certificate, pathFindings.extensionsBeforeVersion3())]
      : []),
  ]);
