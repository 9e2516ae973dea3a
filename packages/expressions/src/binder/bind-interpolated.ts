import type { InterpolatedExpression } from '../syntax/index.js';
import { isValueType } from '../type-system/classify.js';
import { bindOperand } from './bind-expression.js';
import type { Binder } from './binder.js';
import type { BoundExpression } from './bound-expression.js';
import { constantNumber } from './constants.js';
import { convertImplicit } from './conversions/convert.js';

/** `$"text {value,10:format}"`. Without formats and alignments it is a concatenation. */
export function bindInterpolated(b: Binder, syntax: InterpolatedExpression): BoundExpression {
  const span = { start: syntax.start, end: syntax.end };
  const holes = syntax.holes.map(({ expression, alignment, format }) => {
    const bound = bindOperand(b, expression);
    const value = isValueType(bound.type) ? convertImplicit(b, bound, b.types.object) : bound;
    return { value, alignment: alignment === null ? 0 : bindAlignment(b, bindOperand(b, alignment)), format };
  });
  if (holes.some(({ value }) => value.kind === 'error')) return b.error(span);
  if (holes.some(({ alignment, format }) => alignment !== 0 || format !== null))
    return { kind: 'interpolated', texts: syntax.texts, holes, type: b.types.string, span };
  const parts = syntax.texts.flatMap((text, index): readonly BoundExpression[] => {
    const hole = holes[index];
    const constant: BoundExpression = { kind: 'constant', type: b.types.string, value: text, span };
    return [...(text === '' ? [] : [constant]), ...(hole === undefined ? [] : [hole.value])];
  });
  return { kind: 'concat', parts, type: b.types.string, span };
}

function bindAlignment(b: Binder, alignment: BoundExpression): number {
  const value = constantNumber(alignment);
  if (typeof value === 'number' && Number.isInteger(value) && Math.abs(value) <= 32_767) return value;
  b.report('notConstant', alignment.span, {});
  return 0;
}
