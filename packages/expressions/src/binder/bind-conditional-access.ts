import type { ConditionalAccess } from '../syntax/index.js';
import { canBeNull, isValueType, isVoid } from '../type-system/classify.js';
import { nullableOf, underlyingOf } from '../type-system/nullable.js';
import { bindExpression, bindOperand } from './bind-expression.js';
import type { Binder } from './binder.js';
import type { BoundExpression } from './bound-expression.js';

/** `target?.access`: null when the target is null. */
export function bindConditionalAccess(b: Binder, syntax: ConditionalAccess): BoundExpression {
  const span = { start: syntax.start, end: syntax.end };
  const receiver = bindOperand(b, syntax.target);
  if (receiver.type.kind === 'error') return b.error(span);
  const isOpen = receiver.type.kind === 'typeParameter' && receiver.type.constraint === null;
  if (!canBeNull(receiver.type) && !isOpen && !b.isInstance) {
    b.report('neverNull', receiver.span, { type: receiver.type.name, operator: '?.' });
    return b.error(span);
  }
  const placeholder = b.placeholder(underlyingOf(receiver.type) ?? receiver.type, receiver.span);
  b.conditionalReceivers.push({
    kind: 'local',
    local: placeholder,
    type: placeholder.type,
    span: receiver.span,
  });
  const access = bindExpression(b, syntax.access);
  b.conditionalReceivers.pop();
  if (access.type.kind === 'error') return b.error(span);
  if (access.kind === 'methodGroup') {
    b.report('missingCall', access.nameSpan, { name: access.name });
    return b.error(span);
  }
  const needsNullable =
    isValueType(access.type) && !isVoid(access.type) && underlyingOf(access.type) === undefined;
  const type = needsNullable ? nullableOf(access.type) : access.type;
  return { kind: 'conditionalAccess', receiver, placeholder, access, type, span };
}
