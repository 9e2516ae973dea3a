import { typeParameter } from '../type-system/intern.js';
import type { Type } from '../type-system/type.js';
import type { BoundExpression } from './bound-expression.js';

// Types of what has no type of its own; their names are what messages say.
export const lambdaType: Type = typeParameter('lambda expression');
export const methodGroupType: Type = typeParameter('method group');
export const defaultLiteralType: Type = typeParameter('default');
export const throwType: Type = typeParameter('<throw expression>');
export const outVariableType: Type = typeParameter('out var');
export const namespaceType: Type = typeParameter('namespace');

const unsettled: ReadonlySet<Type> = new Set([
  lambdaType,
  methodGroupType,
  defaultLiteralType,
  throwType,
  outVariableType,
  namespaceType,
]);

/** Whether an expression has a type of its own; null literals have none either. */
export function hasType(expression: BoundExpression): boolean {
  return !unsettled.has(expression.type) && expression.type.kind !== 'null' && expression.kind !== 'typeName';
}
