import { extensionsOf, structureOf, type Certificate } from '../../certificate.js';
import type { GeneralName } from '../../extensions/extension.js';
import { ObjectIdentifier } from '../../object-identifiers.js';
import { on, pathFindings } from '../path-findings.js';
import type { ChainStatusName, PathStatus } from '../path-result.js';
import { isSignedBy } from '../verify-signature.js';
import type { PathCheck } from './path-check.js';

type Report = (status: ChainStatusName, detail: string) => void;

/** What RFC 5280 section 4 demands of whoever writes certificates; only the profile `rfc5280` asks for it. */
export const checkConformance: PathCheck = ({ chain, rules }) => {
  if (!rules.checksConformance) return [];
  return chain.flatMap((certificate) => {
    const statuses: PathStatus[] = [];
    const report: Report = (status, detail) => {
      statuses.push(on(certificate, pathFindings.conformance(status, detail)));
    };
    checkFields(certificate, report);
    checkCriticality(certificate, report);
    checkKeyIdentifiers(certificate, report);
    // 4.2.1.3
    if (extensionsOf(certificate).contents.keyUsage?.length === 0)
      report('InvalidExtension', 'Its key usage allows nothing');
    if (certificate.basicConstraints?.certificateAuthority === true) checkAuthority(certificate, report);
    else checkEndEntity(certificate, report);
    checkAlternativeNames(certificate, report);
    checkConstraints(certificate, report);
    return statuses;
  });
};

/** 4.1.2 */
function checkFields(certificate: Certificate, report: Report): void {
  const { serialNumber } = structureOf(certificate);
  if (serialNumber.length > 20) report('InvalidExtension', 'Its serial number has more than 20 bytes');
  if (serialNumber[0]! >= 0x80) report('InvalidExtension', 'Its serial number is negative');
  if (serialNumber.every((byte) => byte === 0)) report('InvalidExtension', 'Its serial number is zero');
  if (certificate.issuerName.relativeNames.length === 0) report('InvalidExtension', 'Its issuer is empty');
}

const mustBeCritical: readonly (readonly [oid: string, name: string, status: ChainStatusName])[] = [
  [ObjectIdentifier.nameConstraints, 'name constraints', 'InvalidNameConstraints'],
  [ObjectIdentifier.policyConstraints, 'policy constraints', 'InvalidPolicyConstraints'],
  [ObjectIdentifier.inhibitAnyPolicy, 'inhibitAnyPolicy', 'InvalidPolicyConstraints'],
];

const mustNotBeCritical: readonly (readonly [oid: string, name: string])[] = [
  [ObjectIdentifier.authorityKeyIdentifier, 'authority key identifier'],
  [ObjectIdentifier.subjectKeyIdentifier, 'subject key identifier'],
  [ObjectIdentifier.authorityInfoAccess, 'authority information access'],
  [ObjectIdentifier.subjectInfoAccess, 'subject information access'],
  [ObjectIdentifier.freshestCrl, 'freshest CRL'],
];

function checkCriticality(certificate: Certificate, report: Report): void {
  for (const { oid, critical } of certificate.extensions) {
    const must = mustBeCritical.find(([required]) => required === oid);
    if (must !== undefined && !critical) report(must[2], `Its ${must[1]} must be critical`);
    const mustNot = mustNotBeCritical.find(([forbidden]) => forbidden === oid);
    if (mustNot !== undefined && critical)
      report('InvalidExtension', `Its ${mustNot[1]} must not be critical`);
  }
}

/** 4.2.1.1 and 4.2.1.2 */
function checkKeyIdentifiers(certificate: Certificate, report: Report): void {
  const authority = certificate.basicConstraints?.certificateAuthority === true;
  if (authority && certificate.subjectKeyIdentifier === null) {
    report('InvalidExtension', 'It is an authority without a subject key identifier');
  }
  // Where its own key signed it, no other has to be found.
  if (!isSignedBy(certificate, certificate) && certificate.authorityKeyIdentifier === null) {
    report('InvalidExtension', 'It has no authority key identifier');
  }
}

/** 4.1.2.6, 4.2.1.3 and 4.2.1.9 */
function checkAuthority(certificate: Certificate, report: Report): void {
  if (certificate.subjectName.relativeNames.length === 0)
    report('InvalidExtension', 'It is an authority without a name');
  const critical = certificate.extensions.some(
    (extension) => extension.oid === ObjectIdentifier.basicConstraints && extension.critical,
  );
  if (!critical) report('InvalidBasicConstraints', 'The basic constraints of an authority must be critical');
  if (certificate.keyUsages !== null && !certificate.keyUsages.includes('keyCertSign')) {
    if (certificate.basicConstraints?.pathLengthConstraint !== null) {
      report('InvalidBasicConstraints', 'It limits the path below it, but may not sign certificates');
    }
  }
}

