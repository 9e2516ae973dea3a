import { defineType } from '../define-type.js';

/** @see https://learn.microsoft.com/dotnet/api/system.io.stringreader */
export const stringReader = defineType({
  name: 'StringReader',
  namespace: 'System.IO',
  kind: 'class',
  interfaces: ['IDisposable'],
  members: [
    'StringReader(string s)',
    'void Close()',
    'void Dispose()',
    'int Peek()',
    'int Read()',
    'string ReadLine()',
    'string ReadToEnd()',
  ],
});

/** @see https://learn.microsoft.com/dotnet/api/system.io.stringwriter */
export const stringWriter = defineType({
  name: 'StringWriter',
  namespace: 'System.IO',
  kind: 'class',
  interfaces: ['IDisposable'],
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
  ],
});
