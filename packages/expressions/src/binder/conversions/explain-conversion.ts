import { isString } from '../../type-system/classify.js';
import type { Type } from '../../type-system/type.js';
import type { BoundExpression } from '../bound-expression.js';
import { classifyExplicit } from './classify-explicit.js';

/** What to write to get the type that is needed; '' when nothing obvious helps. */
export function suggestExplicit(expression: BoundExpression, to: Type): string {
  const from = expression.type;
  if (classifyExplicit(from, to) !== undefined) return `Cast it: \`(${to.name})…\`.`;
  if (isString(to)) return 'Call `.ToString()` on it.';
  if (isString(from) && to.kind === 'named' && ['int', 'long', 'double', 'bool', 'decimal'].includes(to.name))
    return `Parse it: \`${to.name}.Parse(…)\`.`;
  return '';
}
