import { contentsOf, type CertificateRevocationList } from '../../certificate-revocation-list.js';
import type { Certificate } from '../../certificate.js';
import { nameKey } from '../../names/name-key.js';
import { ObjectIdentifier } from '../../object-identifiers.js';
import { namesOf } from '../certificate-names.js';
import { on, pathFindings } from '../path-findings.js';
import type { PathStatus } from '../path-result.js';
import { verifySignature } from '../verify-signature.js';

/** What a list says about a certificate. */
type Verdict = 'revoked' | 'good' | 'unknown';

/**
 * RFC 5280 6.3 for full lists that the issuer itself signed. Delta lists, indirect lists and lists for some reasons
 * only are not evaluated: they never make a certificate good, and so leave its status unknown, which refuses it.
 */
export function checkRevocation(
  chain: readonly Certificate[],
  lists: readonly CertificateRevocationList[],
  timeMs: number,
): readonly PathStatus[] {
  return chain.slice(0, -1).flatMap((certificate, index) => {
    const issuer = chain[index + 1]!;
    let good = false;
    for (const list of lists) {
      const verdict = ask(list, certificate, issuer, timeMs);
      if (verdict === 'revoked') {
        const date = contentsOf(list).revoked.get(certificate.serialNumber)!;
        return [on(certificate, pathFindings.revoked(date))];
      }
      good ||= verdict === 'good';
    }
    if (good) return [];
    const namesPlaces = certificate.extensions.some(
      ({ oid }) =>
        oid === ObjectIdentifier.crlDistributionPoints || oid === ObjectIdentifier.authorityInfoAccess,
    );
    return [
      on(certificate, pathFindings.noRevocationList()),
      ...(namesPlaces ? [on(certificate, pathFindings.revocationNotFetched())] : []),
    ];
  });
}

function ask(
  list: CertificateRevocationList,
  certificate: Certificate,
  issuer: Certificate,
  timeMs: number,
): Verdict {
  const contents = contentsOf(list);
  if (nameKey(list.issuerName) !== namesOf(certificate).issuer || !isSignedBy(list, issuer)) return 'unknown';
  if (contents.unsupported !== null && contents.scope.indirect) return 'unknown';
  if (contents.revoked.has(certificate.serialNumber)) return 'revoked';
  if (contents.unsupported !== null) return 'unknown';
  if (timeMs < list.thisUpdate.getTime() || list.nextUpdate === null || timeMs > list.nextUpdate.getTime()) {
    return 'unknown';
  }
  const authority = certificate.basicConstraints?.certificateAuthority === true;
  if ((contents.scope.onlyAuthorities && !authority) || (contents.scope.onlyEndEntities && authority)) {
    return 'unknown';
  }
  const points = certificate.extensions.find(({ oid }) => oid === ObjectIdentifier.crlDistributionPoints);
  const names = contents.scope.distributionPointNames;
  if (
    names !== null &&
    !names.some((name) => points !== undefined && Buffer.from(points.value).includes(Buffer.from(name)))
  ) {
    return 'unknown';
  }
  return 'good';
}

const verified = new WeakMap<CertificateRevocationList, WeakMap<Certificate, boolean>>();

function isSignedBy(list: CertificateRevocationList, issuer: Certificate): boolean {
  let byIssuer = verified.get(list);
  if (byIssuer === undefined) {
    byIssuer = new WeakMap();
    verified.set(list, byIssuer);
  }
  let result = byIssuer.get(issuer);
  if (result === undefined) {
    result =
      (issuer.keyUsages === null || issuer.keyUsages.includes('crlSign')) &&
      contentsOf(list).signatureAlgorithmsAgree &&
      verifySignature(contentsOf(list), issuer.publicKey.keyObject);
    byIssuer.set(issuer, result);
  }
  return result;
}
