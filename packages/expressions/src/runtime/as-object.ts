import type { Type } from '../type-system/type.js';
import { box } from './clr/boxed.js';

/** A value in its type's own form, as an `object`. */
export function asObject(value: unknown, type: Type | undefined): unknown {
  return type?.kind === 'named' ? box(value, type) : value;
}
