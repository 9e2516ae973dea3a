import { isBool, isString, numericAlias } from '../../type-system/classify.js';
import { underlyingOf } from '../../type-system/nullable.js';
import type { BoundExpression } from '../bound-expression.js';

/** What may have been meant by an operator that does not fit its operands; '' when nothing is obvious. */
export function operatorHint(operator: string, left: BoundExpression, right: BoundExpression): string {
  const types = [left.type, right.type];
  if (types.some((type) => type.name === 'object'))
    return 'Cast the value first: `(string)context.Variables["name"]`, or use `GetValueOrDefault<T>`.';
  if (types.some(isString) && types.some((type) => numericAlias(type) !== undefined))
    return 'Parse the string (`int.Parse(…)`), or compare with a string.';
  if ((operator === '==' || operator === '!=') && types.some(isBool) && types.some(isString))
    return 'Compare with `true` or `false` without quotes.';
  if (types.some((type) => underlyingOf(type) !== undefined))
    return 'Use `.Value` or `?? …` for what may be null.';
  return '';
}
