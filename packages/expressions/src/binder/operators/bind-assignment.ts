import type { Assignment } from '../../syntax/index.js';
import { isVar } from '../../syntax/index.js';
import { bindExpression, bindOperand, bindValue } from '../bind-expression.js';
import { bindDeconstruction } from '../bind-tuple.js';
import type { Binder } from '../binder.js';
import type { BoundExpression } from '../bound-expression.js';
import { convertExplicit } from '../conversions/convert-explicit.js';
import { convertImplicit } from '../conversions/convert.js';
import { classifyExpression } from '../conversions/classify-expression.js';
import { assignmentTarget } from './assignment-target.js';
import { bindBinaryOperator } from './bind-binary.js';

/** `target = value` and `target += value`. */
export function bindAssignment(b: Binder, syntax: Assignment): BoundExpression {
  const span = { start: syntax.start, end: syntax.end };
  const { target: left, operator } = syntax;
  if (operator !== '=') return bindCompound(b, syntax);
  if (left.kind === 'tuple' || (left.kind === 'declaration' && (left.isDeconstruction || isVar(left.type))))
    return bindDeconstruction(b, left, bindValue(b, syntax.value), span);
  // `_ = Call();`
  if (left.kind === 'name' && left.name.text === '_' && b.scope.lookup('_') === undefined)
    return bindOperand(b, syntax.value);
  const bound = bindExpression(b, left);
  const value = bindValue(b, syntax.value);
  if (bound.type.kind === 'error') return b.error(span);
  const target = assignmentTarget(b, bound);
  if (target === undefined) return b.error(span);
  return {
    kind: 'assignment',
    target,
    value: convertImplicit(b, value, target.type),
    type: target.type,
    span,
  };
}

function bindCompound(b: Binder, syntax: Assignment): BoundExpression {
  const span = { start: syntax.start, end: syntax.end };
  const operator = syntax.operator.slice(0, -1);
  const bound = bindOperand(b, syntax.target);
  const value = bindValue(b, syntax.value);
  if (bound.type.kind === 'error' || value.type.kind === 'error') return b.error(span);
  const target = assignmentTarget(b, bound);
  if (target === undefined) return b.error(span);
  const placeholder = b.placeholder(target.type, span);
  const old: BoundExpression = { kind: 'local', local: placeholder, type: target.type, span };
  const combined = bindBinaryOperator(b, operator, old, value, span, span);
  if (combined.type.kind === 'error') return b.error(span);
  // `byte b; b += 1` casts back; `b += 1000` does not convert and `s -= "x"` has no operator.
  const isImplicit = classifyExpression(b, combined, target.type) !== undefined;
  const isAllowed =
    isImplicit ||
    operator === '<<' ||
    operator === '>>' ||
    classifyExpression(b, value, target.type) !== undefined;
  const result = isAllowed
    ? convertExplicit(b, combined, target.type)
    : convertImplicit(b, combined, target.type);
  return { kind: 'compound', target, placeholder, result, givesOldValue: false, type: target.type, span };
}
