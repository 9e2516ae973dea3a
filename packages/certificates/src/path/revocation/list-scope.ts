import type { CertificateRevocationList } from '../../certificate-revocation-list.js';
import { contentsOf } from '../../certificate-revocation-list.js';
import { extensionsOf, type Certificate } from '../../certificate.js';
import {
  allReasons,
  type DistributionPoint,
  type DistributionPointName,
} from '../../extensions/distribution-point.js';
import type { GeneralName } from '../../extensions/extension.js';
import type { DistinguishedName } from '../../names/distinguished-name.js';
import { generalNameKey } from '../../names/general-name-key.js';
import { nameKey, nameKeyBelow } from '../../names/name-key.js';
import { namesOf } from '../certificate-names.js';

/** Of more distribution points than any certificate has, the rest is not looked at. */
const maximumPoints = 32;

/** The distribution points of a certificate, and the one that RFC 5280 6.3.3 adds: lists of its own issuer. */
export function distributionPointsOf(certificate: Certificate): readonly DistributionPoint[] {
  const named = extensionsOf(certificate).contents.crlDistributionPoints ?? [];
  const implied: DistributionPoint = {
    name: { kind: 'full', names: [{ kind: 'directory', value: certificate.issuerName }] },
    reasons: allReasons,
    issuer: null,
  };
  return [...named.slice(0, maximumPoints), implied];
}

/** The comparable names of those who may sign the lists of a distribution point. */
export function listIssuersOf(certificate: Certificate, point: DistributionPoint): readonly string[] {
  return point.issuer === null
    ? [namesOf(certificate).issuer]
    : directoryNames(point.issuer).map((name) => nameKey(name));
}

/** RFC 5280 6.3.3 (b): whether a list covers this certificate by this distribution point. */
export function isInScope(
  list: CertificateRevocationList,
  certificate: Certificate,
  point: DistributionPoint,
): boolean {
  const { scope, issuerKey } = contentsOf(list);
  if (!listIssuersOf(certificate, point).includes(issuerKey)) return false;
  if (point.issuer !== null && !scope.indirect) return false;
  const authority = certificate.basicConstraints?.certificateAuthority === true;
  if (scope.onlyAttributes || (scope.onlyAuthorities && !authority) || (scope.onlyEndEntities && authority)) {
    return false;
  }
  if (scope.name === null) return true;
  const base = point.issuer === null ? certificate.issuerName : directoryNames(point.issuer)[0];
  const wanted =
    point.name === null ? keysOf(point.issuer ?? []) : pointKeys(point.name, base ?? certificate.issuerName);
  const offered = new Set(pointKeys(scope.name, list.issuerName));
  return wanted.some((key) => offered.has(key));
}

function pointKeys(name: DistributionPointName, base: DistinguishedName): readonly string[] {
  return name.kind === 'full' ? keysOf(name.names) : [`directory ${nameKeyBelow(base, name.relativeName)}`];
}

function keysOf(names: readonly GeneralName[]): readonly string[] {
  return names.flatMap((name) => generalNameKey(name) ?? []);
}

function directoryNames(names: readonly GeneralName[]): readonly DistinguishedName[] {
  return names.flatMap((name) => (name.kind === 'directory' ? [name.value] : []));
}
