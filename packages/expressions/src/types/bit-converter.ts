import { defineType } from '../define-type.js';

const numbers = { bool: 'ToBoolean', char: 'ToChar', short: 'ToInt16', int: 'ToInt32', long: 'ToInt64', ushort: 'ToUInt16', uint: 'ToUInt32', ulong: 'ToUInt64', float: 'ToSingle', double: 'ToDouble' }; // prettier-ignore

/** @see https://learn.microsoft.com/dotnet/api/system.bitconverter */
export const bitConverter = defineType({
  name: 'BitConverter',
  namespace: 'System',
  kind: 'class',
  abstract: true,
  members: [
    'static readonly bool IsLittleEndian',
    ...Object.entries(numbers).flatMap(([type, method]) => [
      `static byte[] GetBytes(${type} value)`,
      `static ${type} ${method}(byte[] value, int startIndex)`,
    ]),
    'static long DoubleToInt64Bits(double value)',
    'static double Int64BitsToDouble(long value)',
    'static string ToString(byte[] value)',
    'static string ToString(byte[] value, int startIndex)',
    'static string ToString(byte[] value, int startIndex, int length)',
    'static int SingleToInt32Bits(float value)',
    'static float Int32BitsToSingle(int value)',
  ],
});
