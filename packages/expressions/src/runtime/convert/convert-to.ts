import { charType } from '../../types/char.js';
import { parseBoolean } from '../boolean.js';
import { Boxed, toClrString } from '../clr/index.js';
import { DateTime, parseDateTime } from '../date-time.js';
import { ClrDecimal, roundDecimal } from '../decimal.js';
import { argumentNull, formatException, invalidCast, overflow } from '../failures.js';
import {
  checkedInteger,
  integerTypes,
  malformedNumber,
  parseIntegerAs,
  tooLarge,
  type IntegerType,
} from '../numeric.js';
import { parseDouble, parseNumber } from '../text/number-parse.js';
import { roundHalfEven } from '../round-half-even.js';
import { typeOf } from '../type-of.js';
import { decodeBase64 } from './base64.js';

const isChar = (value: unknown): boolean => value instanceof Boxed && value.type.definition === charType;

/** .NET's name of a value's type. */
function typeNameOf(value: unknown): string {
  const type = typeOf(value);
  return type?.kind === 'named' ? type.definition.name : (type?.name ?? 'Object');
}

const badCast = (value: unknown, target: string) => {
  const type = typeOf(value);
  const convertible =
    typeof value === 'boolean' ||
    value instanceof Boxed ||
    value instanceof ClrDecimal ||
    value instanceof DateTime;
  if (convertible) return invalidCast(`Invalid cast from '${typeNameOf(value)}' to '${target}'.`);
  const name =
    type?.kind === 'named'
      ? `${type.definition.namespace}.${type.definition.name}`
      : (type?.name ?? 'System.Object');
  return invalidCast(`Unable to cast object of type '${name}' to type 'System.IConvertible'.`);
};

/**
 * `Convert.ToInt32(object)` and its like.
 *
 * @param value in object form; null gives the type's default
 * @param target C# keyword of the type
 */
export function convertTo(value: unknown, target: string): unknown {
  const integer = (integerTypes as Readonly<Record<string, IntegerType>>)[target];
  if (integer !== undefined && Object.hasOwn(integerTypes, target)) return toInteger(value, integer);
  switch (target) {
    case 'bool':
      return toBoolean(value);
    case 'double':
      return toDouble(value, 'a Double');
    case 'float':
      return toSingle(value);
    case 'decimal':
      return toDecimal(value);
    case 'char':
      return toChar(value);
    case 'string':
      return value === null ? '' : toClrString(value);
    case 'DateTime':
      if (value === null) return new DateTime(0n);
      if (value instanceof DateTime) return value;
      if (typeof value === 'string') return parseDateTime(value);
      throw badCast(value, 'DateTime');
    case 'byte[]':
      if (typeof value === 'string') return decodeBase64(value);
      throw badCast(value, 'Byte[]');
    default:
      throw badCast(value, target);
  }
}

function toInteger(value: unknown, type: IntegerType): number | bigint {
  if (value === null) return checkedInteger(0n, type);
  if (typeof value === 'boolean') return checkedInteger(value ? 1n : 0n, type);
  if (typeof value === 'string') return parseIntegerAs(value, type);
  if (value instanceof ClrDecimal) return checkedInteger(roundDecimal(value, 0, 0).truncate(), type);
  if (value instanceof Boxed) {
    if (typeof value.value === 'bigint') return checkedInteger(value.value, type);
    const { alias } = value.type.definition;
    if (alias === 'double' || alias === 'float') return ofDouble(value.value, type);
    return checkedInteger(BigInt(value.value), type);
  }
  if (isBigInteger(value)) return checkedInteger(value.value, type);
  throw badCast(value, type.definition.name);
}

/** .NET goes through Int32 to what is shorter, and casts to what is longer. */
function ofDouble(value: number, type: IntegerType): number | bigint {
  const { int } = integerTypes;
  const limit = type.bits < 32 ? int : type;
  const whole = Number.isFinite(value) ? BigInt(roundHalfEven(value)) : undefined;
  if (whole !== undefined && whole >= limit.minimum && whole <= limit.maximum)
    return checkedInteger(whole, type);
  throw type.bits === 64 ? overflow('Arithmetic operation resulted in an overflow.') : tooLarge(limit.phrase);
}

const isBigInteger = (value: unknown): value is { value: bigint } =>
  typeof value === 'object' && value !== null && 'isBigInteger' in value;

function toBoolean(value: unknown): boolean {
  if (value === null) return false;
  if (typeof value === 'boolean') return value;
  if (typeof value === 'string') {
    const parsed = parseBoolean(value);
    if (parsed === undefined) throw formatException('String was not recognized as a valid Boolean.');
    return parsed;
  }
  if (isChar(value)) throw badCast(value, 'Boolean');
  if (value instanceof ClrDecimal) return !value.value.isZero();
  if (value instanceof Boxed) return Number(value.value) !== 0;
  throw badCast(value, 'Boolean');
}

function toDouble(value: unknown, phrase: string): number {
  if (value === null) return 0;
  if (typeof value === 'boolean') return value ? 1 : 0;
  if (typeof value === 'string') {
    const parsed = parseDouble(value);
    if (parsed === undefined) throw malformedNumber();
    if (!Number.isFinite(parsed) && !/n/i.test(value)) throw tooLarge(phrase);
    return parsed;
  }
  if (value instanceof ClrDecimal) return value.toNumber();
  if (value instanceof Boxed && !isChar(value)) return Number(value.value);
  if (isBigInteger(value)) return Number(value.value);
  throw badCast(value, 'Double');
}

function toSingle(value: unknown): number {
  if ((value instanceof Boxed && isChar(value)) || value instanceof DateTime) throw badCast(value, 'Single');
  const single = Math.fround(toDouble(value, 'a Single'));
  if (!Number.isFinite(single) && typeof value === 'string' && !/n/i.test(value)) throw tooLarge('a Single');
  return single;
}

function toDecimal(value: unknown): ClrDecimal {
  if (value === null) return ClrDecimal.of(0);
  if (typeof value === 'boolean') return ClrDecimal.of(value ? 1 : 0);
  if (value instanceof ClrDecimal) return value;
  if (typeof value === 'string') {
    const parsed =
      parseNumber(value, { style: 'number' }) === undefined ? undefined : ClrDecimal.parse(value);
    if (parsed === undefined) throw malformedNumber();
    return parsed;
  }
  if (value instanceof Boxed && !isChar(value)) {
    const { alias } = value.type.definition;
    if (alias === 'double' || alias === 'float')
      return ClrDecimal.ofDouble(Number(value.value), alias === 'float' ? 7 : 15);
    return ClrDecimal.of(value.value as number | bigint);
  }
  throw badCast(value, 'Decimal');
}

function toChar(value: unknown): number {
  if (value === null) return 0;
  if (typeof value === 'string') {
    if (value.length !== 1) throw formatException('String must be exactly one character long.');
    return value.charCodeAt(0);
  }
  if (value instanceof Boxed) {
    const { alias } = value.type.definition;
    if (alias === 'double' || alias === 'float') throw badCast(value, 'Char');
    const code = Number(value.value);
    if (code < 0 || code > 0xffff) throw overflow('Value was either too large or too small for a character.');
    return code;
  }
  throw badCast(value, 'Char');
}

/** The text that must be there. */
export function required(text: string | null, name: string): string {
  if (text === null) throw argumentNull(name);
  return text;
}
