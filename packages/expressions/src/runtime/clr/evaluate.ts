import type { ExpressionContext } from '../../context.js';
import type { ClrObject } from '../../define-type.js';
import { translateError } from './access.js';
import { beginBudget, defaultBudget, endBudget, type BudgetLimits } from './budget.js';
import { enterHost, leaveHost } from './host.js';

/** A value that computes itself later would do so without host and budget: it does it now. */
export function settled(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  const { settled: settle } = value as ClrObject;
  return typeof settle === 'function' ? settle.call(value) : value;
}

/** Runs emitted code for a host within a budget. Nested evaluations share the outer budget. */
export function evaluateWith(
  run: (host: ExpressionContext) => unknown,
  host: ExpressionContext,
  budget: BudgetLimits = defaultBudget,
): unknown {
  const isOutermost = beginBudget(budget);
  const outer = enterHost(host);
  try {
    return settled(run(host));
  } catch (error) {
    throw translateError(error);
  } finally {
    leaveHost(outer);
    if (isOutermost) endBudget();
  }
}
