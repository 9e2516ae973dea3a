import type { Conditional } from '../syntax/index.js';
import type { Type } from '../type-system/type.js';
import { bindOperand, bindValue } from './bind-expression.js';
import type { Binder } from './binder.js';
import type { BoundExpression } from './bound-expression.js';
import { classifyExpression } from './conversions/classify-expression.js';
import { classifyImplicit } from './conversions/classify-implicit.js';
import { convertImplicit } from './conversions/convert.js';
import { hasType } from './unsettled.js';

/** `condition ? a : b`: C# 7 takes its type from one of the two, never from the place it stands in. */
export function bindConditional(b: Binder, syntax: Conditional): BoundExpression {
  const span = { start: syntax.start, end: syntax.end };
  const condition = bindCondition(b, bindOperand(b, syntax.condition));
  const whenTrue = bindValue(b, syntax.whenTrue);
  const whenFalse = bindValue(b, syntax.whenFalse);
  if (whenTrue.type.kind === 'error' || whenFalse.type.kind === 'error') return b.error(span);
  const type = commonType(b, whenTrue, whenFalse);
  if (type === undefined) {
    b.report('noCommonType', span, { left: whenTrue.type.name, right: whenFalse.type.name });
    return b.error(span);
  }
  return {
    kind: 'conditional',
    condition,
    whenTrue: convertImplicit(b, whenTrue, type),
    whenFalse: convertImplicit(b, whenFalse, type),
    type,
    span,
  };
}

/** An expression that decides something: bool, or a type that converts to it. */
export function bindCondition(b: Binder, condition: BoundExpression): BoundExpression {
  return convertImplicit(b, condition, b.types.bool);
}

function commonType(b: Binder, left: BoundExpression, right: BoundExpression): Type | undefined {
  if (hasType(left) && left.type === right.type) return left.type;
  const toRight = hasType(right) && classifyExpression(b, left, right.type) !== undefined;
  const toLeft = hasType(left) && classifyExpression(b, right, left.type) !== undefined;
  // Both ways, one of them only because it is a constant: the types themselves decide.
  if (toRight && toLeft)
    return classifyImplicit(left.type, right.type) === undefined ? left.type : right.type;
  return toRight ? right.type : toLeft ? left.type : undefined;
}
