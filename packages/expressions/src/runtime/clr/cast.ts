import { plain } from './plain.js';
import { isDelegate, isValueType } from '../../type-system/classify.js';
import { underlyingOf } from '../../type-system/nullable.js';
import type { Type } from '../../type-system/type.js';
import { clrName } from '../../type-system/clr-name.js';
import { aliasType } from '../../type-system/universe.js';
import { isInstance, typeOf } from '../type-of.js';
import { Boxed, unboxed } from './boxed.js';
import { invalidCastException, nullReferenceException } from './exceptions.js';

/** `(T)value` to a class, interface or array: the same object, or InvalidCastException. */
export function castTo(value: unknown, type: Type): unknown {
  if (value === null || value === undefined) return null;
  if (isInstance(value, type) || (typeof value === 'function' && isDelegate(type))) return value;
  throw invalidCast(value, type);
}

/** {@link castTo} for the cast that is made most. */
export function castToString(value: unknown): unknown {
  return typeof value === 'string' ? value : castTo(value, aliasType('string'));
}

/** `(T)value` from an object to a value type; `T?` takes null. */
export function unboxAs(value: unknown, type: Type): unknown {
  const underlying = underlyingOf(type);
  if (value === null || value === undefined) {
    if (underlying === undefined) throw nullReferenceException.create();
    return null;
  }
  const target = underlying ?? type;
  // A boxed enum unboxes to its number and back.
  const isSame = value instanceof Boxed ? isUnboxable(value.type, target) : isInstance(value, target);
  // The runtime's own unboxing says no more than this.
  if (!isSame) throw invalidCastException.create();
  return unboxed(value);
}

/** `value as T`. */
export function asType(value: unknown, type: Type): unknown {
  const target = underlyingOf(type) ?? type;
  if (!isInstance(value, target)) return null;
  return isValueType(target) ? unboxed(value) : value;
}

/** Whether an object is a `T`. */
export function isType(value: unknown, type: Type): boolean {
  return isInstance(value, type);
}

function isUnboxable(from: Type, to: Type): boolean {
  if (from === to) return true;
  const isEnumOrInt = (type: Type) =>
    type.kind === 'named' && (type.definition.kind === 'enum' || type.definition.alias === 'int');
  return isEnumOrInt(from) && isEnumOrInt(to);
}

function invalidCast(value: unknown, to: Type) {
  const from = typeOf(value);
  return invalidCastException.create(
    `Unable to cast object of type '${from === undefined ? 'object' : clrName(from)}' to type '${clrName(to)}'.`,
  );
}

plain(castToString);