/** 4.2.1.3, 4.2.1.9, 4.2.1.10 and 4.2.1.11 */
function checkEndEntity(certificate: Certificate, report: Report): void {
  if (certificate.keyUsages?.includes('keyCertSign') === true) {
    report('InvalidBasicConstraints', 'It may sign certificates, but is no authority');
  }
  const constraints = certificate.basicConstraints;
  if (constraints !== null && constraints.pathLengthConstraint !== null) {
    report('InvalidBasicConstraints', 'It limits the path below it, but is no authority');
  }
  const { contents } = extensionsOf(certificate);
  if (contents.nameConstraints !== null)
    report('InvalidNameConstraints', 'It constrains names, but is no authority');
}

/** The preferred name syntax of RFC 1034 3.5, and the wildcard of RFC 6125 6.4.3. */
const hostName = /^(\*\.)?[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?(\.[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?)*$/i;
/** Windows itself puts plain common names here, so one label may hold blanks. */
const plainName = /^[a-z0-9]([a-z0-9 -]*[a-z0-9])?$/i;
const maximumDnsLength = 253;

function isDnsName(value: string): boolean {
  return value.length <= maximumDnsLength && (hostName.test(value) || plainName.test(value));
}

/** 4.1.2.6 and 4.2.1.6 */
function checkAlternativeNames(certificate: Certificate, report: Report): void {
  const extension = certificate.extensions.find(({ oid }) => oid === ObjectIdentifier.subjectAltName);
  const emptySubject = certificate.subjectName.relativeNames.length === 0;
  if (emptySubject && extension?.critical !== true) {
    report('InvalidExtension', 'Its subject is empty, so its alternative names must be present and critical');
  }
  for (const name of extensionsOf(certificate).contents.subjectAltName ?? []) {
    const detail = faultOf(name);
    if (detail !== undefined) report('InvalidExtension', detail);
  }
}

function faultOf(name: GeneralName): string | undefined {
  if (name.kind === 'dns') {
    if (!isDnsName(name.value)) return `Its alternative name ${JSON.stringify(name.value)} is no DNS name`;
    if (/^[\d.]+$/.test(name.value)) return 'An IP address stands among its DNS names';
  }
  if (name.kind === 'email' && !/^[^@\s]+@[^@\s]+$/.test(name.value)) {
    return `Its alternative name ${JSON.stringify(name.value)} is no mailbox`;
  }
  if (name.kind === 'uri' && !/^[A-Za-z][A-Za-z0-9+.-]*:(?!\/\/(?:[/?#]|$))./.test(name.value)) {
    return `Its alternative name ${JSON.stringify(name.value)} is no absolute URI`;
  }
  return undefined;
}

/** 4.2.1.4, 4.2.1.10 and 4.2.1.11 */
function checkConstraints(certificate: Certificate, report: Report): void {
  const { nameConstraints, policyConstraints, certificatePolicies } = extensionsOf(certificate).contents;
  if (certificatePolicies !== null && new Set(certificatePolicies).size < certificatePolicies.length) {
    report('InvalidPolicyConstraints', 'It names the same policy twice');
  }
  if (nameConstraints !== null) {
    const all = [...nameConstraints.permitted, ...nameConstraints.excluded];
    if (all.length === 0) report('InvalidNameConstraints', 'Its name constraints are empty');
    for (const name of all) {
      if (name.kind === 'dns' && name.value.startsWith('.')) {
        report('InvalidNameConstraints', 'A DNS name constraint begins with a period');
      }
      if (name.kind === 'ip' && !hasContiguousMask(name.value)) {
        report('InvalidNameConstraints', 'The mask of an IP name constraint has gaps');
      }
    }
  }
  if (
    policyConstraints !== null &&
    policyConstraints.requireExplicitPolicy === null &&
    policyConstraints.inhibitPolicyMapping === null
  ) {
    report('InvalidPolicyConstraints', 'Its policy constraints are empty');
  }
}

function hasContiguousMask(range: Uint8Array): boolean {
  const mask = [...range.subarray(range.length / 2)]
    .map((octet) => octet.toString(2).padStart(8, '0'))
    .join('');
  return /^1*0*$/.test(mask);
}
