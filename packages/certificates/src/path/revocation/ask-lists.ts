import { contentsOf, type CertificateRevocationList } from '../../certificate-revocation-list.js';
import { allReasons } from '../../extensions/distribution-point.js';
import { removeFromCrl, type RevokedEntry } from '../../revocation-list/revoked-entries.js';
import { namesOf } from '../certificate-names.js';
import { distributionPointsOf, isInScope, listIssuersOf } from './list-scope.js';
import { isProperlySigned } from './list-signature.js';
import type { RevocationContext, Subject } from './revocation-context.js';

/** What is known of a certificate's revocation; `unknown` never lets it pass. */
export type RevocationAnswer =
  { readonly kind: 'good' | 'unknown' } | { readonly kind: 'revoked'; date: Date };

/**
 * RFC 5280 6.3.3: a certificate is good when the current lists that cover it speak for all reasons and none names it.
 * A list that names it counts also when it is out of date or has extensions that can't be processed.
 */
export function askLists(subject: Subject, context: RevocationContext): RevocationAnswer {
  const { certificate } = subject;
  let reasons = 0;
  for (const point of distributionPointsOf(certificate)) {
    const lists = listIssuersOf(certificate, point)
      .flatMap((issuer) => context.evidence.lists.get(issuer) ?? [])
      .filter((list) => isInScope(list, certificate, point) && isProperlySigned(list, subject, context));
    for (const list of lists) {
      if (contentsOf(list).baseNumber !== null) continue;
      const delta = newestDelta(list, lists);
      const entry = entryOf(subject, list, delta, context.timeMs);
      if (entry !== undefined) return { kind: 'revoked', date: entry.date };
      if (isUsable(list, context.timeMs)) reasons |= point.reasons & contentsOf(list).scope.reasons;
    }
  }
  return { kind: reasons === allReasons ? 'good' : 'unknown' };
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
  timeMs: number,
): RevokedEntry | undefined {
  const find = (list: CertificateRevocationList) =>
    contentsOf(list).entries.find(namesOf(certificate).issuer, certificate.serialNumber);
  const changed = delta === undefined ? undefined : find(delta);
  if (changed !== undefined && changed.reason !== removeFromCrl) return changed;
  if (changed !== undefined && isUsable(delta!, timeMs)) return undefined;
  return find(complete);
}

/** Whether a list may make a certificate good. */
function isUsable(list: CertificateRevocationList, timeMs: number): boolean {
  return (
    contentsOf(list).unsupported === null &&
    list.nextUpdate !== null &&
    timeMs >= list.thisUpdate.getTime() &&
    timeMs <= list.nextUpdate.getTime()
  );
}
