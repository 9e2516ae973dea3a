import { enumToString } from '../runtime/clr/object.js';
import { convertNumber } from '../runtime/clr/numeric-conversion.js';
import type { NumericAlias } from '../type-system/classify.js';
import { isEnum, numericAlias } from '../type-system/classify.js';
import type { Type } from '../type-system/type.js';
import type { BoundConstant, BoundExpression, ConstantValue } from './bound-expression.js';

/** A constant's value as a number of any kind; undefined for what is no constant number. */
export function constantNumber(expression: BoundExpression): number | bigint | undefined {
  if (expression.kind !== 'constant') return undefined;
  const { value } = expression;
  return typeof value === 'number' || typeof value === 'bigint' ? value : undefined;
}

/** The constant in another number type, as an unchecked cast gives it. */
export function convertConstant(constant: BoundConstant, to: Type): BoundConstant | undefined {
  const value = constantNumber(constant);
  const source: NumericAlias | undefined = isEnum(constant.type) ? 'int' : numericAlias(constant.type);
  const target: NumericAlias | undefined = isEnum(to) ? 'int' : numericAlias(to);
  if (value === undefined || source === undefined || target === undefined || target === 'decimal')
    return undefined;
  return { ...constant, type: to, value: convertNumber(value, source, target) as ConstantValue };
}

export { enumToString };
