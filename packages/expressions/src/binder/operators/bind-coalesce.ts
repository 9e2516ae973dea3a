import type { Binary } from '../../syntax/index.js';
import { canBeNull } from '../../type-system/classify.js';
import { underlyingOf } from '../../type-system/nullable.js';
import { bindOperand, bindValue } from '../bind-expression.js';
import type { Binder } from '../binder.js';
import type { BoundExpression } from '../bound-expression.js';
import { classifyExpression } from '../conversions/classify-expression.js';
import { convertImplicit, reportNoConversion } from '../conversions/convert.js';
import { hasType } from '../unsettled.js';

/** `a ?? b`: the type is that of `a` without `?`, of `a`, or of `b`, the first that fits (12.15). */
export function bindCoalesce(b: Binder, syntax: Binary): BoundExpression {
  const span = { start: syntax.start, end: syntax.end };
  const left = bindOperand(b, syntax.left);
  const right = bindValue(b, syntax.right);
  if (left.type.kind === 'error' || right.type.kind === 'error') return b.error(span);
  if (left.type.kind === 'null') return right;
  if (!canBeNull(left.type)) {
    b.report('neverNull', left.span, { type: left.type.name, operator: '??' });
    return b.error(span);
  }
  const underlying = underlyingOf(left.type);
  const placeholder = b.placeholder(underlying ?? left.type, left.span);
  const value: BoundExpression = {
    kind: 'local',
    local: placeholder,
    type: placeholder.type,
    span: left.span,
  };
  const make = (result: BoundExpression, type: BoundExpression['type']): BoundExpression => ({
    kind: 'coalesce',
    left,
    right: convertImplicit(b, right, type),
    placeholder,
    result,
    type,
    span,
  });
  if (underlying !== undefined && classifyExpression(b, right, underlying) !== undefined)
    return make(value, underlying);
  if (classifyExpression(b, right, left.type) !== undefined) return make(value, left.type);
  if (hasType(right) && classifyExpression(b, value, right.type) !== undefined)
    return make(convertImplicit(b, value, right.type), right.type);
  return reportNoConversion(b, right, underlying ?? left.type);
}
