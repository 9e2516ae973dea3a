import { isVoid } from '../../type-system/classify.js';
import type { Type } from '../../type-system/type.js';
import { useLambda } from '../bind-lambda.js';
import type { Binder } from '../binder.js';
import type { BoundExpression } from '../bound-expression.js';
import { convertConstant } from '../constants.js';
import { delegateSignature } from '../delegate-signature.js';
import { resolveMethodGroup } from '../overloads/resolve-method-group.js';
import { acceptsParameters } from '../unbound-lambda.js';
import { convertDecimalConstant } from '../operators/fold-decimal.js';
import { suggestExplicit } from './explain-conversion.js';
import { classifyExpression } from './classify-expression.js';
import type { Conversion } from './conversion.js';

/** The expression as a `to`; a missing implicit conversion is reported. */
export function convertImplicit(b: Binder, expression: BoundExpression, to: Type): BoundExpression {
  const conversion = classifyExpression(b, expression, to);
  if (conversion !== undefined) return applyConversion(b, expression, to, conversion);
  return reportNoConversion(b, expression, to);
}

/** Reports that there is no implicit conversion, as exactly as the expression allows. */
export function reportNoConversion(b: Binder, expression: BoundExpression, to: Type): BoundExpression {
  const { span } = expression;
  if (expression.type.kind === 'error' || to.kind === 'error') return b.error(span);
  if (expression.kind === 'unboundLambda') {
    const signature = delegateSignature(to);
    if (signature !== undefined && acceptsParameters(expression, signature.parameters))
      return useLambda(b, expression, to, signature);
    b.report('lambdaMismatch', span, { type: to.name });
  } else if (expression.kind === 'typeName' || expression.kind === 'namespace') {
    reportNotAValue(b, expression);
  } else if (isVoid(expression.type)) b.report('voidValue', span, {});
  else
    b.report('noConversion', span, {
      from: expression.type.name,
      to: to.name,
      hint: suggestExplicit(expression, to),
    });
  return b.error(span);
}

/** Reports a type or namespace where a value is needed; true when it was one. */
export function reportNotAValue(b: Binder, expression: BoundExpression): boolean {
  if (expression.kind !== 'typeName' && expression.kind !== 'namespace') return false;
  const name = expression.kind === 'typeName' ? expression.named.name : expression.name;
  if (expression.type.kind !== 'error') b.report('notAValue', expression.span, { name });
  return true;
}

/** Applies a conversion that was found before. */
export function applyConversion(
  b: Binder,
  expression: BoundExpression,
  to: Type,
  conversion: Conversion,
): BoundExpression {
  const { span } = expression;
  switch (conversion.kind) {
    case 'identity':
      return expression;
    case 'error':
      return b.error(span);
    case 'lambda': {
      const signature = delegateSignature(to);
      if (expression.kind !== 'unboundLambda' || signature === undefined) return b.error(span);
      return useLambda(b, expression, to, signature);
    }
    case 'methodGroup':
      if (expression.kind !== 'methodGroup' && expression.kind !== 'localFunctionGroup') return b.error(span);
      return resolveMethodGroup(b, expression, to)?.() ?? b.error(span);
    case 'default':
      return { kind: 'default', type: to, span };
    case 'tuple':
      if (expression.kind !== 'tuple' || to.kind !== 'tuple') return b.error(span);
      return {
        ...expression,
        type: to,
        items: expression.items.map((item, index) =>
          convertImplicit(b, item, to.elements[index]?.type ?? item.type),
        ),
      };
    case 'constant':
    case 'enumZero':
      if (expression.kind === 'constant')
        return convertConstant(expression, to) ?? { ...expression, type: to };
      break;
    case 'lift': {
      if (expression.kind !== 'constant' || conversion.inner.kind !== 'constant') break;
      const operand = convertConstant(expression, conversion.to);
      if (operand === undefined) break;
      const inner: Conversion = { kind: 'identity' };
      const lift: Conversion = { kind: 'lift', inner, from: conversion.to, to: conversion.to };
      return { kind: 'conversion', type: to, operand, conversion: lift, isChecked: b.isChecked, span };
    }
    case 'numeric':
      if (conversion.from === 'decimal' || conversion.to === 'decimal') {
        const folded = convertDecimalConstant(b, expression, to, conversion);
        if (folded !== undefined) return folded;
      } else if (expression.kind === 'constant' && !b.isChecked) {
        const folded = convertConstant(expression, to);
        if (folded !== undefined) return folded;
      }
      break;
    case 'null':
      return { kind: 'constant', type: to, value: null, span };
  }
  return { kind: 'conversion', type: to, operand: expression, conversion, isChecked: b.isChecked, span };
}
