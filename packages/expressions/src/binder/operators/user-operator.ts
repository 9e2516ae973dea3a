import { isString } from '../../type-system/classify.js';
import { typeAndBases } from '../../type-system/hierarchy.js';
import type { Member } from '../../type-system/member.js';
import { declaredMembers } from '../../type-system/members.js';
import { withoutNullable } from '../../type-system/nullable.js';
import type { Span } from '../../diagnostics/diagnostics.js';
import type { Binder } from '../binder.js';
import type { BoundExpression } from '../bound-expression.js';
import { foldDecimal } from './fold-decimal.js';
import { makeCall } from '../overloads/make-call.js';
import { resolveOverload } from '../overloads/resolve-overload.js';

/** The call of an operator that one of the operands' types declares; undefined when none fits. */
export function bindUserOperator(
  b: Binder,
  operator: string,
  operands: readonly BoundExpression[],
  span: Span,
): BoundExpression | undefined {
  const members = new Set<Member>();
  for (const operand of operands) {
    // What C# itself knows about strings comes after what the other operand's type declares.
    if (isString(operand.type)) continue;
    for (const type of typeAndBases(withoutNullable(operand.type))) {
      if (type.kind !== 'named') continue;
      for (const member of declaredMembers(type, operator))
        if (member.kind === 'operator' && member.parameters.length === operands.length) members.add(member);
    }
  }
  if (members.size === 0) return undefined;
  const args = operands.map((expression) => ({
    name: null,
    modifier: null,
    expression,
    span: expression.span,
  }));
  const result = resolveOverload(b, [...members], args, null);
  if (result.kind !== 'found') return undefined;
  const call = makeCall(b, result.candidate, args, null, span, span);
  return call.kind === 'call' ? (foldDecimal(b, call.member, call.arguments, span) ?? call) : call;
}
