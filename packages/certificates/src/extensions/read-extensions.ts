import { DerError } from '../der/der-error.js';
import { measureElement } from '../der/read-element.js';
import { ObjectIdentifier } from '../object-identifiers.js';
import { readDistributionPoints } from './distribution-point.js';
import type { CertificateExtension } from './extension.js';
import {
  readAlternativeNames,
  readAuthorityInfoAccess,
  readAuthorityKeyIdentifier,
  readBasicConstraints,
  readCertificatePolicies,
  readExtendedKeyUsages,
  readInhibitAnyPolicy,
  readKeyUsages,
  readNameConstraints,
  readPolicyConstraints,
  readPolicyMappings,
  readSubjectKeyIdentifier,
} from './readers.js';

/** The extensions whose content this package understands. */
const readers = {
  subjectKeyIdentifier: readSubjectKeyIdentifier,
  authorityKeyIdentifier: readAuthorityKeyIdentifier,
  keyUsage: readKeyUsages,
  extendedKeyUsage: readExtendedKeyUsages,
  basicConstraints: readBasicConstraints,
  subjectAltName: readAlternativeNames,
  issuerAltName: readAlternativeNames,
  nameConstraints: readNameConstraints,
  certificatePolicies: readCertificatePolicies,
  policyMappings: readPolicyMappings,
  policyConstraints: readPolicyConstraints,
  inhibitAnyPolicy: readInhibitAnyPolicy,
  crlDistributionPoints: readDistributionPoints,
  freshestCrl: readDistributionPoints,
  authorityInfoAccess: readAuthorityInfoAccess,
} as const;

type Readers = typeof readers;

/** The content of the known extensions; null for one that is absent or malformed. */
export type ExtensionContents = { readonly [Name in keyof Readers]: ReturnType<Readers[Name]> | null };

/** What the extensions of a certificate hold, and which of them can't be trusted. */
export interface ReadExtensions {
  readonly contents: ExtensionContents;
  /** Object identifiers of extensions that are malformed or appear twice. */
  readonly malformed: readonly string[];
}

const names = Object.keys(readers) as (keyof Readers)[];

/** Certificates of this size come in headers, so reading one must cost little. */
const smallCertificateBytes = 16 * 1024;
/** Elements in all known extensions together: of a small certificate, of a large one. */
const maximumElements = { small: 1_000, large: 10_000 } as const;

/**
 * Reads the known extensions; a malformed one is reported, never taken for an absent one. One that is too large to be
 * read counts as malformed.
 */
export function readExtensions(
  extensions: readonly CertificateExtension[],
  certificateBytes: number,
): ReadExtensions {
  let left = certificateBytes <= smallCertificateBytes ? maximumElements.small : maximumElements.large;
  const byOid = new Map<string, CertificateExtension>();
  const malformed = new Set<string>();
  for (const extension of extensions) {
    if (byOid.has(extension.oid)) malformed.add(extension.oid);
    byOid.set(extension.oid, extension);
  }
  const contents: Record<string, unknown> = {};
  for (const name of names) {
    contents[name] = null;
    const extension = byOid.get(ObjectIdentifier[name]);
    if (extension === undefined || malformed.has(extension.oid)) continue;
    const { elements, oidBytes } = measureElement(extension.value);
    left -= elements + oidBytes / 4;
    if (left < 0) {
      malformed.add(extension.oid);
      continue;
    }
    try {
      contents[name] = readers[name](extension.value);
    } catch (error) {
      if (!(error instanceof DerError)) throw error;
      malformed.add(extension.oid);
    }
  }
  return { contents: contents as ExtensionContents, malformed: [...malformed] };
}
