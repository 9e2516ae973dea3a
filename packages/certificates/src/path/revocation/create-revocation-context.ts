import type { Certificate } from '../../certificate.js';
import type { CandidatePath } from '../build-paths.js';
import { isSameEntity } from '../certificate-names.js';
import { checkTime } from '../checks/check-time.js';
import type { PathStatus } from '../path-result.js';
import type { TrustStore } from '../trust-store.js';
import { checkRevocation } from './check-revocation.js';
import type { RevocationContext, RevocationEvidence } from './revocation-context.js';

/** A path with what is wrong with it at any time. */
export interface JudgedPath extends CandidatePath {
  readonly lasting: readonly PathStatus[];
}

/** Signatures of lists and responses that one validation may check. */
const maximumRevocationSignatures = 256;
/** How deep the signers of lists about signers of lists go. */
const maximumSignerDepth = 4;

/** What one validation asks evidence with; the signers of lists are validated at most four deep, each once. */
export function createRevocationContext({
  timeMs,
  evidence,
  demandsListExtensions,
  stores,
  pathsOf,
}: {
  timeMs: number;
  evidence: RevocationEvidence;
  demandsListExtensions: boolean;
  stores: readonly TrustStore[];
  pathsOf: (signer: Certificate) => Iterable<JudgedPath>;
}): RevocationContext {
  const budget = { signatures: maximumRevocationSignatures };
  const verdicts = new Map<string, boolean>();

  function at(depth: number): RevocationContext {
    return {
      timeMs,
      evidence,
      demandsListExtensions,
      checksSigner: depth > 0,
      budget,
      certificatesNamed: (name) => stores.flatMap((store) => store.issuersNamed(name)),
      isTrusted(signer, anchor) {
        const key = `${signer.thumbprintSha256} ${anchor.thumbprintSha256}`;
        const known = verdicts.get(key);
        if (known !== undefined) return known;
        if (depth >= maximumSignerDepth) return false;
        // While it is looked at it is not trusted: nobody vouches for whoever vouches for him.
        verdicts.set(key, false);
        const trusted = hasPath(signer, anchor, at(depth + 1));
        verdicts.set(key, trusted);
        return trusted;
      },
    };
  }

  function hasPath(signer: Certificate, anchor: Certificate, context: RevocationContext): boolean {
    for (const { chain, end, lasting } of pathsOf(signer)) {
      if (end !== 'anchor' || !isSameEntity(chain.at(-1)!, anchor) || lasting.length > 0) continue;
      if (chain.some((certificate) => checkTime(certificate, timeMs).length > 0)) continue;
      if (checkRevocation(chain, context).length === 0) return true;
    }
    return false;
  }

  return at(0);
}
