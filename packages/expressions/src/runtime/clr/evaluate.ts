import type { ExpressionContext } from '../../context.js';
import type { ClrObject } from '../../define-type.js';
import { translateError } from './access.js';
import { defaultBudget, withBudget, type BudgetLimits } from './budget.js';
import { withHost } from './host.js';

/** A value that computes itself later would do so without host and budget: it does it now. */
export function settled(value: unknown): unknown {
  const { settled: settle } = (typeof value === 'object' && value !== null ? value : {}) as ClrObject;
  return typeof settle === 'function' ? settle.call(value) : value;
}

/** Runs emitted code for a host within a budget. Nested evaluations share the outer budget. */
export function evaluateWith(
  run: (host: ExpressionContext) => unknown,
  host: ExpressionContext,
  budget: BudgetLimits = defaultBudget,
): unknown {
  try {
    return withBudget(budget, () => withHost(host, () => settled(run(host))));
  } catch (error) {
    throw translateError(error);
  }
}
