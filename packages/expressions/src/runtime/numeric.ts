import type { RuntimeMembers, TypeDefinition } from '../define-type.js';
import { namedType } from '../type-system/intern.js';
import * as types from '../types/numeric.js';
import { Boxed, clrCompare, clrHashCode } from './clr/index.js';
import { argumentNull, formatException, invalidArgument, overflow } from './failures.js';
import { formatNumber, roundTrip, type FormattableNumber } from './text/number-format.js';
import { parseDouble, parseInteger } from './text/number-parse.js';

/** What tells one whole-number type from another. */
export interface IntegerType {
  readonly definition: TypeDefinition;
  readonly bits: 8 | 16 | 32 | 64;
  readonly signed: boolean;
  readonly minimum: bigint;
  readonly maximum: bigint;
  /** As .NET's OverflowException names it: `an Int32`. */
  readonly phrase: string;
}

const integer = (
  definition: TypeDefinition,
  bits: IntegerType['bits'],
  signed: boolean,
  phrase: string,
): IntegerType => ({
  definition,
  bits,
  signed,
  minimum: signed ? -(2n ** BigInt(bits - 1)) : 0n,
  maximum: 2n ** BigInt(signed ? bits - 1 : bits) - 1n,
  phrase,
});

/** The eight whole-number types by their C# keyword. */
export const integerTypes = {
  sbyte: integer(types.sbyteType, 8, true, 'a signed byte'),
  byte: integer(types.byteType, 8, false, 'an unsigned byte'),
  short: integer(types.int16Type, 16, true, 'an Int16'),
  ushort: integer(types.uint16Type, 16, false, 'a UInt16'),
  int: integer(types.int32Type, 32, true, 'an Int32'),
  uint: integer(types.uint32Type, 32, false, 'a UInt32'),
  long: integer(types.int64Type, 64, true, 'an Int64'),
  ulong: integer(types.uint64Type, 64, false, 'a UInt64'),
} as const satisfies Record<string, IntegerType>;

/** The value in the type's form, or .NET's OverflowException. */
export function checkedInteger(value: bigint, type: IntegerType): number | bigint {
  if (value < type.minimum || value > type.maximum) throw tooLarge(type.phrase);
  return type.bits === 64 ? value : Number(value);
}

export const tooLarge = (phrase: string) =>
  overflow(`Value was either too large or too small for ${phrase}.`);

export const malformedNumber = () => formatException('Input string was not in a correct format.');

/** A Boxed number as formatting wants it; undefined for characters and enums. */
export function formattableOf(boxed: Boxed): FormattableNumber | undefined {
  const { alias } = boxed.type.definition;
  if (alias === 'double') return { kind: 'double', value: Number(boxed.value) };
  if (alias === 'float') return { kind: 'single', value: Number(boxed.value) };
  if (alias === undefined || !Object.hasOwn(integerTypes, alias)) return undefined;
  const type = integerTypes[alias as keyof typeof integerTypes];
  return { kind: 'integer', value: BigInt(boxed.value), bits: type.bits };
}

function compareTo(type: TypeDefinition): (self: number | bigint, other: unknown) => number {
  return (self, other) => {
    if (other === null) return 1;
    if (!(other instanceof Boxed) || other.type.definition !== type) {
      throw invalidArgument(`Object must be of type ${type.name}.`);
    }
    return clrCompare(self, other.value);
  };
}

function equalsObject(type: TypeDefinition): (self: number | bigint, other: unknown) => boolean {
  return (self, other) =>
    other instanceof Boxed &&
    other.type.definition === type &&
    (other.value === self || (Number.isNaN(self) && Number.isNaN(other.value)));
}

/** `int.Parse`: throws FormatException, OverflowException, ArgumentNullException. */
export function parseIntegerAs(text: string | null, type: IntegerType): number | bigint {
  if (text === null) throw argumentNull('s');
  const value = parseInteger(text);
  if (value === undefined) throw malformedNumber();
  return checkedInteger(value, type);
}

function integerRuntime(alias: keyof typeof integerTypes): RuntimeMembers {
  const type: IntegerType = integerTypes[alias];
  const form = (value: bigint): number | bigint => (type.bits === 64 ? value : Number(value));
  const text = (self: number | bigint, format: string | null): string =>
    formatNumber({ kind: 'integer', value: BigInt(self), bits: type.bits }, format);
  return {
    MinValue: () => form(type.minimum),
    MaxValue: () => form(type.maximum),
    'Parse(string)': (source: string | null) => parseIntegerAs(source, type),
    [`TryParse(string,out ${alias})`]: (source: string | null, result: { value: number | bigint }) => {
      const value = source === null ? undefined : parseInteger(source);
      const fits = value !== undefined && value >= type.minimum && value <= type.maximum;
      result.value = form(fits ? value : 0n);
      return fits;
    },
    [`CompareTo(${alias})`]: clrCompare,
    'CompareTo(object)': compareTo(type.definition),
    [`Equals(${alias})`]: (self: number | bigint, other: number | bigint) => self === other,
    'Equals(object)': equalsObject(type.definition),
    'GetHashCode()': clrHashCode,
    'ToString()': (self: number | bigint) => self.toString(),
    'ToString(string)': text,
  };
}

