import type { Type } from '../type-system/type.js';
import type { Binder } from './binder.js';
import type { BoundExpression } from './bound-expression.js';
import { classifyExpression } from './conversions/classify-expression.js';
import { hasType } from './unsettled.js';

/** The type among those of the expressions that all of them convert to (12.6.3.15): of `new[] { … }`, of a lambda. */
export function bestCommonType(b: Binder, expressions: readonly BoundExpression[]): Type | undefined {
  const candidates = new Set<Type>();
  for (const expression of expressions)
    if (hasType(expression) && expression.type.kind !== 'error') candidates.add(expression.type);
  const common = [...candidates].filter((candidate) =>
    expressions.every((expression) => classifyExpression(b, expression, candidate) !== undefined),
  );
  const [only] = common;
  if (common.length <= 1) return only;
  // Several: the one that the others convert to.
  return common.find((candidate) =>
    expressions.every(
      (expression) =>
        expression.type === candidate ||
        !common.includes(expression.type) ||
        classifyExpression(b, expression, candidate),
    ),
  );
}
