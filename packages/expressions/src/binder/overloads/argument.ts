import type { Span } from '../../diagnostics/diagnostics.js';
import type { BoundExpression } from '../bound-expression.js';

/** An argument of a call before the method is chosen. */
export interface BoundArgument {
  readonly name: string | null;
  readonly modifier: 'ref' | 'out' | null;
  readonly expression: BoundExpression;
  readonly span: Span;
}
