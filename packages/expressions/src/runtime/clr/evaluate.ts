import type { ExpressionContext } from '../../context.js';
import { translateError } from './access.js';
import { defaultBudget, withBudget, type BudgetLimits } from './budget.js';
import { withHost } from './host.js';

/** Runs emitted code for a host within a budget. Nested evaluations share the outer budget. */
export function evaluateWith(
  run: (host: ExpressionContext) => unknown,
  host: ExpressionContext,
  budget: BudgetLimits = defaultBudget,
): unknown {
  try {
    return withBudget(budget, () => withHost(host, () => run(host)));
  } catch (error) {
    throw translateError(error);
  }
}
