import type { BoundNode } from '@apim-kit/expressions';
import type { BoundCall, ExpressionFlow } from './data-flow.js';

const comparisons: ReadonlySet<string> = new Set([
  'Equals',
  'Contains',
  'ContainsKey',
  'StartsWith',
  'EndsWith',
  'IsMatch',
  'IndexOf',
  'SequenceEqual',
  'Compare',
  'CompareTo',
  'CompareOrdinal',
  'Any',
  'TryGetValue',
]);

/** Whether a value is compared with another, directly or as the argument or the receiver of a comparing method. */
export function isCompared(call: BoundCall, flow: ExpressionFlow): boolean {
  let inner: BoundNode = call;
  for (let node = flow.parentOf(call); node !== undefined; node = flow.parentOf(node)) {
    switch (node.kind) {
      case 'comparison':
        // Whether it is there at all, is no comparison of what it says.
        return !isNull(node.left) && !isNull(node.right);
      case 'objectEquality':
        return true;
      case 'call':
        if (comparisons.has(node.member.name)) return true;
        break;
      case 'declaration':
        return comparesLocal(node.local, flow);
      case 'assignment':
      case 'return':
      case 'lambda':
      case 'block':
      case 'expression':
      case 'if':
      case 'logical':
        return false;
      case 'switch':
        return node.value === inner;
      default:
    }
    inner = node;
  }
  return false;
}

function comparesLocal(local: unknown, flow: ExpressionFlow): boolean {
  return flow.nodes.some((node) => {
    if (node.kind !== 'local' || node.local !== local) return false;
    for (let parent = flow.parentOf(node); parent !== undefined; parent = flow.parentOf(parent)) {
      if (parent.kind === 'comparison') return !isNull(parent.left) && !isNull(parent.right);
      if (parent.kind === 'call' && comparisons.has(parent.member.name)) return true;
      if (parent.kind === 'block') return false;
    }
    return false;
  });
}

function isNull(node: BoundNode): boolean {
  return node.kind === 'constant' && node.value === null;
}
