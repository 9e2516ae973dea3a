import type { ConstantValue } from '../binder/bound-expression.js';
import type { Emitter } from './emitter.js';

const maxInlineText = 80;

/** A constant as JavaScript: escaped text, a number, or a name in the table. */
export function emitConstant(emitter: Emitter, value: ConstantValue): string {
  switch (typeof value) {
    case 'string':
      return value.length <= maxInlineText ? JSON.stringify(value) : emitter.use(value);
    case 'number':
      if (!Number.isFinite(value) || Object.is(value, -0)) return emitter.use(value);
      return value < 0 ? `(${value})` : String(value);
    case 'bigint':
      return value < 0n ? `(${value}n)` : `${value}n`;
    case 'boolean':
      return String(value);
    default:
      return value === null ? 'null' : emitter.use(value);
  }
}
