import { plain } from './plain.js';
import { allocate, BudgetExceededError, checkLength, isFatal } from './budget.js';
import { ClrArray, type ArrayValue } from './clr-array.js';
import { ClrException } from './clr-exception.js';
import {
  indexOutOfRangeException,
  invalidOperationException,
  nullReferenceException,
  overflowException,
} from './exceptions.js';
import type { Type } from '../../type-system/type.js';

// What emitted code calls beside the members of types.

/** The object that something is asked of; null throws NullReferenceException. */
export function notNull<T>(value: T): T & object {
  if (value === null || value === undefined) throw nullReferenceException.create();
  return value as T & object;
}

/** `array[index]`. */
export function getElement(array: ArrayValue | null, index: number | bigint): unknown {
  if (array instanceof ClrArray) {
    const { items } = array;
    const at = Number(index);
    if (at >= 0 && at < items.length) return items[at];
  } else {
    const at = Number(index);
    const bytes = notNull(array) as Uint8Array;
    if (at >= 0 && at < bytes.length) return bytes[at];
  }
  throw indexOutOfRangeException.create();
}

/** `array[index] = value`. */
export function setElement(array: ArrayValue | null, index: number | bigint, value: unknown): unknown {
  const at = Number(index);
  const items = array instanceof ClrArray ? array.items : (notNull(array) as Uint8Array);
  if (!(at >= 0 && at < items.length)) throw indexOutOfRangeException.create();
  (items as unknown[])[at] = value;
  return value;
}

/** `array.Length`. */
export function lengthOf(array: ArrayValue | null): number {
  return array instanceof ClrArray ? array.items.length : (notNull(array) as Uint8Array).length;
}

/** `new T[size]`. */
export function createArray(
  elementType: Type,
  isByte: boolean,
  size: number | bigint,
  initial: () => unknown,
): ArrayValue {
  const length = Number(size);
  if (length < 0) throw overflowException.create();
  allocate(length);
  return isByte ? new Uint8Array(length) : new ClrArray(elementType, Array.from({ length }, initial));
}

/** A string that was put together, if it is not too long. */
export function checkedText(text: string): string {
  checkLength(text.length);
  return text;
}

/** `T?` to `T`. */
export function unwrap(value: unknown): unknown {
  if (value === null || value === undefined)
    throw invalidOperationException.create('Nullable object must have a value.');
  return value;
}

/** `throw x`, also as an expression. */
export function throwException(value: unknown): never {
  throw value instanceof ClrException ? value : nullReferenceException.create();
}

/** The exception that a `catch` may look at; everything else goes on to the caller of the expression. */
export function caught(error: unknown): ClrException {
  if (error instanceof ClrException && !isFatal(error)) return error;
  throw error;
}

/** The condition of a `catch … when`: what it throws counts as false, as in .NET. */
export function filter(condition: () => boolean): boolean {
  try {
    return condition();
  } catch (error) {
    caught(error);
    return false;
  }
}

/** JavaScript's own errors at the border of an evaluation. */
export function translateError(error: unknown): unknown {
  if (error instanceof RangeError) {
    const isDepth = /call stack/i.test(error.message);
    return new BudgetExceededError(
      isDepth ? 'depth' : 'memory',
      isDepth ? 'The expression calls itself too deeply.' : 'The expression made a value that is too large.',
      error,
    );
  }
  return error;
}

plain(notNull);
plain(checkedText);
