import type { Span } from '../../diagnostics/diagnostics.js';
import type { Binary, Expression } from '../../syntax/index.js';
import { bindOperand, bindValue } from '../bind-expression.js';
import { bindCondition } from '../bind-conditional.js';
import type { Binder } from '../binder.js';
import type { BoundExpression } from '../bound-expression.js';
import { bindCoalesce } from './bind-coalesce.js';
import { bindDelegates } from './bind-delegates.js';
import { bindLifted } from './bind-lifted.js';
import { bindPredefined } from './bind-predefined.js';
import { operatorHint } from './operator-hint.js';
import { bindUserOperator } from './user-operator.js';

/** A binary operator; a long chain `a + b + c …` is bound from its left end, without recursion. */
export function bindBinary(b: Binder, syntax: Binary): BoundExpression {
  const chain: Binary[] = [];
  let first: Expression = syntax;
  while (first.kind === 'binary' && first.operator !== '??') {
    chain.push(first);
    first = first.left;
  }
  if (chain.length === 0) return bindCoalesce(b, syntax);
  let left = bindValue(b, first);
  for (const link of chain.reverse()) {
    if (!b.charge(link)) return b.error(link);
    left = bindLink(b, link, left);
  }
  return left;
}

function bindLink(b: Binder, syntax: Binary, left: BoundExpression): BoundExpression {
  const span = { start: syntax.start, end: syntax.end };
  const { operator } = syntax;
  if (operator === '&&' || operator === '||') {
    const right = bindOperand(b, syntax.right);
    return bindLogical(b, operator, left, right, span);
  }
  return bindBinaryOperator(b, operator, left, bindValue(b, syntax.right), span, syntax.operatorSpan);
}

/** The operator over two bound operands: a user-defined one, a predefined one, or a lifted one, in this order. */
export function bindBinaryOperator(
  b: Binder,
  operator: string,
  left: BoundExpression,
  right: BoundExpression,
  span: Span,
  operatorSpan: Span,
): BoundExpression {
  if (left.type.kind === 'error' || right.type.kind === 'error') return b.error(span);
  // An operator that a type declares comes before joining texts: `XNamespace + string` is a name.
  const bound =
    bindUserOperator(b, operator, [left, right], span) ??
    bindDelegates(b, operator, left, right, span) ??
    bindPredefined(b, operator, left, right, span) ??
    bindLifted(b, operator, left, right, span);
  if (bound !== undefined) return bound;
  b.report('operatorMismatch', operatorSpan, {
    operator,
    left: left.type.name,
    right: right.type.name,
    hint: operatorHint(operator, left, right),
  });
  return b.error(span);
}

function bindLogical(
  b: Binder,
  operator: '&&' | '||',
  left: BoundExpression,
  right: BoundExpression,
  span: Span,
): BoundExpression {
  if (left.type.kind === 'error' || right.type.kind === 'error') return b.error(span);
  const condition = bindCondition(b, left);
  const other = bindCondition(b, right);
  if (condition.kind === 'constant' && other.kind === 'constant') {
    const value =
      operator === '&&'
        ? condition.value === true && other.value === true
        : condition.value === true || other.value === true;
    return { kind: 'constant', type: b.types.bool, value, span };
  }
  return { kind: 'logical', operator, left: condition, right: other, type: b.types.bool, span };
}
