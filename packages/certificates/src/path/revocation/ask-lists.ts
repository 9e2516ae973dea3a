import { contentsOf, type CertificateRevocationList } from '../../certificate-revocation-list.js';
import { allReasons } from '../../extensions/distribution-point.js';
import { removeFromCrl, type RevokedEntry } from '../../revocation-list/revoked-entries.js';
import { namesOf } from '../certificate-names.js';
import { distributionPointsOf, isInScope, listIssuersOf } from './list-scope.js';
import { isProperlySigned } from './list-signature.js';
import type { RevocationContext, Subject } from './revocation-context.js';

/** What is known of a certificate's revocation; `unknown` never lets it pass. */
export type RevocationAnswer =
  | { readonly kind: 'good' }
  /** With the reason for which a list that covers it does not count, where there is one. */
  | { readonly kind: 'unknown'; readonly unusable?: string }
  | { readonly kind: 'revoked'; readonly date: Date };

/**
 * RFC 5280 6.3.3: a certificate is good when the current lists that cover it speak for all reasons and none names it.
 * A list that names it counts also when it is out of date or has extensions that can't be processed.
 */
export function askLists(subject: Subject, context: RevocationContext): RevocationAnswer {
  const { certificate } = subject;
  let reasons = 0;
  let unusable: string | undefined;
  for (const point of distributionPointsOf(certificate)) {
    const lists = listIssuersOf(certificate, point)
      .flatMap((issuer) => context.evidence.lists.get(issuer) ?? [])
      .filter((list) => isInScope(list, certificate, point) && isProperlySigned(list, subject, context));
    for (const list of lists) {
      if (contentsOf(list).baseNumber !== null) continue;
      const delta = newestDelta(list, lists);
      const entry = entryOf(subject, list, delta, context);
      if (entry !== undefined) return { kind: 'revoked', date: entry.date };
      const fault = faultOf(list, context);
      if (fault === null) reasons |= point.reasons & contentsOf(list).scope.reasons;
      else unusable ??= fault;
    }
  }
  if (reasons === allReasons) return { kind: 'good' };
  return { kind: 'unknown', ...(unusable === undefined ? {} : { unusable }) };
}

/** RFC 5280 6.3.3 (c): the delta list that goes furthest beyond this complete one. */
function newestDelta(
  complete: CertificateRevocationList,
  lists: readonly CertificateRevocationList[],
): CertificateRevocationList | undefined {
  const base = contentsOf(complete);
  if (base.number === null) return undefined;
  let newest: CertificateRevocationList | undefined;
  for (const list of lists) {
    const delta = contentsOf(list);
    if (
      delta.baseNumber !== null &&
      delta.number !== null &&
      delta.issuerKey === base.issuerKey &&
      delta.scope.encoded === base.scope.encoded &&
      delta.authorityKeyIdentifier === base.authorityKeyIdentifier &&
      delta.baseNumber <= base.number &&
      delta.number > base.number &&
      (newest === undefined || delta.number > contentsOf(newest).number!)
    ) {
      newest = list;
    }
  }
  return newest;
}

function entryOf(
  { certificate }: Subject,
  complete: CertificateRevocationList,
  delta: CertificateRevocationList | undefined,
  context: RevocationContext,
): RevokedEntry | undefined {
  const find = (list: CertificateRevocationList) =>
    contentsOf(list).entries.find(namesOf(certificate).issuer, certificate.serialNumber);
  const changed = delta === undefined ? undefined : find(delta);
  if (changed !== undefined && changed.reason !== removeFromCrl) return changed;
  if (changed !== undefined && faultOf(delta!, context) === null) return undefined;
  return find(complete);
}

/** Why a list can't make a certificate good; null when it can. */
function faultOf(
  list: CertificateRevocationList,
  { timeMs, demandsListExtensions }: RevocationContext,
): string | null {
  const { unsupported, number, authorityKeyIdentifier } = contentsOf(list);
  if (unsupported !== null) return unsupported;
  if (list.nextUpdate === null) return 'it does not say when the next one comes';
  if (timeMs < list.thisUpdate.getTime()) return `it is of ${list.thisUpdate.toISOString()}`;
  if (timeMs > list.nextUpdate.getTime()) return `it ran out on ${list.nextUpdate.toISOString()}`;
  if (demandsListExtensions && number === null) return 'it has no CRL number (RFC 5280 5.2.3)';
  if (demandsListExtensions && authorityKeyIdentifier === null) {
    return 'it has no authority key identifier (RFC 5280 5.2.1)';
  }
  return null;
}
