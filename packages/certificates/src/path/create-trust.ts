import { structureOf, type Certificate } from '../certificate.js';
import type { CertificateRevocationList } from '../certificate-revocation-list.js';
import { createLruCache } from '../lru-cache.js';
import { ObjectIdentifier } from '../object-identifiers.js';
import type { OcspResponse } from '../ocsp/ocsp-response.js';
import { buildPaths, type CandidatePath, type PathEnd } from './build-paths.js';
import { namesOf } from './certificate-names.js';
import { checkAuthorities } from './checks/check-authorities.js';
import { checkConformance } from './checks/check-conformance.js';
import { checkExtensions } from './checks/check-extensions.js';
import { checkHost } from './checks/check-host.js';
import { checkNameConstraints } from './checks/check-name-constraints.js';
import { checkPolicies } from './checks/check-policies.js';
import { checkPurpose } from './checks/check-purpose.js';
import { checkSignatures } from './checks/check-signatures.js';
import { checkStrength } from './checks/check-strength.js';
import { checkTime } from './checks/check-time.js';
import type { PathCheck } from './checks/path-check.js';
import { on, pathFindings, type Finding } from './path-findings.js';
import { profileRules, type PathProfile, type PathPurpose, type ProfileRules } from './path-profile.js';
import type { PathResult, PathStatus } from './path-result.js';
import { checkRevocation } from './revocation/check-revocation.js';
import {
  createRevocationEvidence,
  mergeEvidence,
  type RevocationContext,
  type RevocationEvidence,
} from './revocation/revocation-context.js';
import { createRevocationContext, type JudgedPath } from './revocation/create-revocation-context.js';
import { createTrustStore, type TrustStore } from './trust-store.js';

/** What a trust store holds. */
export interface TrustOptions {
  /** Only self-issued ones are anchors, as in .NET, and others serve as intermediates; the profile `rfc5280` takes all. */
  readonly roots: readonly Certificate[];
  readonly intermediates?: readonly Certificate[];
  /** When there are any, or responses, every certificate but the root must be covered by them. */
  readonly revocationLists?: readonly CertificateRevocationList[];
  readonly ocspResponses?: readonly OcspResponse[];
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
  /** Lists and responses for this validation only, beside those of the store. */
  readonly revocationLists?: readonly CertificateRevocationList[];
  readonly ocspResponses?: readonly OcspResponse[];
  /** Refuses SHA-1 signatures, RSA and DSA keys below 2048 bits and curves below 224 bits. Default false. */
  readonly refuseWeak?: boolean;
  /** A DNS name or an IP address that must stand among the certificate's alternative names (RFC 6125). Default: any. */
  readonly host?: string;
  /** Authorities between the certificate and the anchor, those that issued to themselves not counted. Default: any. */
  readonly maximumIntermediates?: number;
  /** RFC 5280's user-initial-policy-set: object identifiers of acceptable policies. Default: any policy. */
  readonly initialPolicies?: readonly string[];
  /** RFC 5280's initial-explicit-policy: the path must be valid for an acceptable policy. Default false. */
  readonly initialExplicitPolicy?: boolean;
  /** RFC 5280's initial-policy-mapping-inhibit. Default false. */
  readonly initialPolicyMappingInhibit?: boolean;
  /** RFC 5280's initial-any-policy-inhibit. Default false. */
  readonly initialInhibitAnyPolicy?: boolean;
}

/** A compiled trust store. */
export interface Trust {
  /**
   * Validates a certificate. The paths found and all checks but those of time and revocation are remembered for the
   * 500 certificates used last, so a repeated one costs microseconds.
   */
  validate(certificate: Certificate, options: ValidationOptions): PathResult;
}

/** What is remembered of one certificate: the paths so far, and the search for more. */
interface Search {
  readonly paths: JudgedPath[];
  readonly rest: Iterator<CandidatePath, void>;
  done: boolean;
}

