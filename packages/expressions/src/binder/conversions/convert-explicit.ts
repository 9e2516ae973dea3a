import { isEnum, isVoid, numericAlias } from '../../type-system/classify.js';
import type { Type } from '../../type-system/type.js';
import type { Binder } from '../binder.js';
import type { BoundConstant, BoundExpression } from '../bound-expression.js';
import { constantNumber, convertConstant } from '../constants.js';
import { classifyExplicit } from './classify-explicit.js';
import { classifyExpression } from './classify-expression.js';
import { applyConversion, reportNoConversion } from './convert.js';
import { integerRanges } from './numeric-conversions.js';

/** The expression cast to `to`; a cast that can never work is reported. */
export function convertExplicit(b: Binder, expression: BoundExpression, to: Type): BoundExpression {
  const { span } = expression;
  if (expression.type.kind === 'error' || to.kind === 'error') return b.error(span);
  const conversion =
    classifyExpression(b, expression, to) ??
    (isVoid(expression.type) ? undefined : classifyExplicit(expression.type, to));
  if (conversion === undefined) {
    if (expression.kind === 'unboundLambda') return reportNoConversion(b, expression, to);
    b.report('noCast', span, { from: expression.type.name, to: to.name });
    return b.error(span);
  }
  if (conversion.kind === 'numeric' && expression.kind === 'constant')
    return castConstant(b, expression, to) ?? applyConversion(b, expression, to, conversion);
  return applyConversion(b, expression, to, conversion);
}

function castConstant(b: Binder, constant: BoundConstant, to: Type): BoundExpression | undefined {
  const value = constantNumber(constant);
  const target = isEnum(to) ? 'int' : numericAlias(to);
  const range = target === undefined ? undefined : integerRanges[target];
  if (value === undefined || target === 'decimal') return undefined;
  const isOutside =
    range !== undefined && (Number(value) >= Number(range[1]) + 1 || Number(value) <= Number(range[0]) - 1);
  if (isOutside && !b.isUnchecked) {
    b.report('constantOverflow', constant.span, { type: to.name });
    return b.error(constant.span);
  }
  return convertConstant(constant, to);
}
