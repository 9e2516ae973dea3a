import { extensionsOf } from '../../certificate.js';
import { ObjectIdentifier } from '../../object-identifiers.js';
import { on, pathFindings } from '../path-findings.js';
import type { PathCheck } from './path-check.js';

const { anyPolicy } = ObjectIdentifier;

/** A policy that is valid at one depth of the path, and the ones above it that it follows from. */
interface PolicyNode {
  readonly policy: string;
  readonly expected: ReadonlySet<string>;
}

type Level = Map<string, PolicyNode>;

/**
 * RFC 5280 6.1.3 (d) to (f), 6.1.4 (a), (b), (h) to (j) and 6.1.5 (a), (b), with every policy acceptable to begin
 * with. The tree is kept as one node a policy and depth (RFC 9618), so that its size can't explode; as every policy
 * is acceptable, whether it is empty at a depth is all that has to be known of what lies above.
 */
export const checkPolicies: PathCheck = ({ chain }) => {
  const count = chain.length - 1;
  let level: Level = new Map([[anyPolicy, { policy: anyPolicy, expected: new Set([anyPolicy]) }]]);
  let explicitPolicy = count + 1;
  let policyMapping = count + 1;
  let inhibitAnyPolicy = count + 1;

  for (let index = count - 1; index >= 0; index--) {
    const certificate = chain[index]!;
    const { contents } = extensionsOf(certificate);
    const isLeaf = index === 0;
    const anyAllowed = inhibitAnyPolicy > 0 || (!isLeaf && certificate.selfIssued);
    level =
      contents.certificatePolicies === null
        ? new Map()
        : nextLevel(level, contents.certificatePolicies, anyAllowed);
    if (explicitPolicy === 0 && level.size === 0) {
      return [on(certificate, pathFindings.explicitPolicyRequired())];
    }
    if (isLeaf) {
      if (explicitPolicy > 0) explicitPolicy--;
      if (contents.policyConstraints?.requireExplicitPolicy === 0) explicitPolicy = 0;
      return explicitPolicy === 0 && level.size === 0
        ? [on(certificate, pathFindings.explicitPolicyRequired())]
        : [];
    }
    const mappings = contents.policyMappings ?? [];
    if (mappings.some((mapping) => Object.values(mapping).includes(anyPolicy))) {
      return [on(certificate, pathFindings.mappedAnyPolicy())];
    }
    mapPolicies(level, mappings, policyMapping > 0);
    if (!certificate.selfIssued) {
      if (explicitPolicy > 0) explicitPolicy--;
      if (policyMapping > 0) policyMapping--;
      if (inhibitAnyPolicy > 0) inhibitAnyPolicy--;
    }
    const constraints = contents.policyConstraints;
    explicitPolicy = Math.min(explicitPolicy, constraints?.requireExplicitPolicy ?? explicitPolicy);
    policyMapping = Math.min(policyMapping, constraints?.inhibitPolicyMapping ?? policyMapping);
    inhibitAnyPolicy = Math.min(inhibitAnyPolicy, contents.inhibitAnyPolicy ?? inhibitAnyPolicy);
  }
  return [];
};

function nextLevel(above: Level, policies: readonly string[], anyAllowed: boolean): Level {
  const expectedAbove = new Set([...above.values()].flatMap((node) => [...node.expected]));
  const level: Level = new Map();
  const add = (policy: string) => level.set(policy, { policy, expected: new Set([policy]) });
  for (const policy of policies) {
    if (policy !== anyPolicy && (expectedAbove.has(policy) || above.has(anyPolicy))) add(policy);
  }
  if (policies.includes(anyPolicy) && anyAllowed) {
    for (const policy of expectedAbove) if (!level.has(policy)) add(policy);
  }
  return level;
}

function mapPolicies(
  level: Level,
  mappings: readonly { readonly issuerDomainPolicy: string; readonly subjectDomainPolicy: string }[],
  allowed: boolean,
): void {
  const byIssuer = new Map<string, Set<string>>();
  for (const { issuerDomainPolicy, subjectDomainPolicy } of mappings) {
    byIssuer.set(
      issuerDomainPolicy,
      (byIssuer.get(issuerDomainPolicy) ?? new Set()).add(subjectDomainPolicy),
    );
  }
  for (const [policy, expected] of byIssuer) {
    if (!allowed) {
      level.delete(policy);
    } else if (level.has(policy) || level.has(anyPolicy)) {
      level.set(policy, { policy, expected });
    }
  }
}
