import { defineType } from '../define-type.js';

const appended = ['bool', 'char', 'sbyte', 'byte', 'short', 'ushort', 'int', 'uint', 'long', 'ulong', 'float', 'double', 'decimal', 'object']; // prettier-ignore

/** @see https://learn.microsoft.com/dotnet/api/system.text.stringbuilder */
export const stringBuilder = defineType({
  name: 'StringBuilder',
  namespace: 'System.Text',
  kind: 'class',
  members: [
    'StringBuilder()',
    'StringBuilder(int capacity)',
    'StringBuilder(string value)',
    'StringBuilder(string value, int capacity)',
    'int Capacity { get; set; }',
    'int Length { get; set; }',
    'int MaxCapacity { get; }',
    'char this[int index] { get; set; }',
    ...appended.map((type) => `StringBuilder Append(${type} value)`),
    'StringBuilder Append(string value)',
    'StringBuilder Append(string value, int startIndex, int count)',
    'StringBuilder Append(char value, int repeatCount)',
    'StringBuilder Append(char[] value)',
    'StringBuilder AppendFormat(string format, object arg0)',
    'StringBuilder AppendFormat(string format, object arg0, object arg1)',
    'StringBuilder AppendFormat(string format, object arg0, object arg1, object arg2)',
    'StringBuilder AppendFormat(string format, params object[] args)',
    'StringBuilder AppendLine()',
    'StringBuilder AppendLine(string value)',
    'StringBuilder Clear()',
    'int EnsureCapacity(int capacity)',
    'bool Equals(StringBuilder sb)',
    ...['bool', 'char', 'int', 'long', 'double', 'decimal', 'object'].map(
      (type) => `StringBuilder Insert(int index, ${type} value)`,
    ),
    'StringBuilder Insert(int index, string value)',
    'StringBuilder Remove(int startIndex, int length)',
    'StringBuilder Replace(char oldChar, char newChar)',
    'StringBuilder Replace(string oldValue, string newValue)',
    'string ToString()',
    'string ToString(int startIndex, int length)',
  ],
});
