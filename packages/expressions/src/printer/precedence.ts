import { binaryPrecedence } from '../scanner/operators.js';
import type { Expression } from '../syntax/index.js';

/** Levels above those of the binary operators; see `scanner/operators.ts`. */
export const levels = {
  anything: -2,
  conditional: -1,
  relational: 8,
  shift: 9,
  unary: 12,
  primary: 13,
} as const;

/** How tightly an expression holds together: one that binds looser than its place needs brackets. */
export function levelOf(expression: Expression): number {
  switch (expression.kind) {
    case 'assignment':
    case 'lambda':
    case 'throwExpression':
      return levels.anything;
    case 'conditional':
      return levels.conditional;
    case 'binary':
      return binaryPrecedence[expression.operator] ?? levels.anything;
    case 'is':
    case 'as':
      return levels.relational;
    case 'prefixUnary':
    case 'cast':
    case 'conditionalAccess':
      return levels.unary;
    default:
      return levels.primary;
  }
}

/** The expression, in brackets where it binds looser than `minimum`. */
export function wrap(expression: Expression, minimum: number): Expression {
  if (levelOf(expression) >= minimum) return expression;
  return { kind: 'parenthesized', expression, start: expression.start, end: expression.end };
}
