import { compareText } from './compare-text.js';
import { memberOf } from '../../type-system/universe.js';
import { Boxed } from './boxed.js';
import { argumentException } from './exceptions.js';

/** .NET's `ToString()` of any value in object form; null gives ''. */
export function toClrString(value: unknown): string {
  if (typeof value === 'string') return value;
  if (value === null || value === undefined) return '';
  if (typeof value === 'boolean') return value ? 'True' : 'False';
  if (value instanceof Boxed) return boxedToString(value);
  if (value instanceof Uint8Array) return 'System.Byte[]';
  if (typeof value === 'function') return 'System.Delegate';
  return String(value);
}

/** `object.Equals(a, b)`: values by type and value, strings by their text, objects by their `equals`. */
export function clrEquals(left: unknown, right: unknown): boolean {
  if (left === right) return true;
  if (left === null || right === null) return false;
  if (left instanceof Boxed)
    return right instanceof Boxed && right.type === left.type && Object.is(left.value, right.value);
  if (typeof left === 'number') return Number.isNaN(left) && Number.isNaN(right);
  const { equals } = left as { equals?: (other: unknown) => boolean };
  return typeof left === 'object' && typeof equals === 'function' ? equals.call(left, right) : false;
}

/** `GetHashCode()`: equal values give equal codes; the numbers themselves are not .NET's for strings and objects. */
export function clrHashCode(value: unknown): number {
  if (value instanceof Boxed) return clrHashCode(value.value);
  switch (typeof value) {
    case 'string':
      return stringHashCode(value);
    case 'boolean':
      return value ? 1 : 0;
    case 'number':
      return Number.isInteger(value) ? value | 0 : stringHashCode(String(value));
    case 'bigint':
      return Number(BigInt.asIntN(32, value)) ^ Number(BigInt.asIntN(32, value >> 32n));
    case 'object':
      if (value === null) return 0;
      return (value as { hashCode?: () => number }).hashCode?.() ?? identityHashCode(value);
    default:
      return 0;
  }
}

/** Order of `IComparable`: null first, numbers, culture-independent strings by the caller, objects by `compareTo`. */
export function clrCompare(left: unknown, right: unknown): number {
  if (left === null || right === null) return left === right ? 0 : left === null ? -1 : 1;
  const a = left instanceof Boxed ? left.value : left;
  const b = right instanceof Boxed ? right.value : right;
  if (typeof a === 'number' && typeof b === 'number' && (Number.isNaN(a) || Number.isNaN(b)))
    return Number.isNaN(a) ? (Number.isNaN(b) ? 0 : -1) : 1;
  if (typeof a === typeof b && (typeof a === 'number' || typeof a === 'bigint' || typeof a === 'boolean'))
    return (a as number) < (b as number) ? -1 : (a as number) > (b as number) ? 1 : 0;
  if (typeof a === 'string' && typeof b === 'string') return compareText(a, b);
  const { compareTo } = a as { compareTo?: (other: unknown) => number };
  if (typeof a === 'object' && typeof compareTo === 'function') return compareTo.call(a, b);
  throw argumentException.create('At least one object must implement IComparable.');
}

/** One hash code of many. */
export function combineHashCodes(codes: readonly number[]): number {
  return codes.reduce((hash, code) => (Math.imul(hash, 31) + code) | 0, 17);
}

const identityHashCodes = new WeakMap<object, number>();
let lastIdentityHashCode = 0x2f_3a51;

function identityHashCode(value: object): number {
  let code = identityHashCodes.get(value);
  if (code === undefined) identityHashCodes.set(value, (code = lastIdentityHashCode += 7919));
  return code;
}

function stringHashCode(text: string): number {
  let hash = 5381;
  for (let index = 0; index < text.length; index++) hash = (Math.imul(hash, 33) ^ text.charCodeAt(index)) | 0;
  return hash;
}

function boxedToString(boxed: Boxed): string {
  const toString = memberOf(boxed.type.definition, 'ToString()');
  if (toString !== undefined) return String(toString(boxed.value));
  return enumToString(boxed) ?? String(boxed.value);
}

/** `DayOfWeek.Monday` is `Monday`; a set of bits is `A, B`; what has no name is its number. */
export function enumToString({ type, value }: Boxed): string | null {
  const { kind, values, flags } = type.definition;
  if (kind !== 'enum' || values === undefined || typeof value !== 'number') return null;
  const entries = Object.entries(values);
  const exact = entries.find(([, number]) => number === value);
  if (exact !== undefined) return exact[0];
  if (flags !== true) return String(value);
  let rest = value;
  const names: string[] = [];
  for (const [name, number] of entries.sort(([, a], [, b]) => b - a)) {
    if (number !== 0 && (rest & number) === number) {
      names.unshift(name);
      rest &= ~number;
    }
  }
  return rest === 0 && names.length > 0 ? names.join(', ') : String(value);
}
