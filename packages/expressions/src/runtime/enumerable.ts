import type { RuntimeMembers } from '../define-type.js';
import { aggregateOperators } from './enumerable/aggregates.js';
import { conversionOperators } from './enumerable/conversions.js';
import { elementOperators } from './enumerable/elements.js';
import { groupingOperators } from './enumerable/grouping.js';
import { orderingOperators } from './enumerable/ordering.js';
import { partitionOperators } from './enumerable/partition.js';
import { projectionOperators } from './enumerable/projection.js';
import { setOperators } from './enumerable/sets.js';

export { groupingRuntime, lookupRuntime } from './enumerable/grouping.js';

/** LINQ's operators. */
export const enumerableRuntime: RuntimeMembers = {
  ...elementOperators,
  ...aggregateOperators,
  ...projectionOperators,
  ...partitionOperators,
  ...orderingOperators,
  ...groupingOperators,
  ...setOperators,
  ...conversionOperators,
};
