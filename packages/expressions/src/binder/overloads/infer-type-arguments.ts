import { delegateSignature } from '../delegate-signature.js';
import type { Parameter } from '../../type-system/member.js';
import { mentions, substitute, type Substitution } from '../../type-system/substitute.js';
import type { Type, TypeParameter } from '../../type-system/type.js';
import { attemptLambda } from '../bind-lambda.js';
import type { Binder } from '../binder.js';
import type { BoundExpression } from '../bound-expression.js';
import { takesParameters } from '../unbound-lambda.js';
import { hasType } from '../unsettled.js';
import type { BoundArgument } from './argument.js';
import { InferenceBounds } from './inference-bounds.js';
import type { ArgumentMapping } from './map-arguments.js';
import { methodGroupReturnType } from './resolve-method-group.js';

/**
 * Type inference (C# specification, 12.6.3): arguments with types first, then lambdas and method groups as soon as
 * the types of their parameters are known. Undefined: a type parameter stays unknown.
 */
export function inferTypeArguments(
  b: Binder,
  typeParameters: readonly TypeParameter[],
  parameters: readonly Parameter[],
  mapping: ArgumentMapping,
  args: readonly BoundArgument[],
): readonly Type[] | undefined {
  const bounds = new InferenceBounds(typeParameters);
  let pending: { expression: BoundExpression; type: Type }[] = [];
  for (const [index, argument] of args.entries()) {
    const type = mapping.types[index];
    if (type === undefined) continue;
    const { expression } = argument;
    if (isFunction(expression)) {
      pending.push({ expression, type });
      if (expression.kind === 'unboundLambda' && expression.parameterTypes !== null) {
        const signature = delegateSignature(type);
        expression.parameterTypes.forEach((parameterType, at) => {
          const target = signature?.parameters[at];
          if (target !== undefined) bounds.inferExact(parameterType, target);
        });
      }
    } else if (hasType(expression)) {
      if (argument.modifier === null) bounds.inferLower(expression.type, type);
      else bounds.inferExact(expression.type, type);
    }
  }
  void parameters;

  for (;;) {
    const fixed: Substitution = bounds.fixed;
    const unfixed = typeParameters.filter((parameter) => !fixed.has(parameter));
    const ready = pending.filter(({ type }) => {
      const signature = delegateSignature(type);
      return signature === undefined || !signature.parameters.some((input) => mentions(input, unfixed));
    });
    if (ready.length > 0) {
      pending = pending.filter((item) => !ready.includes(item));
      for (const item of ready) inferFromFunction(b, item.expression, item.type, bounds);
      continue;
    }
    if (unfixed.length === 0) break;
    const outputs = pending.map(({ type }) => delegateSignature(type)?.returnType);
    const independent = unfixed.filter(
      (parameter) => !outputs.some((output) => output !== undefined && mentions(output, [parameter])),
    );
    const progress = bounds.fix(independent.length > 0 ? independent : unfixed) || bounds.fix(unfixed);
    if (!progress) return undefined;
  }
  return typeParameters.map((parameter) => bounds.fixed.get(parameter) ?? parameter);
}

function isFunction(expression: BoundExpression): boolean {
  return (
    expression.kind === 'unboundLambda' ||
    expression.kind === 'methodGroup' ||
    expression.kind === 'localFunctionGroup'
  );
}

function inferFromFunction(
  b: Binder,
  expression: BoundExpression,
  type: Type,
  bounds: InferenceBounds,
): void {
  const signature = delegateSignature(type);
  if (signature === undefined) return;
  const inputs = signature.parameters.map((input) => substitute(input, bounds.fixed));
  if (expression.kind === 'unboundLambda') {
    if (!takesParameters(expression.syntax, inputs.length)) return;
    const { returnType } = attemptLambda(b, expression, inputs, null);
    if (returnType !== null) bounds.inferLower(returnType, signature.returnType);
  } else {
    const returnType = methodGroupReturnType(b, expression, inputs);
    if (returnType !== undefined) bounds.inferLower(returnType, signature.returnType);
  }
}
