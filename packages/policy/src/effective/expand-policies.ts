import type { ElementDefinition } from '../define-policy.js';
import { findPolicyDefinition } from '../registry.js';
import type { XmlElement, XmlNode } from '../xml/xml-node.js';
import { isElement } from './source-text.js';

/** Gives what stands in the place of a policy; undefined leaves the policy. */
export type Replace = (policy: XmlElement) => readonly XmlNode[] | undefined;

/** Puts other nodes in the place of policies, wherever policies may stand; a body that looks like one stays. */
export function expandPolicies(nodes: readonly XmlNode[], replace: Replace): readonly XmlNode[] {
  return nodes.flatMap((node) => {
    if (!isElement(node)) return [node];
    return replace(node) ?? [expandElement(node, findPolicyDefinition(node.name), replace)];
  });
}

function expandElement(
  element: XmlElement,
  definition: ElementDefinition | undefined,
  replace: Replace,
): XmlElement {
  if (definition === undefined || definition.text?.markup === true) return element;
  const { children: known = {}, policies } = definition;
  const children = element.children.flatMap((child): readonly XmlNode[] => {
    if (!isElement(child)) return [child];
    const own = Object.hasOwn(known, child.name) ? known[child.name] : undefined;
    if (own !== undefined)
      return own.shape === 'markup' ? [child] : [expandElement(child, own.element, replace)];
    return policies === undefined ? [child] : expandPolicies([child], replace);
  });
  const changed =
    children.length !== element.children.length || children.some((child, i) => child !== element.children[i]);
  return changed ? { ...element, children } : element;
}
