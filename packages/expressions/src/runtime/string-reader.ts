import type { RuntimeMembers } from '../define-type.js';
import { namedType } from '../type-system/intern.js';
import { stringReader, stringWriter } from '../types/string-reader.js';
import { toClrString, type ClrArray } from './clr/index.js';
import { argumentNullException, objectDisposedException } from './clr/exceptions.js';
import { badPart } from './collections/search.js';
import { encodingRuntime } from './encoding.js';
import { argumentNull, argumentOutOfRange } from './failures.js';
import { newLine } from './json/write.js';
import { textOfChars } from './string.js';
import { Builder } from './string/builder.js';
import { compositeFormat } from './text/composite-format.js';

/** System.IO.StringReader. */
export class Reader {
  text: string | null;
  at = 0;

  constructor(text: string) {
    this.text = text;
  }

  get clrType() {
    return namedType(stringReader);
  }

  toString(): string {
    return 'System.IO.StringReader';
  }

  /** Throws ObjectDisposedException after Dispose. */
  get open(): string {
    if (this.text === null) throw objectDisposedException.create('Cannot read from a closed TextReader.');
    return this.text;
  }

  /** What was not read yet. */
  rest(): string {
    const rest = this.open.slice(this.at);
    this.at = this.open.length;
    return rest;
  }

  dispose(): void {
    this.text = null;
  }
}

const given = <T>(value: T | null, name: string, message = 'Value cannot be null.'): T => {
  if (value === null) throw argumentNullException.create(`${message} (Parameter '${name}')`);
  return value;
};

function checkRoom(length: number, index: number, count: number): void {
  if (index < 0) throw argumentOutOfRange('index', 'Non-negative number required.');
  if (count < 0) throw argumentOutOfRange('count', 'Non-negative number required.');
  if (length - index < count) throw badPart();
}

const codeAt = (self: Reader): number => (self.at < self.open.length ? self.open.charCodeAt(self.at) : -1);

export const stringReaderRuntime = {
  'new(string)': (text: string | null) => {
    if (text === null) throw argumentNull('s');
    return new Reader(text);
  },
  'Close()': (self: Reader) => self.dispose(),
  'Dispose()': (self: Reader) => self.dispose(),
  'Peek()': codeAt,
  'Read()': (self: Reader) => {
    const code = codeAt(self);
    if (code >= 0) self.at++;
    return code;
  },
  'Read(char[],int,int)': (self: Reader, buffer: ClrArray | null, index: number, count: number) => {
    const { items } = given(buffer, 'buffer');
    checkRoom(items.length, index, count);
    const read = Math.min(count, self.open.length - self.at);
    for (let i = 0; i < read; i++) items[index + i] = self.open.charCodeAt(self.at + i);
    self.at += read;
    return read;
  },
  'ReadLine()': (self: Reader) => {
    const rest = self.open.slice(self.at);
    if (rest === '') return null;
    const end = /\r\n|\r|\n/.exec(rest);
    self.at += end === null ? rest.length : end.index + end[0].length;
    return end === null ? rest : rest.slice(0, end.index);
  },
  'ReadToEnd()': (self: Reader) => self.rest(),
} satisfies RuntimeMembers;

/** System.IO.StringWriter: writes to a StringBuilder. */
export class Writer {
  readonly builder: Builder;

  constructor(builder: Builder) {
    this.builder = builder;
  }

  get clrType() {
    return namedType(stringWriter);
  }

  toString(): string {
    return this.builder.text;
  }

  write(text: string): void {
    this.builder.append(text);
  }
}

export const stringWriterRuntime = {
  'new()': () => new Writer(new Builder()),
  'new(StringBuilder)': (builder: Builder | null) =>
    new Writer(given(builder, 'sb', 'Buffer cannot be null.')),
  Encoding: () => encodingRuntime.Unicode(),
  'GetStringBuilder()': (self: Writer) => self.builder,
  'Close()': () => undefined,
  'Dispose()': () => undefined,
  'Flush()': () => undefined,
  'ToString()': (self: Writer) => self.toString(),
  'Write(char[],int,int)': (self: Writer, buffer: ClrArray | null, index: number, count: number) => {
    const { items } = given(buffer, 'buffer');
    checkRoom(items.length, index, count);
    self.write(textOfChars(items.slice(index, index + count)));
  },
  'Write(string)': (self: Writer, text: string | null) => self.write(text ?? ''),
  'Write(char)': (self: Writer, code: number) => self.write(String.fromCharCode(code)),
  'Write(object)': (self: Writer, value: unknown) => self.write(toClrString(value)),
  'Write(string,object[])': (self: Writer, format: string | null, args: ClrArray | null) =>
    self.write(compositeFormat(format, args?.items ?? [])),
  'WriteLine()': (self: Writer) => self.write(newLine),
  'WriteLine(string)': (self: Writer, text: string | null) => self.write((text ?? '') + newLine),
  'WriteLine(object)': (self: Writer, value: unknown) => self.write(toClrString(value) + newLine),
} satisfies RuntimeMembers;
