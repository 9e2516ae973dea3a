import type { Span } from '../../diagnostics/diagnostics.js';
import type { Expression, PrefixUnary } from '../../syntax/index.js';
import { isBool, isEnum } from '../../type-system/classify.js';
import { nullableOf, underlyingOf } from '../../type-system/nullable.js';
import { bindOperand } from '../bind-expression.js';
import type { Binder } from '../binder.js';
import type { BoundExpression } from '../bound-expression.js';
import { classifyExpression } from '../conversions/classify-expression.js';
import { convertImplicit } from '../conversions/convert.js';
import { assignmentTarget } from './assignment-target.js';
import { bindBinaryOperator } from './bind-binary.js';
import { convertExplicit } from '../conversions/convert-explicit.js';
import { foldUnary } from './fold.js';
import { promoteUnary } from './promote.js';
import { bindUserOperator } from './user-operator.js';

/** `-x`, `!x`, `~x`, `+x`, `++x`, `--x`. */
export function bindPrefixUnary(b: Binder, syntax: PrefixUnary): BoundExpression {
  const span = { start: syntax.start, end: syntax.end };
  const { operator, operand } = syntax;
  if (operator === '++' || operator === '--') return bindIncrement(b, operand, operator, false, span);
  if (operator === '-') {
    const smallest = bindSmallest(b, operand, span);
    if (smallest !== undefined) return smallest;
  }
  return bindUnaryOperator(b, operator, bindOperand(b, operand), span);
}

/** `x++` and `--x`: reads once, writes once. */
export function bindIncrement(
  b: Binder,
  operand: Expression,
  operator: '++' | '--',
  givesOldValue: boolean,
  span: Span,
): BoundExpression {
  const bound = bindOperand(b, operand);
  if (bound.type.kind === 'error') return b.error(span);
  const target = assignmentTarget(b, bound);
  if (target === undefined) return b.error(span);
  const placeholder = b.placeholder(target.type, span);
  const old: BoundExpression = { kind: 'local', local: placeholder, type: target.type, span };
  const one: BoundExpression = { kind: 'constant', type: b.types.int, value: 1, span };
  const changed =
    bindUserOperator(b, operator, [old], span) ??
    bindBinaryOperator(b, operator === '++' ? '+' : '-', old, one, span, span);
  const result = convertExplicit(b, changed, target.type);
  return { kind: 'compound', target, placeholder, result, givesOldValue, type: target.type, span };
}

function bindUnaryOperator(
  b: Binder,
  operator: '+' | '-' | '!' | '~',
  operand: BoundExpression,
  span: Span,
): BoundExpression {
  const { type } = operand;
  if (type.kind === 'error') return b.error(span);
  const user = bindUserOperator(b, operator, [operand], span);
  if (user !== undefined) return user;
  if (operator === '!' && (isBool(type) || classifyExpression(b, operand, b.types.bool) !== undefined)) {
    const condition = convertImplicit(b, operand, b.types.bool);
    return foldUnary(b, {
      kind: 'unary',
      operator,
      numeric: 'bool',
      isChecked: false,
      operand: condition,
      type: b.types.bool,
      span,
    });
  }
  if (operator === '~' && isEnum(type))
    return foldUnary(b, { kind: 'unary', operator, numeric: 'int', isChecked: false, operand, type, span });
  let numeric = operator === '!' ? undefined : promoteUnary(operand);
  if (operator === '~' && (numeric === 'float' || numeric === 'double')) numeric = undefined;
  if (operator === '-' && numeric === 'uint') numeric = 'long';
  if (numeric !== undefined && !(operator === '-' && numeric === 'ulong')) {
    const promoted = convertImplicit(b, operand, b.types[numeric as 'int']);
    if (operator === '+') return promoted;
    if (operator !== '!')
      return foldUnary(b, {
        kind: 'unary',
        operator,
        numeric,
        isChecked: b.isChecked,
        operand: promoted,
        type: promoted.type,
        span,
      });
  }
  const underlying = underlyingOf(type);
  if (underlying !== undefined) {
    const placeholder = b.placeholder(underlying, operand.span);
    const inner: BoundExpression = {
      kind: 'local',
      local: placeholder,
      type: underlying,
      span: operand.span,
    };
    const result = bindUnaryOperator(b, operator, inner, span);
    if (result.type.kind === 'error') return result;
    return {
      kind: 'lifted',
      operands: [operand],
      placeholders: [placeholder],
      result,
      whenNull: 'null',
      type: nullableOf(result.type),
      span,
    };
  }
  b.report('unaryMismatch', span, { operator, type: type.name });
  return b.error(span);
}

/** `-2147483648` and `-9223372036854775808` are an int and a long, though their digits alone are not. */
function bindSmallest(b: Binder, operand: Expression, span: Span): BoundExpression | undefined {
  if (operand.kind !== 'literal') return undefined;
  const { value } = operand;
  if (value.type === 'uint' && value.value === 0x8000_0000)
    return { kind: 'constant', type: b.types.int, value: -0x8000_0000, span };
  if (value.type === 'ulong' && value.value === 0x8000_0000_0000_0000n)
    return { kind: 'constant', type: b.types.long, value: -0x8000_0000_0000_0000n, span };
  return undefined;
}
