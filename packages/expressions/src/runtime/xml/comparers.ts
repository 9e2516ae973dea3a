import type { RuntimeMembers } from '../../define-type.js';
import { namedType } from '../../type-system/intern.js';
import type { NamedType } from '../../type-system/type.js';
import * as types from '../../types/xml.js';
import { clrHashCode } from '../clr/index.js';
import { invalidOperation } from '../failures.js';
import type { XNode } from './nodes.js';
import { writeXml } from './write.js';

const compact = (node: XNode): string => writeXml(node, { indented: false });

/** `XNode.DeepEquals`. */
export const deepEquals = (left: XNode | null, right: XNode | null): boolean =>
  left === right ||
  (left !== null && right !== null && left.nodeType === right.nodeType && compact(left) === compact(right));

/** The node and what it stands in, outermost first. */
function pathOf(node: XNode): XNode[] {
  const path: XNode[] = [];
  for (let one: XNode | null = node; one !== null; one = one.parent) path.unshift(one);
  return path;
}

/** `XNode.CompareDocumentOrder`: -1, 0 or 1; null comes first. Throws InvalidOperationException. */
export function compareDocumentOrder(left: XNode | null, right: XNode | null): number {
  if (left === right) return 0;
  if (left === null || right === null) return left === null ? -1 : 1;
  const [a, b] = [pathOf(left), pathOf(right)];
  if (a[0] !== b[0]) throw invalidOperation('A common ancestor is missing.');
  let depth = 0;
  while (depth < a.length && a[depth] === b[depth]) depth++;
  const [one, other] = [a[depth], b[depth]];
  if (one === undefined || other === undefined) return one === undefined ? -1 : 1;
  const siblings = one.parent?.nodes ?? [];
  return siblings.indexOf(one) < siblings.indexOf(other) ? -1 : 1;
}

class DocumentOrderComparer {
  get clrType(): NamedType {
    return namedType(types.xNodeDocumentOrderComparer);
  }

  compare(left: XNode | null, right: XNode | null): number {
    return compareDocumentOrder(left, right);
  }

  toString(): string {
    return 'System.Xml.Linq.XNodeDocumentOrderComparer';
  }
}

class NodeEqualityComparer {
  readonly exactKeys = false;

  get clrType(): NamedType {
    return namedType(types.xNodeEqualityComparer);
  }

  equals(left: unknown, right: unknown): boolean {
    return deepEquals(left as XNode | null, right as XNode | null);
  }

  keyOf(value: unknown): unknown {
    return value === null ? null : compact(value as XNode);
  }

  toString(): string {
    return 'System.Xml.Linq.XNodeEqualityComparer';
  }
}

export const documentOrderComparer = new DocumentOrderComparer();
export const nodeEqualityComparer = new NodeEqualityComparer();

export const documentOrderComparerRuntime: RuntimeMembers = {
  'new()': () => documentOrderComparer,
  'Compare(XNode,XNode)': (_self: unknown, left: XNode | null, right: XNode | null) =>
    compareDocumentOrder(left, right),
};

export const nodeEqualityComparerRuntime: RuntimeMembers = {
  'new()': () => nodeEqualityComparer,
  'Equals(XNode,XNode)': (_self: unknown, left: XNode | null, right: XNode | null) => deepEquals(left, right),
  'GetHashCode(XNode)': (self: NodeEqualityComparer, node: XNode | null) => clrHashCode(self.keyOf(node)),
};
