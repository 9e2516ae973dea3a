import type { BoundExpression } from '../bound-expression.js';

/** The parts of an expression in the order in which they are evaluated; lambdas and conditional parts included. */
export function childrenOf(node: BoundExpression): readonly BoundExpression[] {
  switch (node.kind) {
    case 'call':
      return node.receiver === null ? node.arguments : [node.receiver, ...node.arguments];
    case 'localFunctionCall':
      return node.arguments;
    case 'delegateCall':
      return [node.target, ...node.arguments];
    case 'assignment':
      return [...targetParts(node.target), node.value];
    case 'compound':
      return [node.target, node.result];
    case 'deconstruction':
      return [node.value, ...node.elements];
    case 'arithmetic':
    case 'comparison':
    case 'logical':
    case 'referenceEquality':
    case 'objectEquality':
      return [node.left, node.right];
    case 'unary':
    case 'conversion':
    case 'as':
    case 'is':
      return [node.operand];
    case 'lifted':
      return [...node.operands, node.result];
    case 'concat':
      return node.parts;
    case 'interpolated':
      return node.holes.map(({ value }) => value);
    case 'conditional':
      return [node.condition, node.whenTrue, node.whenFalse];
    case 'coalesce':
      return [node.left, node.right, node.result];
    case 'conditionalAccess':
      return [node.receiver, node.access];
    case 'arrayCreation':
      return [...(node.size === null ? [] : [node.size]), ...(node.elements ?? [])];
    case 'arrayElement':
      return [node.array, node.index];
    case 'arrayLength':
      return [node.array];
    case 'anonymousObject':
      return node.values;
    case 'anonymousMember':
    case 'tupleElement':
      return [node.target];
    case 'tuple':
      return node.items;
    case 'initialized':
      return [node.value, ...node.steps];
    case 'throw':
      return [node.exception];
    case 'outArgument':
      return node.target === null ? [] : node.modifier === 'ref' ? [node.target] : targetParts(node.target);
    case 'constant':
    case 'local':
    case 'host':
    case 'lambda':
    case 'methodDelegate':
    case 'default':
    case 'error':
    case 'unboundLambda':
    case 'methodGroup':
    case 'localFunctionGroup':
    case 'defaultLiteral':
    case 'typeName':
    case 'namespace':
    case 'outVariable':
      return [];
  }
}

/** What is read of a target before it is written: nothing of a variable, all parts of an element or a member. */
function targetParts(target: BoundExpression): readonly BoundExpression[] {
  return target.kind === 'local' ? [] : childrenOf(target);
}
