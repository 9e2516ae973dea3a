import type { BoundExpression } from '../binder/bound-expression.js';
import { emitAssignment, emitCompound } from './emit-assignment.js';
import { emitExpression } from './emit-expression.js';
import type { Emitter } from './emitter.js';

/** An expression whose value nobody wants. */
export function emitDiscarded(emitter: Emitter, node: BoundExpression): string {
  switch (node.kind) {
    case 'assignment':
      return emitAssignment(emitter, node, false);
    case 'compound':
      return emitCompound(emitter, node, false);
    default:
      return emitExpression(emitter, node);
  }
}
