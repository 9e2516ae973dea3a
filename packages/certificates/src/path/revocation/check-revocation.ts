import { ObjectIdentifier } from '../../object-identifiers.js';
import type { Certificate } from '../../certificate.js';
import { signingKeyOf } from '../inherited-key.js';
import { on, pathFindings } from '../path-findings.js';
import type { PathStatus } from '../path-result.js';
import { askLists, type RevocationAnswer } from './ask-lists.js';
import { askResponses } from './ask-responses.js';
import type { RevocationContext, Subject } from './revocation-context.js';

/** The revocation of every certificate of a path but its anchor (RFC 5280 6.3, RFC 6960). */
export function checkRevocation(
  chain: readonly Certificate[],
  context: RevocationContext,
): readonly PathStatus[] {
  return chain.slice(0, -1).flatMap((certificate, index) => {
    const answer = answerFor(
      {
        certificate,
        issuer: chain[index + 1]!,
        issuerKey: signingKeyOf(chain, index + 1),
        anchor: chain.at(-1)!,
        isFirst: index === 0,
      },
      context,
    );
    if (answer.kind === 'good') return [];
    if (answer.kind === 'revoked') return [on(certificate, pathFindings.revoked(answer.date))];
    const namesPlaces = certificate.extensions.some(
      ({ oid }) =>
        oid === ObjectIdentifier.crlDistributionPoints || oid === ObjectIdentifier.authorityInfoAccess,
    );
    return [
      on(certificate, pathFindings.noRevocationList(answer.unusable)),
      ...(namesPlaces ? [on(certificate, pathFindings.revocationNotFetched())] : []),
    ];
  });
}

/** Revoked when anyone says so, good when anyone vouches for it. */
function answerFor(subject: Subject, context: RevocationContext): RevocationAnswer {
  const fromResponses = askResponses(subject, context);
  if (fromResponses.kind === 'revoked') return fromResponses;
  const fromLists = askLists(subject, context);
  return fromLists.kind === 'unknown' && fromResponses.kind === 'good' ? fromResponses : fromLists;
}
