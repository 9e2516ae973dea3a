export { embed } from './embed.js';
export { withElements, withEntries, withMembers, type Members } from './initializers.js';
export { lambdaBody, type Returned } from './lambda-body.js';
export { array, char, decimal, defaultOf, double, int, literal, long, nullOf, out } from './literals.js';
export {
  add,
  and,
  as,
  cast,
  coalesce,
  conditional,
  divide,
  equal,
  greaterThan,
  greaterThanOrEqual,
  interpolate,
  is,
  lessThan,
  lessThanOrEqual,
  multiply,
  negate,
  not,
  notEqual,
  or,
  remainder,
  subtract,
  whenNotNull,
} from './operators.js';
export type { Out } from './out.js';
export type { Case, CaseValue, Catch, Counter, Throwable } from './statement-parts.js';
export type { Body, Statements } from './statements.js';
export type { ExpressionInputs, ExpressionType, ExpressionValues } from './typed-code.js';
export { arrayOf, context, types } from './types.js';
export type { TypeToken, Value } from './value.js';
