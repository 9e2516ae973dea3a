import { defineType } from '../define-type.js';

const sources = [
  'object', 'bool', 'char', 'sbyte', 'byte', 'short', 'ushort', 'int', 'uint', 'long', 'ulong', 'float', 'double',
  'decimal', 'string',
] as const; // prettier-ignore

/** `ToInt32` and its like with the keyword of what they give. */
export const conversions = {
  ToBoolean: 'bool',
  ToByte: 'byte',
  ToChar: 'char',
  ToDecimal: 'decimal',
  ToDouble: 'double',
  ToInt16: 'short',
  ToInt32: 'int',
  ToInt64: 'long',
  ToSByte: 'sbyte',
  ToSingle: 'float',
  ToUInt16: 'ushort',
  ToUInt32: 'uint',
  ToUInt64: 'ulong',
} as const;

/** What each `ToX` takes. */
export const conversionSources: readonly string[] = sources;

/** @see https://learn.microsoft.com/dotnet/api/system.convert */
export const convert = defineType({
  name: 'Convert',
  namespace: 'System',
  kind: 'class',
  abstract: true,
  members: [
    ...Object.entries(conversions).flatMap(([method, target]) =>
      sources.map((source) => `static ${target} ${method}(${source} value)`),
    ),
    'static DateTime ToDateTime(object value)',
    'static DateTime ToDateTime(string value)',
    ...[...sources, 'DateTime'].map((source) => `static string ToString(${source} value)`),
    'static byte ToByte(string value, int fromBase)',
    'static short ToInt16(string value, int fromBase)',
    'static int ToInt32(string value, int fromBase)',
    'static long ToInt64(string value, int fromBase)',
    'static string ToString(byte value, int toBase)',
    'static string ToString(short value, int toBase)',
    'static string ToString(int value, int toBase)',
    'static string ToString(long value, int toBase)',
    'static byte[] FromBase64String(string s)',
    'static byte[] FromBase64CharArray(char[] inArray, int offset, int length)',
    'static string ToBase64String(byte[] inArray)',
    'static string ToBase64String(byte[] inArray, int offset, int length)',
    'static string ToBase64String(byte[] inArray, Base64FormattingOptions options)',
    'static bool IsDBNull(object value)',
  ],
});

/** @see https://learn.microsoft.com/dotnet/api/system.base64formattingoptions */
export const base64FormattingOptions = defineType({
  name: 'Base64FormattingOptions',
  namespace: 'System',
  kind: 'enum',
  flags: true,
  values: { None: 0, InsertLineBreaks: 1 },
});
