import type { Type } from '../../type-system/type.js';
import { isValueType } from '../../type-system/classify.js';
import { underlyingOf } from '../../type-system/nullable.js';
import { invalidCastException, nullReferenceException } from '../clr/exceptions.js';
import { boxedDouble, boxedInt, boxedLong } from '../numeric.js';
import { typeOf, unboxTo } from '../type-of.js';

/** A variable as the host holds it, as an `object`: bare numbers are ints or doubles, bigints longs. */
export function variableObject(value: unknown): unknown {
  if (typeof value === 'number')
    return Number.isInteger(value) && (value | 0) === value ? boxedInt(value) : boxedDouble(value);
  if (typeof value === 'bigint') return boxedLong(value);
  return value ?? null;
}

const fullName = (type: Type | undefined): string =>
  type?.kind === 'named' ? `${type.definition.namespace}.${type.definition.name}` : (type?.name ?? 'null');

/**
 * `Variables.GetValueOrDefault<T>` of a variable that is there.
 *
 * @throws ClrException `InvalidCastException` for a value of another type, NullReferenceException for null as a struct
 */
export function variableAs(name: string, value: unknown, type: Type): unknown {
  if (value === null) {
    if (isValueType(type) && underlyingOf(type) === undefined) throw nullReferenceException.create();
    return null;
  }
  const converted = unboxTo(value, type);
  if (converted === undefined) {
    throw invalidCastException.create(
      `Unable to convert context variable \`${name}\` of type \`${fullName(typeOf(value))}\` to the type of \`${fullName(type)}\`.`,
    );
  }
  return converted;
}