const lastingChecks: readonly PathCheck[] = [
  checkSignatures,
  checkStrength,
  checkExtensions,
  checkAuthorities,
  checkPurpose,
  checkHost,
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
  const lasting = createRevocationEvidence(options.revocationLists ?? [], options.ocspResponses ?? []);
  const searches = createLruCache<string, Search>(500);
  const rulesByRequest = createLruCache<string, ProfileRules>(50);

  function rulesOf(request: ValidationOptions, suffix: string, hasEvidence: boolean): ProfileRules {
    const key = `${suffix} ${request.checkRevocation} ${hasEvidence}`;
    let rules = rulesByRequest.get(key);
    if (rules === undefined) {
      rules = rulesFor(request, hasEvidence);
      rulesByRequest.set(key, rules);
    }
    return rules;
  }

  function searchFor(
    certificate: Certificate,
    stores: readonly TrustStore[],
    rules: ProfileRules,
    key: string,
  ): Search {
    let search = searches.get(key);
    if (search === undefined) {
      search = {
        paths: [],
        rest: buildPaths(certificate, stores, rules.anchorsAreSelfIssued),
        done: false,
      };
      searches.set(key, search);
    }
    return search;
  }

  return {
    validate(certificate, request) {
      const given = createRevocationEvidence(request.revocationLists ?? [], request.ocspResponses ?? []);
      const evidence = isEmpty(given) ? lasting : mergeEvidence(lasting, given);
      const suffix = keyOf(request);
      const rules = rulesOf(request, suffix, !isEmpty(evidence));
      const along = request.intermediates ?? [];
      const stores = along.length === 0 ? [store] : [store, createTrustStore([], along)];
      const search = searchFor(certificate, stores, rules, `${certificate.thumbprintSha256} ${suffix}`);
      const context = createRevocationContext({
        timeMs: request.time.getTime(),
        evidence,
        demandsListExtensions: rules.checksConformance,
        stores,
        pathsOf: (signer) =>
          pathsOf(
            searchFor(signer, stores, signerRules(rules), `${signer.thumbprintSha256} signer ${suffix}`),
            signerRules(rules),
          ),
      });
      return decide(search, rules, request, store, context);
    },
  };
}

function isEmpty({ lists, responses }: RevocationEvidence): boolean {
  return lists.size === 0 && responses.length === 0;
}

function rulesFor(request: ValidationOptions, hasEvidence: boolean): ProfileRules {
  const profile = profileRules[request.profile];
  return {
    ...profile,
    purpose: request.purpose ?? profile.purpose,
    checksRevocation: request.checkRevocation ?? (profile.checksRevocation || hasEvidence),
    refusesWeak: request.refuseWeak ?? false,
    host: request.host ?? null,
    maximumIntermediates: request.maximumIntermediates ?? null,
    policies: {
      initialPolicies: new Set(request.initialPolicies ?? [ObjectIdentifier.anyPolicy]),
      initialExplicitPolicy: request.initialExplicitPolicy ?? false,
      initialPolicyMappingInhibit: request.initialPolicyMappingInhibit ?? false,
      initialInhibitAnyPolicy: request.initialInhibitAnyPolicy ?? false,
    },
  };
}

/** Who signs lists is held to the rules of the path, but not to what its end is used for. */
function signerRules(rules: ProfileRules): ProfileRules {
  return {
    ...rules,
    purpose: 'any',
    requiresExtendedKeyUsage: false,
    checksLeafTime: true,
    checksConformance: false,
    host: null,
    maximumIntermediates: null,
    policies: {
      initialPolicies: new Set([ObjectIdentifier.anyPolicy]),
      initialExplicitPolicy: false,
      initialPolicyMappingInhibit: false,
      initialInhibitAnyPolicy: false,
    },
  };
}

/** What the paths and the lasting checks depend on, beside the certificate and the store. */
function keyOf(request: ValidationOptions): string {
  const { profile, purpose = '', refuseWeak = false, intermediates = [], initialPolicies } = request;
  const base = `${profile} ${purpose} ${refuseWeak ? 'strong' : ''}`;
  const along = intermediates.length === 0 ? '' : intermediates.map((other) => other.thumbprintSha256).join();
  const policies = [
    initialPolicies?.join() ?? '',
    request.initialExplicitPolicy === true,
    request.initialPolicyMappingInhibit === true,
    request.initialInhibitAnyPolicy === true,
  ].join();
  const limits = `${request.maximumIntermediates ?? ''} ${request.host ?? ''}`;
  return `${base} ${along} ${policies} ${limits}`;
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
  return [
    on(
      culprit,
      structureOf(culprit).signatureAlgorithmsAgree ? finding() : pathFindings.signatureAlgorithmsDiffer(),
    ),
  ];
}

function decide(
  search: Search,
  rules: ProfileRules,
  { time, verifyIssuerDN = false }: ValidationOptions,
  store: TrustStore,
  context: RevocationContext,
): PathResult {
  const timeMs = time.getTime();
  let best: PathResult | undefined;
  let bestEnds = false;
  for (const path of pathsOf(search, rules)) {
    const ends = path.end === 'anchor';
    const timed = path.chain.flatMap((certificate, index) =>
      index === 0 && !rules.checksLeafTime ? [] : checkTime(certificate, timeMs),
    );
    const revocation = ends && rules.checksRevocation ? checkRevocation(path.chain, context) : [];
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
