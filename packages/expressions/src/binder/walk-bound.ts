import type { BoundExpression } from './bound-expression.js';
import type { BoundBlock, BoundStatement } from './bound-statement.js';

/** A node of the bound syntax tree. */
export type BoundNode = BoundExpression | BoundStatement;

type NodeOf<Kind extends BoundNode['kind']> = Extract<BoundNode, { readonly kind: Kind }>;
type Children = readonly (BoundNode | null)[];

const none = (): Children => [];
const functionBodies = (functions: BoundBlock['functions']): Children => functions.map(({ body }) => body);

/** The nodes below a node, in the order of the source as far as it shows. */
const children: { readonly [Kind in BoundNode['kind']]: (node: NodeOf<Kind>) => Children } = {
  constant: none,
  local: none,
  host: none,
  call: (n) => [n.receiver, ...n.arguments],
  localFunctionCall: (n) => n.arguments,
  delegateCall: (n) => [n.target, ...n.arguments],
  assignment: (n) => [n.target, n.value],
  compound: (n) => [n.target, n.result],
  deconstruction: (n) => [n.value, ...n.targets, ...n.elements],
  arithmetic: (n) => [n.left, n.right],
  comparison: (n) => [n.left, n.right],
  unary: (n) => [n.operand],
  logical: (n) => [n.left, n.right],
  lifted: (n) => [...n.operands, n.result],
  referenceEquality: (n) => [n.left, n.right],
  objectEquality: (n) => [n.left, n.right],
  concat: (n) => n.parts,
  interpolated: (n) => n.holes.map(({ value }) => value),
  conditional: (n) => [n.condition, n.whenTrue, n.whenFalse],
  coalesce: (n) => [n.left, n.result, n.right],
  conditionalAccess: (n) => [n.receiver, n.access],
  conversion: (n) => [n.operand],
  lambda: (n) => [n.body],
  methodDelegate: (n) => [n.lambda],
  arrayCreation: (n) => [n.size, ...(n.elements ?? [])],
  arrayElement: (n) => [n.array, n.index],
  arrayLength: (n) => [n.array],
  anonymousObject: (n) => n.values,
  anonymousMember: (n) => [n.target],
  tuple: (n) => n.items,
  tupleElement: (n) => [n.target],
  initialized: (n) => [n.value, ...n.steps],
  is: (n) => [n.operand],
  as: (n) => [n.operand],
  default: none,
  throw: (n) => [n.exception],
  outArgument: (n) => [n.target],
  error: none,
  unboundLambda: none,
  methodGroup: (n) => [n.receiver],
  localFunctionGroup: none,
  defaultLiteral: none,
  typeName: none,
  namespace: none,
  outVariable: none,
  block: (n) => [...functionBodies(n.functions), ...n.statements],
  declaration: (n) => [n.value],
  expression: (n) => [n.expression],
  if: (n) => [n.condition, n.whenTrue, n.whenFalse],
  loop: (n) => [...n.initializers, n.condition, ...n.incrementors, n.body],
  forEach: (n) => [n.source, n.value, n.deconstruction, n.body],
  switch: (n) => [
    n.value,
    ...functionBodies(n.functions),
    ...n.sections.flatMap((section) => [...section.conditions, ...section.statements]),
  ],
  try: (n) => [n.block, ...n.catches.flatMap(({ filter, block }) => [filter, block]), n.finallyBlock],
  using: (n) => [...n.declarations, n.body],
  return: (n) => [n.expression],
  throwStatement: (n) => [n.exception],
  jump: none,
};

/** The nodes directly below a node of the bound syntax tree. */
export function boundChildren(node: BoundNode): readonly BoundNode[] {
  const of = children[node.kind] as (node: BoundNode) => Children;
  return of(node).filter((child) => child !== null);
}

/**
 * Visits a bound syntax tree, parents before children.
 *
 * @param visit given each node and its ancestors, the nearest last
 * @example
 * walkBound(body, (node) => {
 *   if (node.kind === 'call') names.push(node.member.name);
 * });
 */
export function walkBound(
  root: BoundNode,
  visit: (node: BoundNode, ancestors: readonly BoundNode[]) => void,
): void {
  const ancestors: BoundNode[] = [];
  const walk = (node: BoundNode): void => {
    visit(node, ancestors);
    ancestors.push(node);
    for (const child of boundChildren(node)) walk(child);
    ancestors.pop();
  };
  walk(root);
}
