import type { Span } from '../../diagnostics/diagnostics.js';
import { isReferenceType, isString, isVoid } from '../../type-system/classify.js';
import type { Binder } from '../binder.js';
import type { BoundExpression } from '../bound-expression.js';
import { convertImplicit } from '../conversions/convert.js';

/** `a + b` where one is a string: a chain becomes one node, neighbouring constants one text. */
export function bindConcat(
  b: Binder,
  left: BoundExpression,
  right: BoundExpression,
  span: Span,
): BoundExpression {
  if (left.kind === 'error' || right.kind === 'error') return b.error(span);
  if (isVoid(left.type) || isVoid(right.type)) return b.error(span);
  const parts: BoundExpression[] = [];
  for (const part of [...partsOf(left), ...partsOf(right)]) {
    const last = parts.at(-1);
    const text = constantText(part);
    const lastText = last === undefined ? undefined : constantText(last);
    if (text !== undefined && lastText !== undefined)
      parts.splice(-1, 1, { kind: 'constant', type: b.types.string, value: lastText + text, span });
    else if (isString(part.type) || isReferenceType(part.type)) parts.push(part);
    else parts.push(convertImplicit(b, part, b.types.object));
  }
  const [only] = parts;
  if (parts.length === 1 && only?.kind === 'constant') return { ...only, type: b.types.string, span };
  return { kind: 'concat', parts, type: b.types.string, span };
}

function partsOf(expression: BoundExpression): readonly BoundExpression[] {
  return expression.kind === 'concat' ? expression.parts : [expression];
}

function constantText(expression: BoundExpression): string | undefined {
  if (expression.kind !== 'constant') return undefined;
  if (expression.value === null) return '';
  return typeof expression.value === 'string' ? expression.value : undefined;
}
