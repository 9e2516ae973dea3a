import type { Span } from '../../diagnostics/diagnostics.js';
import { isBool, isValueType } from '../../type-system/classify.js';
import { nullableOf, underlyingOf, withoutNullable } from '../../type-system/nullable.js';
import type { Binder } from '../binder.js';
import type { BoundExpression, BoundLifted } from '../bound-expression.js';
import { bindPredefined } from './bind-predefined.js';
import { bindUserOperator } from './user-operator.js';

/** An operator of `T` over `T?`: null in, null out; comparisons with null are false, equality asks whether both are null. */
export function bindLifted(
  b: Binder,
  operator: string,
  left: BoundExpression,
  right: BoundExpression,
  span: Span,
): BoundExpression | undefined {
  if (underlyingOf(left.type) === undefined && underlyingOf(right.type) === undefined) return undefined;
  if (!isLiftable(left) || !isLiftable(right)) return undefined;
  // The literal null takes the type of the other side.
  const operands = [left, right];
  const placeholders = operands.map((operand, index) => {
    const other = operands[1 - index] ?? operand;
    const type = operand.type.kind === 'null' ? other.type : operand.type;
    return b.placeholder(withoutNullable(type), operand.span);
  });
  const [first, second] = placeholders.map((local, index) => {
    const operand = operands[index];
    // A constant stays one: `x == 0` for a byte? compares bytes.
    return operand?.kind === 'constant' && operand.value !== null
      ? operand
      : ({ kind: 'local', local, type: local.type, span } as const);
  });
  if (first === undefined || second === undefined) return undefined;
  const result =
    bindUserOperator(b, operator, [first, second], span) ?? bindPredefined(b, operator, first, second, span);
  if (result === undefined) return undefined;
  const whenNull = behaviour(operator, result);
  const type =
    whenNull === 'null' || whenNull === 'and' || whenNull === 'or' ? nullable(result) : result.type;
  return { kind: 'lifted', operands, placeholders, result, whenNull, type, span };
}

function behaviour(operator: string, result: BoundExpression): BoundLifted['whenNull'] {
  switch (operator) {
    case '==':
      return 'equal';
    case '!=':
      return 'notEqual';
    case '<':
    case '>':
    case '<=':
    case '>=':
      return 'false';
    case '&':
      return isBool(result.type) ? 'and' : 'null';
    case '|':
      return isBool(result.type) ? 'or' : 'null';
    default:
      return 'null';
  }
}

function nullable(result: BoundExpression): BoundExpression['type'] {
  return isValueType(result.type) && underlyingOf(result.type) === undefined
    ? nullableOf(result.type)
    : result.type;
}

function isLiftable(operand: BoundExpression): boolean {
  return operand.type.kind === 'null' || isValueType(operand.type);
}
