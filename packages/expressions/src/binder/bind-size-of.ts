import type { SizeOf } from '../syntax/index.js';
import { aliasOf, isEnum } from '../type-system/classify.js';
import { bindType } from './bind-type.js';
import type { Binder } from './binder.js';
import type { BoundExpression } from './bound-expression.js';

/** Bytes of the types whose size C# knows without `unsafe` (12.8.19). */
const sizes: Readonly<Record<string, number>> = {
  sbyte: 1,
  byte: 1,
  bool: 1,
  short: 2,
  ushort: 2,
  char: 2,
  int: 4,
  uint: 4,
  float: 4,
  long: 8,
  ulong: 8,
  double: 8,
  decimal: 16,
};

/** `sizeof(int)`: a constant; of all other types only unsafe code knows the size. */
export function bindSizeOf(b: Binder, syntax: SizeOf): BoundExpression {
  const span = { start: syntax.start, end: syntax.end };
  const type = bindType(b, syntax.type);
  if (type.kind === 'error') return b.error(span);
  const value = isEnum(type) ? 4 : sizes[aliasOf(type) ?? ''];
  if (value !== undefined) return { kind: 'constant', type: b.types.int, value, span };
  b.report('unsafeCode', span, {});
  return b.error(span);
}
