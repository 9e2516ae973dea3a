import {
  defineType,
  unsupportedMembers,
  type MemberDefinition,
  type TypeDefinition,
} from '../define-type.js';
import { reasons } from './reasons.js';

/**
 * Members that all number types share, written for one of them.
 *
 * @see https://learn.microsoft.com/dotnet/api/system.int32
 */
function numericMembers(alias: string): MemberDefinition[] {
  return [
    `static ${alias} Parse(string s)`,
    `static bool TryParse(string s, out ${alias} result)`,
    `int CompareTo(${alias} value)`,
    'int CompareTo(object value)',
    `bool Equals(${alias} obj)`,
    'bool Equals(object obj)',
    'int GetHashCode()',
    'string ToString()',
    'string ToString(string format)',
    `static ${alias} Parse(string s, IFormatProvider provider)`,
    'string ToString(IFormatProvider provider)',
    'string ToString(string format, IFormatProvider provider)',
    ...unsupportedMembers(reasons.culture, [
      `static ${alias} Parse(string s, NumberStyles style)`,
      `static ${alias} Parse(string s, NumberStyles style, IFormatProvider provider)`,
      `static bool TryParse(string s, NumberStyles style, IFormatProvider provider, out ${alias} result)`,
    ]),
  ];
}

function integerType(name: string, alias: string, minimum: string, maximum: string): TypeDefinition {
  return defineType({
    name,
    alias,
    namespace: 'System',
    kind: 'struct',
    interfaces: [
      `IComparable<${alias}>`,
      `IEquatable<${alias}>`,
      'IComparable',
      'IFormattable',
      'IConvertible',
    ],
    members: [
      `const ${alias} MinValue = ${minimum}`,
      `const ${alias} MaxValue = ${maximum}`,
      ...numericMembers(alias),
    ],
  });
}

function floatingType(name: string, alias: string, minimum: string, maximum: string): TypeDefinition {
  return defineType({
    name,
    alias,
    namespace: 'System',
    kind: 'struct',
    interfaces: [
      `IComparable<${alias}>`,
      `IEquatable<${alias}>`,
      'IComparable',
      'IFormattable',
      'IConvertible',
    ],
    members: [
      `const ${alias} MinValue = ${minimum}`,
      `const ${alias} MaxValue = ${maximum}`,
      `static readonly ${alias} Epsilon`,
      `static readonly ${alias} NaN`,
      `static readonly ${alias} NegativeInfinity`,
      `static readonly ${alias} PositiveInfinity`,
      `static bool IsInfinity(${alias} d)`,
      `static bool IsNaN(${alias} d)`,
      `static bool IsNegativeInfinity(${alias} d)`,
      `static bool IsPositiveInfinity(${alias} d)`,
      `static bool IsFinite(${alias} d)`,
      `static bool IsNegative(${alias} d)`,
      `static bool IsNormal(${alias} d)`,
      `static bool IsSubnormal(${alias} d)`,
      ...numericMembers(alias),
    ],
  });
}

export const sbyteType = integerType('SByte', 'sbyte', '-128', '127');
export const byteType = integerType('Byte', 'byte', '0', '255');
export const int16Type = integerType('Int16', 'short', '-32768', '32767');
export const uint16Type = integerType('UInt16', 'ushort', '0', '65535');
export const int32Type = integerType('Int32', 'int', '-2147483648', '2147483647');
export const uint32Type = integerType('UInt32', 'uint', '0', '4294967295');
export const int64Type = integerType('Int64', 'long', '-9223372036854775808', '9223372036854775807');
export const uint64Type = integerType('UInt64', 'ulong', '0', '18446744073709551615');
export const singleType = floatingType(
  'Single',
  'float',
  '-3.4028234663852886e+38',
  '3.4028234663852886e+38',
);
export const doubleType = floatingType(
  'Double',
  'double',
  '-1.7976931348623157e+308',
  '1.7976931348623157e+308',
);
