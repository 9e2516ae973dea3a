import { readDistributionPoints } from '../distribution-point.js';
import type { CertificateExtension } from '../extension.js';
import { readAlternativeNames, readBasicConstraints } from '../readers.js';
import { ObjectIdentifier } from '../../object-identifiers.js';
import { describeAuthorityInfoAccess } from './describe-authority-info-access.js';
import { describeAuthorityKeyIdentifier } from './describe-authority-key-identifier.js';
import { describeCertificatePolicies } from './describe-certificate-policies.js';
import { describeDistributionPoints } from './describe-distribution-points.js';
import { describeExtendedKeyUsages } from './describe-extended-key-usages.js';
import { describeGeneralName } from './describe-general-name.js';
import { describeKeyUsages } from './describe-key-usages.js';
import { describeNameConstraints } from './describe-name-constraints.js';
import { describeSubjectKeyIdentifier } from './describe-subject-key-identifier.js';
import { writeOutline, type OutlineEntry } from './outline.js';
import { spacedHex } from './spaced-hex.js';

type Describe = (value: Uint8Array) => readonly OutlineEntry[];

const describers: Readonly<Record<string, Describe>> = {
  [ObjectIdentifier.subjectKeyIdentifier]: describeSubjectKeyIdentifier,
  [ObjectIdentifier.keyUsage]: describeKeyUsages,
  [ObjectIdentifier.subjectAltName]: (value) => readAlternativeNames(value).map(describeGeneralName),
  [ObjectIdentifier.issuerAltName]: (value) => readAlternativeNames(value).map(describeGeneralName),
  [ObjectIdentifier.basicConstraints]: (value) => {
    const { certificateAuthority, pathLengthConstraint } = readBasicConstraints(value);
    return [
      { text: `Subject Type=${certificateAuthority ? 'CA' : 'End Entity'}` },
      { text: `Path Length Constraint=${pathLengthConstraint ?? 'None'}` },
    ];
  },
  [ObjectIdentifier.nameConstraints]: describeNameConstraints,
  [ObjectIdentifier.crlDistributionPoints]: (value) =>
    describeDistributionPoints(readDistributionPoints(value), 'CRL Distribution Point'),
  [ObjectIdentifier.freshestCrl]: (value) =>
    describeDistributionPoints(readDistributionPoints(value), 'Freshest CRL'),
  [ObjectIdentifier.certificatePolicies]: describeCertificatePolicies,
  [ObjectIdentifier.authorityKeyIdentifier]: describeAuthorityKeyIdentifier,
  [ObjectIdentifier.extendedKeyUsage]: describeExtendedKeyUsages,
  [ObjectIdentifier.authorityInfoAccess]: describeAuthorityInfoAccess,
};

/**
 * The text of .NET's `X509Extension.Format(multiLine)` as Windows, on which API Management runs, writes it in English.
 *
 * An extension that Windows does not know, or that can't be read, is its bytes in hex: `05 00`. Several lines end in
 * CR LF each.
 *
 * @see https://learn.microsoft.com/dotnet/api/system.security.cryptography.asnencodeddata.format
 *
 * @example
 * formatExtension(keyUsage, false); // 'Digital Signature, Key Encipherment (a0)'
 * formatExtension(basicConstraints, true); // 'Subject Type=CA\r\nPath Length Constraint=None\r\n'
 */
export function formatExtension(extension: CertificateExtension, multiLine: boolean): string {
  const entries = describe(extension);
  return entries === undefined ? spacedHex(extension.value) : writeOutline(entries, multiLine);
}

function describe({ oid, value }: CertificateExtension): readonly OutlineEntry[] | undefined {
  try {
    return describers[oid]?.(value);
  } catch {
    // Windows shows the bytes of what it can't decode.
    return undefined;
  }
}
