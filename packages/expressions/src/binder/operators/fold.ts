import { arithmetic, negate } from '../../runtime/clr/arithmetic.js';
import { ClrException } from '../../runtime/clr/clr-exception.js';
import type { NumericAlias } from '../../type-system/classify.js';
import type { Span } from '../../diagnostics/diagnostics.js';
import type { Binder } from '../binder.js';
import type {
  ArithmeticOperator,
  BoundArithmetic,
  BoundComparison,
  BoundExpression,
  BoundUnary,
} from '../bound-expression.js';
import { boolConstant } from '../bind-literal.js';
import { constantNumber } from '../constants.js';

/** Computes an operator over constants; overflow and division by zero are mistakes that a compiler sees. */
export function foldArithmetic(b: Binder, node: BoundArithmetic): BoundExpression {
  const left = constantNumber(node.left);
  const right = constantNumber(node.right);
  if (left === undefined || right === undefined || node.numeric === 'bool') return foldBool(b, node);
  const { numeric } = node;
  return attempt(b, node.span, node, () => arithmetic(node.operator, numeric, !b.isUnchecked, left, right));
}

/** Computes a unary operator over a constant. */
export function foldUnary(b: Binder, node: BoundUnary): BoundExpression {
  const { operand, operator, numeric, span } = node;
  if (operand.kind !== 'constant') return node;
  if (operator === '!') return boolConstant(b, operand.value !== true, span);
  const value = constantNumber(operand);
  if (value === undefined || numeric === 'bool') return node;
  return attempt(b, span, node, () =>
    operator === '-' ? negate(numeric, !b.isUnchecked, value) : complement(numeric, value),
  );
}

/** Compares constants. */
export function foldComparison(b: Binder, node: BoundComparison): BoundExpression {
  const { left, right, operator, span } = node;
  if (left.kind !== 'constant' || right.kind !== 'constant') return node;
  const a = left.value as number;
  const c = right.value as number;
  if (typeof a === 'object' || typeof c === 'object') return node;
  switch (operator) {
    case '==':
      return boolConstant(b, a === c, span);
    case '!=':
      return boolConstant(b, a !== c, span);
    case '<':
      return boolConstant(b, a < c, span);
    case '>':
      return boolConstant(b, a > c, span);
    case '<=':
      return boolConstant(b, a <= c, span);
    case '>=':
      return boolConstant(b, a >= c, span);
  }
}

function foldBool(b: Binder, node: BoundArithmetic): BoundExpression {
  const { left, right, operator, span, numeric } = node;
  if (numeric !== 'bool' || left.kind !== 'constant' || right.kind !== 'constant')
    return checkDivisor(b, node);
  const folded: Partial<Record<ArithmeticOperator, boolean>> = {
    '&': left.value === true && right.value === true,
    '|': left.value === true || right.value === true,
    '^': left.value !== right.value,
  };
  const value = folded[operator];
  return value === undefined ? node : boolConstant(b, value, span);
}

function checkDivisor(b: Binder, node: BoundArithmetic): BoundExpression {
  const { operator, numeric, right } = node;
  const isWhole = numeric !== 'float' && numeric !== 'double' && numeric !== 'bool';
  const divisor = constantNumber(right);
  if (isWhole && (operator === '/' || operator === '%') && divisor !== undefined && Number(divisor) === 0)
    b.report('divisionByZero', right.span, {});
  return node;
}

function complement(numeric: NumericAlias, value: number | bigint): number | bigint {
  return arithmetic(
    '^',
    numeric,
    false,
    value,
    numeric === 'uint' ? 0xffff_ffff : typeof value === 'bigint' ? -1n : -1,
  );
}

function attempt(
  b: Binder,
  span: Span,
  node: BoundExpression,
  compute: () => number | bigint,
): BoundExpression {
  try {
    return { kind: 'constant', type: node.type, value: compute(), span };
  } catch (error) {
    if (!(error instanceof ClrException)) throw error;
    if (error.typeName === 'DivideByZeroException') b.report('divisionByZero', span, {});
    else b.report('constantOverflow', span, { type: node.type.name });
    return b.error(span);
  }
}
