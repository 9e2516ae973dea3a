import type { AnyPolicyDocument } from '../document/policy-document.js';
import { sections } from '../document/policy-document.js';
import type { CanonicalNode } from './canonical-node.js';
import { canonicalGroup } from './canonical-node.js';
import { canonicalPolicy } from './canonical-policy.js';
import { diffNodes } from './diff-nodes.js';
import type { PolicyDifference } from './policy-difference.js';

/**
 * What differs between two documents; none means that API Management does the same with both.
 *
 * An attribute with its default is as good as none; the order of attributes, and of children whose order says
 * nothing (`vary-by-header`, the origins of `cors`), does not count; an ISO 8601 duration equals its seconds; blanks
 * and comments of C# and of XML are left out. A section that is missing differs from an empty one.
 *
 * @example
 * const read = (text: string) => readPolicyDocument(text, { file: 'a.xml' }).document!;
 * comparePolicyDocuments(
 *   read('<fragment><set-method>@( "GET" )</set-method></fragment>'),
 *   read('<fragment><set-method>@("PUT")</set-method></fragment>'),
 * )[0].message // 'fragment/set-method/text(): `@( "GET" )` became `@("PUT")`.'
 */
export function comparePolicyDocuments(
  left: AnyPolicyDocument,
  right: AnyPolicyDocument,
): readonly PolicyDifference[] {
  return diffNodes(
    canonicalDocument(left),
    canonicalDocument(right),
    left.kind === right.kind ? '' : 'document',
  );
}

function canonicalDocument(document: AnyPolicyDocument): CanonicalNode {
  if (document.kind === 'resolver') return canonicalGroup('', [canonicalPolicy(document.policy)], undefined);
  if (document.kind === 'fragment') {
    const root = canonicalGroup('fragment', document.policies.map(canonicalPolicy), undefined);
    return canonicalGroup('', [root], undefined);
  }
  const items = sections.flatMap((section) => {
    const policies = document.sections[section];
    return policies === undefined ? [] : [canonicalGroup(section, policies.map(canonicalPolicy), undefined)];
  });
  return canonicalGroup('', items, undefined);
}
