import type { Span } from '../diagnostics/diagnostics.js';
import type { LiteralValue } from '../scanner/token.js';
import { nullType } from '../type-system/intern.js';
import type { Binder } from './binder.js';
import { decimalOf } from './constant-text.js';
import type { BoundConstant, BoundExpression } from './bound-expression.js';

/** A literal with the type that its form gives it. */
export function bindLiteral(b: Binder, literal: LiteralValue, span: Span): BoundExpression {
  switch (literal.type) {
    case 'null':
      return { kind: 'constant', type: nullType, value: null, span };
    case 'decimal':
      try {
        return { kind: 'constant', type: b.types.decimal, value: decimalOf(literal.value), span };
      } catch {
        b.report('integerTooLarge', span, {});
        return b.error(span);
      }
    default:
      return { kind: 'constant', type: b.types[literal.type], value: literal.value, span };
  }
}

/** A bool constant. */
export function boolConstant(b: Binder, value: boolean, span: Span): BoundConstant {
  return { kind: 'constant', type: b.types.bool, value, span };
}