function floatingRuntime(alias: 'float' | 'double'): RuntimeMembers {
  const single = alias === 'float';
  const definition = single ? types.singleType : types.doubleType;
  const form = (value: number): number => (single ? Math.fround(value) : value);
  const largest = single ? 3.4028234663852886e38 : Number.MAX_VALUE;
  const smallestNormal = single ? 2 ** -126 : 2 ** -1022;
  const text = (self: number, format: string | null): string =>
    formatNumber({ kind: single ? 'single' : 'double', value: self }, format);
  const parse = (source: string): number | undefined => {
    const value = parseDouble(source);
    if (value === undefined) return undefined;
    const finite = form(value);
    // .NET Framework refuses what is too large; only the words themselves are infinite.
    if (!Number.isFinite(finite) && !/n/i.test(source)) throw tooLarge(single ? 'a Single' : 'a Double');
    return finite;
  };
  return {
    MinValue: () => -largest,
    MaxValue: () => largest,
    Epsilon: () => (single ? 1.401298464324817e-45 : 5e-324),
    NaN: () => NaN,
    NegativeInfinity: () => -Infinity,
    PositiveInfinity: () => Infinity,
    [`IsInfinity(${alias})`]: (value: number) => Math.abs(value) === Infinity,
    [`IsNaN(${alias})`]: (value: number) => Number.isNaN(value),
    [`IsNegativeInfinity(${alias})`]: (value: number) => value === -Infinity,
    [`IsPositiveInfinity(${alias})`]: (value: number) => value === Infinity,
    [`IsFinite(${alias})`]: (value: number) => Number.isFinite(value),
    [`IsNormal(${alias})`]: (value: number) => Number.isFinite(value) && Math.abs(value) >= smallestNormal,
    [`IsSubnormal(${alias})`]: (value: number) => value !== 0 && Math.abs(value) < smallestNormal,
    [`IsNegative(${alias})`]: (value: number) => value < 0 || Object.is(value, -0),
    'Parse(string)': (source: string | null) => {
      if (source === null) throw argumentNull('s');
      const value = parse(source);
      if (value === undefined) throw malformedNumber();
      return value;
    },
    [`TryParse(string,out ${alias})`]: (source: string | null, result: { value: number }) => {
      const value = source === null ? undefined : parseDouble(source);
      const fits = value !== undefined && (Number.isFinite(form(value)) || /n/i.test(source ?? ''));
      result.value = fits ? form(value) : 0;
      return fits;
    },
    [`CompareTo(${alias})`]: clrCompare,
    'CompareTo(object)': compareTo(definition),
    [`Equals(${alias})`]: (self: number, other: number) =>
      self === other || (Number.isNaN(self) && Number.isNaN(other)),
    'Equals(object)': equalsObject(definition),
    'GetHashCode()': clrHashCode,
    'ToString()': (self: number) => text(self, null),
    'ToString(string)': text,
  };
}

export const sbyteRuntime = integerRuntime('sbyte');
export const byteRuntime = integerRuntime('byte');
export const int16Runtime = integerRuntime('short');
export const uint16Runtime = integerRuntime('ushort');
export const int32Runtime = integerRuntime('int');
export const uint32Runtime = integerRuntime('uint');
export const int64Runtime = integerRuntime('long');
export const uint64Runtime = integerRuntime('ulong');
export const singleRuntime = floatingRuntime('float');
export const doubleRuntime = floatingRuntime('double');

/** An `int` as an object. */
export const boxedInt = (value: number): Boxed => new Boxed(namedType(types.int32Type), value);
/** A `long` as an object. */
export const boxedLong = (value: bigint): Boxed => new Boxed(namedType(types.int64Type), value);
/** A `double` as an object. */
export const boxedSingle = (value: number): Boxed => new Boxed(namedType(types.singleType), value);
export const boxedDouble = (value: number): Boxed => new Boxed(namedType(types.doubleType), value);

/** Round-trip text of a Boxed float or double. */
export const roundTripOf = (boxed: Boxed): string =>
  roundTrip(Number(boxed.value), boxed.type.definition.alias === 'float');
