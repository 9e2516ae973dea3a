import { align } from './align.js';
import type { CanonicalNode } from './canonical-node.js';
import type { DifferenceSide, PolicyDifference } from './policy-difference.js';

/** The differences between two nodes at one place. */
export function diffNodes(
  left: CanonicalNode,
  right: CanonicalNode,
  path: string,
): readonly PolicyDifference[] {
  if (left.signature === right.signature) return [];
  if (left.value !== undefined && right.value !== undefined) {
    const sides = { left: side(left), right: side(right) };
    const message = `${path}: ${quote(sides.left.text)} became ${quote(sides.right.text)}.`;
    return [{ kind: 'changed', path, ...sides, message }];
  }
  const pairs = align(left.items, right.items, sameSignature, sameLabel);
  return pairs.flatMap(([one, other]) => {
    const node = one ?? other;
    if (node === undefined) return [];
    const inner = innerPath(path, node, one === undefined ? right.items : left.items);
    if (one !== undefined && other !== undefined) return diffNodes(one, other, inner);
    return [oneSided(node, inner, one === undefined ? 'added' : 'removed')];
  });
}

function oneSided(node: CanonicalNode, path: string, kind: 'added' | 'removed'): PolicyDifference {
  const own = side(node);
  const value = node.value === undefined ? '' : ` with ${quote(own.text)}`;
  const message = `${path}: ${kind}${value}.`;
  return { kind, path, ...(kind === 'added' ? { right: own } : { left: own }), message };
}

function side({ label, written, position }: CanonicalNode): DifferenceSide {
  return { text: written ?? label, ...(position === undefined ? {} : { position }) };
}

function innerPath(path: string, node: CanonicalNode, among: readonly CanonicalNode[]): string {
  const same = among.filter(({ label }) => label === node.label);
  const number = same.length > 1 ? `[${same.indexOf(node) + 1}]` : '';
  return `${path === '' ? '' : `${path}/`}${node.label}${number}`;
}

function quote(text: string): string {
  return `\`${text.length <= 80 ? text : `${text.slice(0, 80)}…`}\``;
}

const sameSignature = (a: CanonicalNode, b: CanonicalNode): boolean => a.signature === b.signature;
const sameLabel = (a: CanonicalNode, b: CanonicalNode): boolean => a.label === b.label;
