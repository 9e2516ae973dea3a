import { extensionsOf, type Certificate } from '../certificate.js';
import { isSameEntity, namesOf } from './certificate-names.js';
import type { TrustStore } from './trust-store.js';
import { inheritKey, inheritsParameters } from './inherited-key.js';
import { isSignedBy, isSignedWith } from './verify-signature.js';

/** How a path ends. */
export type PathEnd =
  | 'anchor'
  /** A self-signed certificate that is no anchor. */
  | 'untrustedRoot'
  /** No issuer is known. */
  | 'incomplete'
  /** The issuer that the certificate names did not sign it. */
  | 'badSignature'
  /** The search was given up. */
  | 'exhausted';

/** A path from a certificate upwards, each signed by the next. */
export interface CandidatePath {
  readonly chain: readonly Certificate[];
  readonly end: PathEnd;
}

/** Certificates in a path, the leaf and the root among them. */
const maximumDepth = 16;
/** Signatures that the search for one certificate may check, good and bad ones together. */
const maximumSteps = 128;

/**
 * Finds the paths from a certificate to the anchors, depth first; likelier ones first. What fails comes out too,
 * so that it can be explained.
 *
 * Bounded: 128 signature checks and 16 certificates a path. A hostile pile of certificates ends the search with
 * `exhausted`, which no profile accepts.
 */
export function* buildPaths(
  leaf: Certificate,
  stores: readonly TrustStore[],
  selfIssuedAnchors: boolean,
): Generator<CandidatePath, void> {
  let steps = 0;

  function* extend(chain: readonly Certificate[]): Generator<CandidatePath, void> {
    const last = chain.at(-1)!;
    if (stores.some((store) => store.isAnchor(last, selfIssuedAnchors))) {
      const complete = chain.length === 1 || !inheritsParameters(last);
      yield { chain, end: complete ? 'anchor' : 'incomplete' };
      return;
    }
    if (chain.length >= maximumDepth) {
      yield { chain, end: 'exhausted' };
      return;
    }
    let mismatch: Certificate | undefined;
    let extended = false;
    for (const issuer of candidatesFor(last, stores)) {
      if (chain.some((member) => isSameEntity(member, issuer))) continue;
      if (++steps > maximumSteps) {
        yield { chain, end: 'exhausted' };
        return;
      }
      if (bears(chain, issuer)) {
        extended = true;
        yield* extend([...chain, issuer]);
        if (steps > maximumSteps) return;
      } else if (keyIdentifiersAgree(last, issuer)) {
        mismatch ??= issuer;
      }
    }
    if (extended) return;
    if (last.selfIssued && isSignedBy(last, last)) yield { chain, end: 'untrustedRoot' };
    else if (mismatch !== undefined) yield { chain: [...chain, mismatch], end: 'badSignature' };
    else yield { chain, end: 'incomplete' };
  }

  yield* extend([leaf]);
}

/**
 * Whether an issuer signed the last certificate of a chain. One whose key lacks its parameters is taken until its own
 * issuer is known; then what it signed is checked with them.
 */
function bears(chain: readonly Certificate[], issuer: Certificate): boolean {
  const last = chain.at(-1)!;
  const previous = chain.at(-2);
  if (previous !== undefined && inheritsParameters(last)) {
    if (!isSignedWith(previous, inheritKey(last, issuer))) return false;
  }
  return inheritsParameters(issuer) || isSignedBy(last, issuer);
}

/** Certificates that bear the issuer's name; those whose key identifier fits come first. */
function candidatesFor(certificate: Certificate, stores: readonly TrustStore[]): readonly Certificate[] {
  const named = stores.flatMap((store) => store.issuersNamed(namesOf(certificate).issuer));
  const fits = named.filter((issuer) => keyIdentifiersAgree(certificate, issuer));
  return fits.length === named.length
    ? named
    : [...fits, ...named.filter((issuer) => !keyIdentifiersAgree(certificate, issuer))];
}

/** Whether the identifiers allow that this issuer signed; absent ones do. */
function keyIdentifiersAgree(certificate: Certificate, issuer: Certificate): boolean {
  const wanted = extensionsOf(certificate).contents.authorityKeyIdentifier?.keyIdentifier ?? null;
  const found = extensionsOf(issuer).contents.subjectKeyIdentifier;
  return wanted === null || found === null || wanted === found;
}
