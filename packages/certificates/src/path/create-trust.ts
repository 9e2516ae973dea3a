import type { Certificate } from '../certificate.js';
import type { CertificateRevocationList } from '../certificate-revocation-list.js';
import { createLruCache } from '../lru-cache.js';
import { buildPaths, type CandidatePath, type PathEnd } from './build-paths.js';
import { namesOf } from './certificate-names.js';
import { checkAuthorities } from './checks/check-authorities.js';
import { checkConformance } from './checks/check-conformance.js';
import { checkExtensions } from './checks/check-extensions.js';
import { checkNameConstraints } from './checks/check-name-constraints.js';
import { checkPolicies } from './checks/check-policies.js';
import { checkPurpose } from './checks/check-purpose.js';
import { checkRevocation } from './checks/check-revocation.js';
import { checkSignatures } from './checks/check-signatures.js';
import { checkTime } from './checks/check-time.js';
import type { PathCheck } from './checks/path-check.js';
import { on, pathFindings, type Finding } from './path-findings.js';
import { profileRules, type PathProfile, type PathPurpose, type ProfileRules } from './path-profile.js';
import type { PathResult, PathStatus } from './path-result.js';
import { createTrustStore, type TrustStore } from './trust-store.js';

/** What a trust store holds. */
export interface TrustOptions {
  /** Only self-issued ones are anchors, as in .NET, and others serve as intermediates; the profile `rfc5280` takes all. */
  readonly roots: readonly Certificate[];
  readonly intermediates?: readonly Certificate[];
  /** When there are any, every certificate but the root must be covered by one of them. */
  readonly revocationLists?: readonly CertificateRevocationList[];
}

/** How one certificate is judged. */
export interface ValidationOptions {
  readonly time: Date;
  readonly profile: PathProfile;
  /** The issuer must be the deepest authority of the store: Application Gateway's verifyClientCertIssuerDN. Default false. */
  readonly verifyIssuerDN?: boolean;
  /** Certificates that came along with this one, in a handshake or a file: they help to build the path, no more. */
  readonly intermediates?: readonly Certificate[];
  /** Instead of the profile's. */
  readonly purpose?: PathPurpose;
  /** Instead of the profile's. */
  readonly checkRevocation?: boolean;
}

/** A compiled trust store. */
export interface Trust {
  /**
   * Validates a certificate. The paths found and all checks but those of time and revocation are remembered for the
   * 500 certificates used last, so a repeated one costs microseconds.
   */
  validate(certificate: Certificate, options: ValidationOptions): PathResult;
}

/** A path with what is wrong with it at any time. */
interface JudgedPath extends CandidatePath {
  readonly lasting: readonly PathStatus[];
}

/** What is remembered of one certificate: the paths so far, and the search for more. */
interface Search {
  readonly paths: JudgedPath[];
  readonly rest: Iterator<CandidatePath, void>;
  done: boolean;
}

const lastingChecks: readonly PathCheck[] = [
  checkSignatures,
  checkExtensions,
  checkAuthorities,
  checkPurpose,
  checkNameConstraints,
  checkPolicies,
  checkConformance,
];

const endFindings: Readonly<Record<PathEnd, (() => Finding) | null>> = {
  anchor: null,
  untrustedRoot: pathFindings.untrustedRoot,
  incomplete: pathFindings.partialChain,
  badSignature: pathFindings.badSignature,
  exhausted: pathFindings.searchExhausted,
};

/** Paths to an anchor that one certificate may have judged. */
const maximumPaths = 32;

/**
 * Compiles roots and intermediates for validating many certificates.
 *
 * @example
 * const trust = createTrust({ roots: [root], intermediates: [devIntermediate] });
 * trust.validate(client, { time: new Date(), profile: 'verifyNoRevocation' }).valid; // true
 */
export function createTrust(options: TrustOptions): Trust {
  const store = createTrustStore(options.roots, options.intermediates ?? []);
  const revocationLists = options.revocationLists ?? [];
  const searches = createLruCache<string, Search>(500);

  return {
    validate(certificate, request) {
      const profile = profileRules[request.profile];
      const rules: ProfileRules = {
        ...profile,
        purpose: request.purpose ?? profile.purpose,
        checksRevocation: request.checkRevocation ?? (profile.checksRevocation || revocationLists.length > 0),
      };
      const key = keyOf(certificate, request);
      let search = searches.get(key);
      if (search === undefined) {
        search = startSearch(certificate, store, request.intermediates ?? [], rules);
        searches.set(key, search);
      }
      return decide(search, rules, request, store, revocationLists);
    },
  };
}

function keyOf(
  certificate: Certificate,
  { profile, purpose, intermediates = [] }: ValidationOptions,
): string {
  const along = intermediates.length === 0 ? '' : intermediates.map((other) => other.thumbprintSha256).join();
  return `${certificate.thumbprintSha256} ${profile} ${purpose ?? ''} ${along}`;
}

function startSearch(
  certificate: Certificate,
  store: TrustStore,
  along: readonly Certificate[],
  rules: ProfileRules,
): Search {
  const stores = along.length === 0 ? [store] : [store, createTrustStore([], along)];
  return { paths: [], rest: buildPaths(certificate, stores, rules.anchorsAreSelfIssued), done: false };
}

/** The paths in order, from memory first. */
function* pathsOf(search: Search, rules: ProfileRules): Generator<JudgedPath, void> {
  yield* search.paths;
  while (!search.done) {
    const next = search.rest.next();
    if (next.done === true || search.paths.length >= maximumPaths) {
      search.done = true;
      return;
    }
    const path = { ...next.value, lasting: judge(next.value, rules) };
    search.paths.push(path);
    yield path;
  }
}

function judge({ chain, end }: CandidatePath, rules: ProfileRules): readonly PathStatus[] {
  const finding = endFindings[end];
  if (finding === null) return lastingChecks.flatMap((check) => check({ chain, rules }));
  // The last of a chain with a bad signature is the issuer that did not sign.
  const culprit = end === 'badSignature' ? chain.at(-2)! : chain.at(-1)!;
  return [on(culprit, finding())];
}

function decide(
  search: Search,
  rules: ProfileRules,
  { time, verifyIssuerDN = false }: ValidationOptions,
  store: TrustStore,
  revocationLists: readonly CertificateRevocationList[],
): PathResult {
  const timeMs = time.getTime();
  let best: PathResult | undefined;
  let bestEnds = false;
  for (const path of pathsOf(search, rules)) {
    const ends = path.end === 'anchor';
    const timed = path.chain.flatMap((certificate, index) =>
      index === 0 && !rules.checksLeafTime ? [] : checkTime(certificate, timeMs),
    );
    const revocation =
      ends && rules.checksRevocation ? checkRevocation(path.chain, revocationLists, timeMs) : [];
    const issuer = verifyIssuerDN && ends ? checkIssuer(path.chain, store) : [];
    const status = [...path.lasting, ...timed, ...revocation, ...issuer];
    if (status.length === 0) return { valid: true, status, chain: path.chain };
    // What comes nearest to a valid path explains the refusal.
    if (best === undefined || (ends && (!bestEnds || status.length < best.status.length))) {
      best = { valid: false, status, chain: path.chain };
      bestEnds = ends;
    }
  }
  return best!;
}

function checkIssuer(chain: readonly Certificate[], store: TrustStore): readonly PathStatus[] {
  const leaf = chain[0]!;
  return store.deepestAuthorities.has(namesOf(leaf).issuer)
    ? []
    : [on(leaf, pathFindings.issuerNotDeepest(leaf.issuer))];
}
