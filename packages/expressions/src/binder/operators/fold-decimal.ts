import { ClrException } from '../../runtime/clr/clr-exception.js';
import type { NumericAlias } from '../../type-system/classify.js';
import { definitionOf, type Member } from '../../type-system/member.js';
import type { Type } from '../../type-system/type.js';
import { memberOf } from '../../type-system/universe.js';
import type { Span } from '../../diagnostics/diagnostics.js';
import type { Binder } from '../binder.js';
import type { BoundExpression, ConstantValue } from '../bound-expression.js';

/**
 * Computes an operator that `decimal` declares over constants: they are constants of C#, although their operators are
 * methods. Undefined for everything else.
 */
export function foldDecimal(
  b: Binder,
  member: Member,
  operands: readonly BoundExpression[],
  span: Span,
): BoundExpression | undefined {
  if (definitionOf(member) !== b.types.decimal.definition) return undefined;
  const [left, right] = operands;
  const isDivision = member.name === '/' || member.name === '%';
  if (isDivision && right?.kind === 'constant' && Number(String(right.value)) === 0) {
    b.report('divisionByZero', right.span, {});
    return b.error(span);
  }
  const constants = operands.flatMap((operand) => (operand.kind === 'constant' ? [operand.value] : []));
  if (left === undefined || constants.length < operands.length) return undefined;
  return compute(b, member.key, constants, member.type, span);
}

/** A constant cast to `decimal` or from it; undefined when there is no constant. */
export function convertDecimalConstant(
  b: Binder,
  expression: BoundExpression,
  to: Type,
  aliases: { readonly from: NumericAlias; readonly to: NumericAlias },
): BoundExpression | undefined {
  if (expression.kind !== 'constant') return undefined;
  const operator = `operator ${aliases.to}(${aliases.from})`;
  const { definition } = b.types.decimal;
  const isImplicit = memberOf(definition, `implicit ${operator}`) !== undefined;
  const key = `${isImplicit ? 'implicit' : 'explicit'} ${operator}`;
  return compute(b, key, [expression.value], to, expression.span);
}

function compute(
  b: Binder,
  key: string,
  operands: readonly ConstantValue[],
  type: Type,
  span: Span,
): BoundExpression | undefined {
  const run = memberOf(b.types.decimal.definition, key);
  if (run === undefined || operands.includes(null)) return undefined;
  try {
    return { kind: 'constant', type, value: run(...operands) as ConstantValue, span };
  } catch (error) {
    if (!(error instanceof ClrException)) throw error;
    b.report('constantOverflow', span, { type: 'decimal' });
    return b.error(span);
  }
}
