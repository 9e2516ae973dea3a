import { numericAlias, type NumericAlias } from '../../type-system/classify.js';
import type { BoundExpression } from '../bound-expression.js';
import { constantNumber } from '../constants.js';

const signedTypes: ReadonlySet<NumericAlias> = new Set(['sbyte', 'short', 'int', 'long']);

/** The type in which a binary operator on two numbers is computed (12.4.7.3); undefined when there is none. */
export function promoteBinary(left: BoundExpression, right: BoundExpression): NumericAlias | undefined {
  const a = numericAlias(left.type);
  const c = numericAlias(right.type);
  if (a === undefined || c === undefined || a === 'decimal' || c === 'decimal') return undefined;
  if (a === 'double' || c === 'double') return 'double';
  if (a === 'float' || c === 'float') return 'float';
  if (a === 'ulong' || c === 'ulong') {
    const other = a === 'ulong' ? right : left;
    const alias = a === 'ulong' ? c : a;
    return !signedTypes.has(alias) || isNotNegative(other) ? 'ulong' : undefined;
  }
  if (a === 'long' || c === 'long') return 'long';
  if (a === 'uint' || c === 'uint') {
    const other = a === 'uint' ? right : left;
    const alias = a === 'uint' ? c : a;
    return !signedTypes.has(alias) || isNotNegative(other) ? 'uint' : 'long';
  }
  return 'int';
}

/** The type in which a unary operator or the left side of a shift is computed. */
export function promoteUnary(operand: BoundExpression): NumericAlias | undefined {
  const alias = numericAlias(operand.type);
  if (alias === undefined || alias === 'decimal') return undefined;
  return alias === 'uint' || alias === 'long' || alias === 'ulong' || alias === 'float' || alias === 'double'
    ? alias
    : 'int';
}

function isNotNegative(expression: BoundExpression): boolean {
  const value = constantNumber(expression);
  return value !== undefined && value >= 0;
}
