import { extensionsOf } from '../../certificate.js';
import { ObjectIdentifier } from '../../object-identifiers.js';
import { on, pathFindings } from '../path-findings.js';
import type { PathCheck } from './path-check.js';

const { anyPolicy } = ObjectIdentifier;

/** A policy that is valid at one depth of the path, and the ones above that it follows from. */
interface PolicyNode {
  readonly policy: string;
  readonly expected: ReadonlySet<string>;
  readonly parents: readonly PolicyNode[];
}

type Level = Map<string, PolicyNode>;

/**
 * RFC 5280 6.1.3 (d) to (f), 6.1.4 (a), (b), (h) to (j) and 6.1.5 (a), (b), (g). The tree is kept as a graph with one
 * node a policy and depth (RFC 9618), so that its size can't explode.
 */
export const checkPolicies: PathCheck = ({ chain, rules }) => {
  const { initialPolicies, initialExplicitPolicy, initialPolicyMappingInhibit, initialInhibitAnyPolicy } =
    rules.policies;
  const count = chain.length - 1;
  let level: Level = new Map([
    [anyPolicy, { policy: anyPolicy, expected: new Set([anyPolicy]), parents: [] }],
  ]);
  let explicitPolicy = initialExplicitPolicy ? 0 : count + 1;
  let policyMapping = initialPolicyMappingInhibit ? 0 : count + 1;
  let inhibitAnyPolicy = initialInhibitAnyPolicy ? 0 : count + 1;

  for (let index = count - 1; index >= 0; index--) {
    const certificate = chain[index]!;
    const { contents } = extensionsOf(certificate);
    const isLeaf = index === 0;
    const anyAllowed = inhibitAnyPolicy > 0 || (!isLeaf && certificate.selfIssued);
    const above = level;
    level =
      contents.certificatePolicies === null
        ? new Map()
        : nextLevel(above, contents.certificatePolicies, anyAllowed);
    if (explicitPolicy === 0 && level.size === 0) {
      return [on(certificate, pathFindings.explicitPolicyRequired())];
    }
    if (isLeaf) {
      if (explicitPolicy > 0) explicitPolicy--;
      if (contents.policyConstraints?.requireExplicitPolicy === 0) explicitPolicy = 0;
      return explicitPolicy === 0 && !meets(level, initialPolicies)
        ? [on(certificate, pathFindings.explicitPolicyRequired())]
        : [];
    }
    const mappings = contents.policyMappings ?? [];
    if (mappings.some((mapping) => Object.values(mapping).includes(anyPolicy))) {
      return [on(certificate, pathFindings.mappedAnyPolicy())];
    }
    mapPolicies(level, above, mappings, policyMapping > 0);
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
  const byExpected = new Map<string, PolicyNode[]>();
  for (const node of above.values()) {
    for (const policy of node.expected) {
      const nodes = byExpected.get(policy);
      if (nodes === undefined) byExpected.set(policy, [node]);
      else nodes.push(node);
    }
  }
  const any = above.get(anyPolicy);
  const level: Level = new Map();
  const add = (policy: string, parents: readonly PolicyNode[]) =>
    level.set(policy, { policy, expected: new Set([policy]), parents });
  for (const policy of policies) {
    if (policy === anyPolicy) continue;
    const parents = byExpected.get(policy) ?? (any === undefined ? undefined : [any]);
    if (parents !== undefined) add(policy, parents);
  }
  if (policies.includes(anyPolicy) && anyAllowed) {
    for (const [policy, parents] of byExpected) if (!level.has(policy)) add(policy, parents);
  }
  return level;
}

function mapPolicies(
  level: Level,
  above: Level,
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
  const anyAbove = above.get(anyPolicy);
  for (const [policy, expected] of byIssuer) {
    const node = level.get(policy);
    if (!allowed) {
      level.delete(policy);
    } else if (node !== undefined) {
      level.set(policy, { ...node, expected });
    } else if (level.has(anyPolicy) && anyAbove !== undefined) {
      level.set(policy, { policy, expected, parents: [anyAbove] });
    }
  }
}

/**
 * 6.1.5 (g): whether a policy of the last certificate follows from one of those asked for, as the first authority that
 * names it knows it.
 */
function meets(level: Level, wanted: ReadonlySet<string>): boolean {
  if (wanted.has(anyPolicy)) return level.size > 0;
  const seen = new Set<PolicyNode>();
  const open = [...level.values()];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if (seen.has(node)) continue;
    seen.add(node);
    if (node.policy === anyPolicy) {
      // Nobody has narrowed it down: it stands for what is asked for.
      if (level.get(anyPolicy) === node) return true;
      continue;
    }
    if (wanted.has(node.policy) && node.parents.some(({ policy }) => policy === anyPolicy)) return true;
    open.push(...node.parents);
  }
  return false;
}
