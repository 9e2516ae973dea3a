import type { Span } from '../../diagnostics/diagnostics.js';
import { isDelegate } from '../../type-system/classify.js';
import { membersNamed } from '../../type-system/lookup.js';
import { aliasType } from '../../type-system/universe.js';
import type { Binder } from '../binder.js';
import type { BoundExpression } from '../bound-expression.js';
import { classifyExpression } from '../conversions/classify-expression.js';
import { convertImplicit } from '../conversions/convert.js';

/** `a + b` and `a - b` of delegates of one type; a lambda takes the type of the other side. */
export function bindDelegates(
  b: Binder,
  operator: string,
  left: BoundExpression,
  right: BoundExpression,
  span: Span,
): BoundExpression | undefined {
  if (operator !== '+' && operator !== '-') return undefined;
  const type = isDelegate(left.type) ? left.type : isDelegate(right.type) ? right.type : undefined;
  if (type === undefined) return undefined;
  const fits = [left, right].every((side) => classifyExpression(b, side, type) !== undefined);
  const [member] = membersNamed(aliasType('delegate type'), operator === '+' ? 'Combine' : 'Remove');
  if (!fits || member === undefined) return undefined;
  return {
    kind: 'call',
    member,
    receiver: null,
    arguments: [convertImplicit(b, left, type), convertImplicit(b, right, type)],
    typeArguments: [],
    type,
    span,
  };
}
