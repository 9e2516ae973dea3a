import { isVoid, numericAlias } from '../../type-system/classify.js';
import type { Type } from '../../type-system/type.js';
import { attemptLambda } from '../bind-lambda.js';
import { takesParameters } from '../unbound-lambda.js';
import type { Binder } from '../binder.js';
import type { BoundExpression } from '../bound-expression.js';
import { classifyExpression } from '../conversions/classify-expression.js';
import { classifyImplicit } from '../conversions/classify-implicit.js';
import { delegateSignature } from '../delegate-signature.js';

const signedTypes = new Set(['sbyte', 'short', 'int', 'long']);
const unsignedTypes = new Set(['byte', 'ushort', 'uint', 'ulong']);

/** Negative: converting the expression to `left` is better; positive: to `right`; 0: neither (12.6.4.5). */
export function compareConversions(b: Binder, expression: BoundExpression, left: Type, right: Type): number {
  if (left === right) return 0;
  const exactLeft = matchesExactly(b, expression, left);
  const exactRight = matchesExactly(b, expression, right);
  if (exactLeft !== exactRight) return exactLeft ? -1 : 1;
  if (expression.kind === 'unboundLambda') return compareDelegates(b, expression, left, right);
  return compareTargets(left, right);
}

/** The better target is the one that converts to the other. */
function compareTargets(left: Type, right: Type): number {
  const toRight = classifyImplicit(left, right) !== undefined;
  const toLeft = classifyImplicit(right, left) !== undefined;
  if (toRight !== toLeft) return toRight ? -1 : 1;
  const leftNumber = numericAlias(left);
  const rightNumber = numericAlias(right);
  if (leftNumber === undefined || rightNumber === undefined) return 0;
  if (signedTypes.has(leftNumber) && unsignedTypes.has(rightNumber)) return -1;
  if (unsignedTypes.has(leftNumber) && signedTypes.has(rightNumber)) return 1;
  return 0;
}

function compareDelegates(
  b: Binder,
  lambda: BoundExpression & { kind: 'unboundLambda' },
  left: Type,
  right: Type,
): number {
  const a = delegateSignature(left);
  const c = delegateSignature(right);
  if (a === undefined || c === undefined) return compareTargets(left, right);
  if (a.parameters.some((parameter, index) => parameter !== c.parameters[index]))
    return compareTargets(left, right);
  if (isVoid(a.returnType) !== isVoid(c.returnType)) return isVoid(a.returnType) ? 1 : -1;
  const { lambda: bound } = attemptLambda(b, lambda, a.parameters, null);
  const [statement] = bound.body.statements;
  // The expression itself, before it was converted, decides like any other expression.
  if (bound.body.statements.length === 1 && statement?.kind === 'return' && statement.expression !== null)
    if (classifyExpression(b, statement.expression, a.returnType) !== undefined)
      return compareConversions(b, statement.expression, a.returnType, c.returnType);
  return compareTargets(a.returnType, c.returnType);
}

function matchesExactly(b: Binder, expression: BoundExpression, to: Type): boolean {
  if (expression.type === to) return true;
  if (expression.kind !== 'unboundLambda') return false;
  const signature = delegateSignature(to);
  if (signature === undefined || !takesParameters(expression.syntax, signature.parameters.length))
    return false;
  return attemptLambda(b, expression, signature.parameters, null).returnType === signature.returnType;
}
