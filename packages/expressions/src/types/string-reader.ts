import { defineType, unsupportedMembers } from '../define-type.js';
import { reasons } from './reasons.js';

/** @see https://learn.microsoft.com/dotnet/api/system.io.stringreader */
export const stringReader = defineType({
  name: 'StringReader',
  namespace: 'System.IO',
  kind: 'class',
  baseType: 'TextReader',
  members: [
    'StringReader(string s)',
    'void Close()',
    'void Dispose()',
    'int Peek()',
    'int Read()',
    'string ReadLine()',
    'string ReadToEnd()',
    'int Read(char[] buffer, int index, int count)',
    ...unsupportedMembers(reasons.synchronous, [
      'Task<string> ReadLineAsync()',
      'Task<string> ReadToEndAsync()',
      'Task<int> ReadBlockAsync(char[] buffer, int index, int count)',
      'Task<int> ReadAsync(char[] buffer, int index, int count)',
    ]),
  ],
});

/** @see https://learn.microsoft.com/dotnet/api/system.io.stringwriter */
export const stringWriter = defineType({
  name: 'StringWriter',
  namespace: 'System.IO',
  kind: 'class',
  baseType: 'TextWriter',
  members: [
    'StringWriter()',
    'void Close()',
    'void Dispose()',
    'void Flush()',
    'string ToString()',
    'void Write(string value)',
    'void Write(char value)',
    'void Write(object value)',
    'void Write(string format, params object[] arg)',
    'void WriteLine()',
    'void WriteLine(string value)',
    'void WriteLine(object value)',
    'StringWriter(IFormatProvider formatProvider)',
    'StringWriter(StringBuilder sb, IFormatProvider formatProvider)',
    'StringWriter(StringBuilder sb)',
    'Encoding Encoding { get; }',
    'StringBuilder GetStringBuilder()',
    'void Write(char[] buffer, int index, int count)',
    ...unsupportedMembers(reasons.synchronous, [
      'Task WriteAsync(char value)',
      'Task WriteAsync(string value)',
      'Task WriteAsync(char[] buffer, int index, int count)',
      'Task WriteLineAsync(char value)',
      'Task WriteLineAsync(string value)',
      'Task WriteLineAsync(char[] buffer, int index, int count)',
      'Task FlushAsync()',
    ]),
  ],
});
