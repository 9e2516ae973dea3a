import type { Certificate } from '../certificate.js';
import type { ChainStatusName, PathStatus } from './path-result.js';

/** Every reason for which a path can be refused, with .NET's name for it. */
export const pathFindings = {
  notYetValid: (from: Date) => finding('NotTimeValid', `It is not valid before ${from.toISOString()}.`),
  expired: (to: Date) => finding('NotTimeValid', `It expired on ${to.toISOString()}.`),
  badSignature: () => finding('NotSignatureValid', 'The issuer that it names did not sign it.'),
  anchorNotSelfSigned: () => finding('NotSignatureValid', 'The root does not bear its own signature.'),
  signatureAlgorithmsDiffer: () =>
    finding('NotSignatureValid', 'It names two different algorithms for its own signature.'),
  weakSignature: (algorithm: string) =>
    finding('HasWeakSignature', `It is signed with ${algorithm}, which is too weak.`),
  weakKey: (algorithm: string, sizeBits: number | null) =>
    finding(
      'HasWeakSignature',
      `Its key, ${algorithm}${sizeBits === null ? '' : ` of ${sizeBits} bits`}, is too weak.`,
    ),
  untrustedRoot: () =>
    finding('UntrustedRoot', 'The chain ends in a self-signed certificate that is not trusted.'),
  partialChain: () => finding('PartialChain', 'No certificate of its issuer is known.'),
  searchExhausted: () =>
    finding('PartialChain', 'The search for a path was given up: too many certificates or too deep.'),
  issuerNotDeepest: (issuer: string) =>
    finding('PartialChain', `Its issuer ${issuer} is not the deepest authority of the trusted chain.`),

  malformedExtension: (oid: string) =>
    finding('InvalidExtension', `The extension ${oid} is malformed or appears more than once.`),
  unknownCriticalExtension: (oid: string) =>
    finding('HasNotSupportedCriticalExtension', `The critical extension ${oid} is not known.`),
  extensionsBeforeVersion3: () => finding('InvalidExtension', 'It has extensions but is not of version 3.'),

  notAnAuthority: () =>
    finding(
      'InvalidBasicConstraints',
      'It issued a certificate, but its basic constraints make it no authority.',
    ),
  pathTooLong: (limit: number, count: number) =>
    finding('InvalidBasicConstraints', `It allows ${limit} intermediates below it; there are ${count}.`),
  tooManyIntermediates: (limit: number, count: number) =>
    finding(
      'InvalidBasicConstraints',
      `There are ${count} intermediates above it; at most ${limit} are allowed.`,
    ),
  mayNotSign: () => finding('NotValidForUsage', 'It issued a certificate without the key usage keyCertSign.'),

  missingExtendedKeyUsage: (purpose: string) =>
    finding('NotValidForUsage', `Its extended key usage lacks ${purpose}.`),
  wrongKeyUsage: (needed: string) => finding('NotValidForUsage', `Its key usage has none of ${needed}.`),

  notForHost: (host: string) =>
    finding('NotValidForUsage', `${JSON.stringify(host)} is not among its alternative names.`),

  nameNotPermitted: (name: string, issuer: string) =>
    finding(
      'HasNotPermittedNameConstraint',
      `The name ${name} is not among those that ${issuer} may certify.`,
    ),
  nameExcluded: (name: string, issuer: string) =>
    finding('HasExcludedNameConstraint', `The name ${name} is among those that ${issuer} must not certify.`),
  unsupportedNameConstraint: (kind: string) =>
    finding(
      'HasNotSupportedNameConstraint',
      `A name of the kind ${kind} is constrained, which can't be checked.`,
    ),
  invalidNameConstraints: (detail: string) =>
    finding('InvalidNameConstraints', `Its name constraints ${detail}.`),
  tooManyNameConstraints: () =>
    finding('InvalidNameConstraints', 'Names and constraints are too many to compare them all.'),

  explicitPolicyRequired: () =>
    finding(
      'NoIssuanceChainPolicy',
      'A certificate policy is required, and none is valid for the whole path.',
    ),
  mappedAnyPolicy: () => finding('InvalidPolicyConstraints', 'It maps to or from anyPolicy.'),

  conformance: (status: ChainStatusName, detail: string) =>
    finding(status, `${detail} (RFC 5280 section 4).`),

  revoked: (date: Date) => finding('Revoked', `It was revoked on ${date.toISOString()}.`),
  noRevocationList: (unusable: string | undefined) =>
    finding(
      'RevocationStatusUnknown',
      unusable === undefined
        ? 'There is no valid revocation list or OCSP response that covers it.'
        : `The revocation list that covers it can't make it good: ${unusable}.`,
    ),
  revocationNotFetched: () =>
    finding('OfflineRevocation', 'The places that it names for its revocation status were not asked.'),
} as const;

/** A finding before it is tied to a certificate. */
export interface Finding {
  readonly status: ChainStatusName;
  readonly reason: string;
}

function finding(status: ChainStatusName, reason: string): Finding {
  return { status, reason };
}

/** Ties a finding to the certificate that it is about. */
export function on(certificate: Certificate, { status, reason }: Finding): PathStatus {
  return Object.freeze({ status, certificate, reason });
}
