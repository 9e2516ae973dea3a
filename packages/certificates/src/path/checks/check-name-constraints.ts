import { extensionsOf, type Certificate } from '../../certificate.js';
import type { GeneralName } from '../../extensions/extension.js';
import { formatIpAddress } from '../../extensions/ip-address.js';
import { formatDistinguishedName } from '../../names/format-distinguished-name.js';
import { ObjectIdentifier } from '../../object-identifiers.js';
import { on, pathFindings, type Finding } from '../path-findings.js';
import type { PathStatus } from '../path-result.js';
import { isComparableConstraint, matchesNameConstraint } from './match-name-constraint.js';
import type { PathCheck } from './path-check.js';

/** Comparisons of a name with a subtree that one path may cost. */
const maximumComparisons = 20_000;

/** RFC 5280 6.1.3 (b) and (c), 6.1.4 (g): the names of each certificate against the constraints of all above it. */
export const checkNameConstraints: PathCheck = ({ chain }) => {
  const statuses: PathStatus[] = [];
  let comparisons = 0;
  const constrained = chain.filter(
    (certificate) => extensionsOf(certificate).contents.nameConstraints !== null,
  );
  if (constrained.length === 0) return statuses;
  for (const [index, certificate] of chain.entries()) {
    const own = extensionsOf(certificate).contents.nameConstraints;
    if (own?.hasDistances === true) {
      statuses.push(on(certificate, pathFindings.invalidNameConstraints('use minimum or maximum')));
    }
    if (own !== null && ![...own.permitted, ...own.excluded].every(isComparableConstraint)) {
      statuses.push(
        on(certificate, pathFindings.invalidNameConstraints('hold one that is no name of its kind')),
      );
    }
    // A certificate that an authority issues to itself bears no new name, so only the leaf's is checked.
    if (certificate.selfIssued && index > 0) continue;
    const names = namesUnderConstraint(certificate, index === 0);
    for (const issuer of chain.slice(index + 1)) {
      const constraints = extensionsOf(issuer).contents.nameConstraints;
      if (constraints === null) continue;
      comparisons += names.length * (constraints.permitted.length + constraints.excluded.length);
      if (comparisons > maximumComparisons) {
        return [...statuses, on(certificate, pathFindings.tooManyNameConstraints())];
      }
      for (const name of names) {
        const finding = judge(name, constraints.permitted, constraints.excluded, issuer.subject);
        if (finding !== undefined) statuses.push(on(certificate, finding));
      }
    }
  }
  return statuses;
};

function judge(
  name: GeneralName,
  permitted: readonly GeneralName[],
  excluded: readonly GeneralName[],
  issuer: string,
): Finding | undefined {
  const allowed = permitted.filter((constraint) => isSameKind(name, constraint));
  const forbidden = excluded.filter((constraint) => isSameKind(name, constraint));
  if (allowed.length === 0 && forbidden.length === 0) return undefined;
  if (!isComparable(name)) return pathFindings.unsupportedNameConstraint(name.kind);
  if (forbidden.some((constraint) => matchesNameConstraint(name, constraint, 'excluded'))) {
    return pathFindings.nameExcluded(describe(name), issuer);
  }
  if (
    allowed.length > 0 &&
    !allowed.some((constraint) => matchesNameConstraint(name, constraint, 'permitted'))
  ) {
    return pathFindings.nameNotPermitted(describe(name), issuer);
  }
  return undefined;
}

function isSameKind(name: GeneralName, constraint: GeneralName): boolean {
  if (name.kind === 'other' && constraint.kind === 'other') return name.type === constraint.type;
  return name.kind === constraint.kind;
}

function isComparable(name: GeneralName): boolean {
  return ['dns', 'email', 'uri', 'ip', 'directory'].includes(name.kind);
}

/** The alternative names, the subject, and the names that older software puts into the subject. */
function namesUnderConstraint(certificate: Certificate, isLeaf: boolean): readonly GeneralName[] {
  const alternative = extensionsOf(certificate).contents.subjectAltName ?? [];
  const attributes = certificate.subjectName.relativeNames.flat();
  const emails = attributes.filter((attribute) => attribute.type === ObjectIdentifier.emailAddress);
  const commonNames =
    isLeaf && !alternative.some((name) => name.kind === 'dns')
      ? attributes.filter(({ type, value }) => type === ObjectIdentifier.commonName && looksLikeHost(value))
      : [];
  return [
    ...alternative,
    ...(attributes.length > 0 ? [{ kind: 'directory', value: certificate.subjectName } as const] : []),
    ...emails.map(({ value }) => ({ kind: 'email', value }) as const),
    ...commonNames.map(({ value }) => ({ kind: 'dns', value }) as const),
  ];
}

/** As OpenSSL takes a common name for a host when there are no alternative names. */
function looksLikeHost(value: string): boolean {
  return /^[A-Za-z0-9_*-]+(\.[A-Za-z0-9_-]+)+$/.test(value);
}

function describe(name: GeneralName): string {
  switch (name.kind) {
    case 'dns':
    case 'email':
    case 'uri':
      return name.value;
    case 'ip':
      return formatIpAddress(name.value);
    case 'directory':
      return formatDistinguishedName(name.value);
    case 'other':
    case 'x400':
    case 'ediParty':
    case 'registeredId':
      return name.kind;
  }
}
