import { arrayType } from '../type-system/intern.js';
import { isSubtype } from '../type-system/hierarchy.js';
import { underlyingOf } from '../type-system/nullable.js';
import type { Type } from '../type-system/type.js';
import { aliasType } from '../type-system/universe.js';
import { Boxed } from './clr/index.js';

/** Types that are asked for all the time, found when they are first needed. */
const known: { string?: Type; bool?: Type; bytes?: Type } = {};

/** The run-time type of a value in object form; undefined for null and delegates. */
export function typeOf(value: unknown): Type | undefined {
  if (typeof value === 'string') return (known.string ??= aliasType('string'));
  if (typeof value === 'boolean') return (known.bool ??= aliasType('bool'));
  if (value instanceof Boxed) return value.type;
  if (value instanceof Uint8Array) return (known.bytes ??= arrayType(aliasType('byte')));
  if (typeof value !== 'object' || value === null) return undefined;
  return (value as { clrType?: Type }).clrType;
}

/** C#'s `value is T` of a value in object form. */
export function isInstance(value: unknown, type: Type): boolean {
  const actual = typeOf(value);
  if (actual === type) return true;
  return actual !== undefined && isSubtype(actual, underlyingOf(type) ?? type);
}

/** The value in the form of `type`, undefined when it is of another type; null where `type` has null. */
export function unboxTo(value: unknown, type: Type): unknown {
  if (!isInstance(value, type)) return undefined;
  return value instanceof Boxed && !keepsObjectForm(type) ? value.value : value;
}

const keepsObjectForm = (type: Type): boolean =>
  type.kind === 'named' && (type.definition.kind === 'interface' || type.definition.alias === 'object');
