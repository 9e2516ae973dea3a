import { isEnum, isVoid, numericAlias } from '../../type-system/classify.js';
import { underlyingOf } from '../../type-system/nullable.js';
import type { Type } from '../../type-system/type.js';
import { attemptLambda } from '../bind-lambda.js';
import type { Binder } from '../binder.js';
import type { BoundExpression } from '../bound-expression.js';
import { constantNumber } from '../constants.js';
import { delegateSignature } from '../delegate-signature.js';
import { resolveMethodGroup } from '../overloads/resolve-method-group.js';
import type { UnboundLambda } from '../unbound-lambda.js';
import { acceptsParameters } from '../unbound-lambda.js';
import { throwType } from '../unsettled.js';
import { classifyImplicit } from './classify-implicit.js';
import type { Conversion } from './conversion.js';
import { constantFits } from './numeric-conversions.js';

/** The implicit conversion of an expression: what its type allows, and what its own form allows. */
export function classifyExpression(b: Binder, expression: BoundExpression, to: Type): Conversion | undefined {
  if (to.kind === 'error') return { kind: 'error' };
  switch (expression.kind) {
    case 'unboundLambda':
      return lambdaConverts(b, expression, to) ? { kind: 'lambda' } : undefined;
    case 'methodGroup':
    case 'localFunctionGroup':
      return resolveMethodGroup(b, expression, to) === undefined ? undefined : { kind: 'methodGroup' };
    case 'defaultLiteral':
      return isVoid(to) ? undefined : { kind: 'default' };
    case 'outVariable':
      return { kind: 'identity' };
    case 'typeName':
    case 'namespace':
      return undefined;
    case 'constant': {
      const constant = classifyConstant(expression, to);
      if (constant !== undefined) return constant;
      break;
    }
    case 'tuple':
      if (to.kind === 'tuple' && to !== expression.type && to.elements.length === expression.items.length) {
        const converts = expression.items.every(
          (item, index) => classifyExpression(b, item, to.elements[index]?.type ?? item.type) !== undefined,
        );
        if (converts) return { kind: 'tuple' };
      }
      break;
  }
  if (expression.type === throwType) return isVoid(to) ? undefined : { kind: 'throw' };
  return classifyImplicit(expression.type, to);
}

function classifyConstant(expression: BoundExpression, to: Type): Conversion | undefined {
  const value = constantNumber(expression);
  const from = numericAlias(expression.type);
  if (value === undefined || from === undefined) return undefined;
  const underlying = underlyingOf(to);
  const target = numericAlias(underlying ?? to);
  if (target !== undefined && target !== from && constantFits(from, value, target))
    return underlying === undefined
      ? { kind: 'constant' }
      : { kind: 'lift', inner: { kind: 'constant' }, from: expression.type, to: underlying };
  if (isEnum(to) && from === 'int' && value === 0) return { kind: 'enumZero' };
  return undefined;
}

/** Whether the lambda's body is right for the delegate. */
function lambdaConverts(b: Binder, lambda: UnboundLambda, to: Type): boolean {
  const signature = delegateSignature(to);
  if (signature === undefined || !acceptsParameters(lambda, signature.parameters)) return false;
  return !attemptLambda(b, lambda, signature.parameters, signature.returnType).hasErrors;
}
