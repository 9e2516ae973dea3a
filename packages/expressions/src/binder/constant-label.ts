import type { BoundConstant, BoundExpression } from './bound-expression.js';

/** The constant that a label without `when` compares with, in the type of what is switched over; undefined for others. */
export function constantOfLabel(condition: BoundExpression): BoundConstant | undefined {
  if (condition.kind !== 'objectEquality' && condition.kind !== 'referenceEquality') return undefined;
  let { right } = condition;
  while (right.kind === 'conversion') right = right.operand;
  return right.kind === 'constant' ? right : undefined;
}
