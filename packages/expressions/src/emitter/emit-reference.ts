import type { AssignmentTarget } from '../binder/bound-expression.js';
import { elementReference, itemReference } from '../runtime/clr/reference.js';
import { emitExpression } from './emit-expression.js';
import type { Emitter } from './emitter.js';

/** An object whose `value` is the variable or element itself. */
export function emitReference(emitter: Emitter, target: AssignmentTarget): string {
  switch (target.kind) {
    case 'local': {
      if (target.local.isByReference) return `v${target.local.id}`;
      const name = emitter.local(target.local);
      return `{get value(){return ${name}},set value(x){${name}=x}}`;
    }
    case 'arrayElement':
      return `${emitter.use(elementReference)}(${emitExpression(emitter, target.array)},${emitExpression(emitter, target.index)})`;
    case 'tupleElement':
      return `${emitter.use(itemReference)}(${emitExpression(emitter, target.target)},${target.index})`;
    case 'call':
      // The binder refuses references to members.
      emitter.failures.push('reference');
      return 'undefined';
  }
}
