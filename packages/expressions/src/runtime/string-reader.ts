import type { RuntimeMembers } from '../define-type.js';
import { namedType } from '../type-system/intern.js';
import { stringReader, stringWriter } from '../types/string-reader.js';
import { checkLength, toClrString, type ClrArray } from './clr/index.js';
import { objectDisposedException } from './clr/exceptions.js';
import { argumentNull } from './failures.js';
import { newLine } from './json/write.js';
import { compositeFormat } from './text/composite-format.js';

class Reader {
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

  dispose(): void {
    this.text = null;
  }
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
  'ReadLine()': (self: Reader) => {
    const rest = self.open.slice(self.at);
    if (rest === '') return null;
    const end = /\r\n|\r|\n/.exec(rest);
    self.at += end === null ? rest.length : end.index + end[0].length;
    return end === null ? rest : rest.slice(0, end.index);
  },
  'ReadToEnd()': (self: Reader) => {
    const rest = self.open.slice(self.at);
    self.at = self.open.length;
    return rest;
  },
} satisfies RuntimeMembers;

class Writer {
  text = '';

  get clrType() {
    return namedType(stringWriter);
  }

  toString(): string {
    return this.text;
  }

  write(text: string): void {
    checkLength(this.text.length + text.length);
    this.text += text;
  }
}

export const stringWriterRuntime = {
  'new()': () => new Writer(),
  'Close()': () => undefined,
  'Dispose()': () => undefined,
  'Flush()': () => undefined,
  'ToString()': (self: Writer) => self.text,
  'Write(string)': (self: Writer, text: string | null) => self.write(text ?? ''),
  'Write(char)': (self: Writer, code: number) => self.write(String.fromCharCode(code)),
  'Write(object)': (self: Writer, value: unknown) => self.write(toClrString(value)),
  'Write(string,object[])': (self: Writer, format: string | null, args: ClrArray | null) =>
    self.write(compositeFormat(format, args?.items ?? [])),
  'WriteLine()': (self: Writer) => self.write(newLine),
  'WriteLine(string)': (self: Writer, text: string | null) => self.write((text ?? '') + newLine),
  'WriteLine(object)': (self: Writer, value: unknown) => self.write(toClrString(value) + newLine),
} satisfies RuntimeMembers;
