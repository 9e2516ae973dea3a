import type { RuntimeMembers } from '../define-type.js';
import { namedType } from '../type-system/intern.js';
import { aliasType } from '../type-system/universe.js';
import { stringBuilder } from '../types/string-builder.js';
import { asObject } from './as-object.js';
import { checkLength, toClrString, type ClrArray } from './clr/index.js';
import { indexOutOfRangeException } from './clr/exceptions.js';
import { argumentNull, argumentOutOfRange, invalidArgument } from './failures.js';
import { newLine } from './json/write.js';
import { textOfChars } from './string.js';
import { compositeFormat } from './text/composite-format.js';

/** System.Text.StringBuilder. */
class Builder {
  text = '';
  capacity = 16;

  get clrType() {
    return namedType(stringBuilder);
  }

  toString(): string {
    return this.text;
  }

  append(text: string): this {
    checkLength(this.text.length + text.length);
    this.text += text;
    return this;
  }

  insert(index: number, text: string): this {
    if (index < 0 || index > this.text.length) throw outOfRange('index');
    checkLength(this.text.length + text.length);
    this.text = this.text.slice(0, index) + text + this.text.slice(index);
    return this;
  }
}

const outOfRange = (name: string) =>
  argumentOutOfRange(
    name,
    'Index was out of range. Must be non-negative and less than the size of the collection.',
  );

function create(text: string | null, capacity = 16): Builder {
  if (capacity < 0) throw argumentOutOfRange('capacity', "'capacity' must be greater than zero.");
  const builder = new Builder().append(text ?? '');
  builder.capacity = Math.max(capacity, builder.text.length);
  return builder;
}

/** A value of a C# type as text. */
const textOf =
  (type: string) =>
  (value: unknown): string =>
    toClrString(type === 'object' ? value : asObject(value, aliasType(type)));

const appended: Record<string, (self: Builder, value: unknown) => Builder> = {};
for (const type of [
  'bool',
  'char',
  'sbyte',
  'byte',
  'short',
  'ushort',
  'int',
  'uint',
  'long',
  'ulong',
  'float',
  'double',
  'decimal',
  'object',
]) {
  const text = textOf(type);
  appended[`Append(${type})`] = (self, value) => self.append(text(value));
}
const inserted: Record<string, (self: Builder, index: number, value: unknown) => Builder> = {};
for (const type of ['bool', 'char', 'int', 'long', 'double', 'decimal', 'object']) {
  const text = textOf(type);
  inserted[`Insert(int,${type})`] = (self, index, value) => self.insert(index, text(value));
}

export const stringBuilderRuntime: RuntimeMembers = {
  'new()': () => new Builder(),
  'new(int)': (capacity: number) => create('', capacity),
  'new(string)': (text: string | null) => create(text),
  'new(string,int)': create,
  Capacity: (self: Builder) => Math.max(self.capacity, self.text.length),
  'Capacity=': (self: Builder, capacity: number) => {
    if (capacity < self.text.length)
      throw argumentOutOfRange('value', 'capacity was less than the current size.');
    self.capacity = capacity;
  },
  Length: (self: Builder) => self.text.length,
  'Length=': (self: Builder, length: number) => {
    if (length < 0) throw argumentOutOfRange('value', 'Length cannot be less than zero.');
    checkLength(length);
    self.text = self.text.slice(0, length).padEnd(length, '\0');
  },
  MaxCapacity: () => 0x7fff_ffff,
  'this[int]': (self: Builder, index: number) => {
    if (index < 0 || index >= self.text.length) throw indexOutOfRangeException.create();
    return self.text.charCodeAt(index);
  },
  'this[int]=': (self: Builder, index: number, code: number) => {
    if (index < 0 || index >= self.text.length) throw outOfRange('index');
    self.text = self.text.slice(0, index) + String.fromCharCode(code) + self.text.slice(index + 1);
  },
  ...appended,
  'Append(string)': (self: Builder, text: string | null) => self.append(text ?? ''),
  'Append(string,int,int)': (self: Builder, text: string | null, start: number, count: number) => {
    if (text === null) {
      if (start === 0 && count === 0) return self;
      throw argumentNull('value');
    }
    if (start < 0) throw outOfRange('startIndex');
    if (count < 0 || start > text.length - count) throw outOfRange('count');
    return self.append(text.slice(start, start + count));
  },
  'Append(char,int)': (self: Builder, code: number, count: number) => {
    if (count < 0) throw argumentOutOfRange('repeatCount', 'Count cannot be less than zero.');
    checkLength(count);
    return self.append(String.fromCharCode(code).repeat(count));
  },
  'Append(char[])': (self: Builder, chars: ClrArray | null) =>
    self.append(chars === null ? '' : textOfChars(chars.items)),
  'AppendFormat(string,object)': (self: Builder, format: string | null, a: unknown) =>
    self.append(compositeFormat(format, [a])),
  'AppendFormat(string,object,object)': (self: Builder, format: string | null, a: unknown, b: unknown) =>
    self.append(compositeFormat(format, [a, b])),
  'AppendFormat(string,object,object,object)': (
    ...[self, format, a, b, c]: [Builder, string | null, unknown, unknown, unknown]
  ) => self.append(compositeFormat(format, [a, b, c])),
  'AppendFormat(string,object[])': (self: Builder, format: string | null, args: ClrArray | null) => {
    if (args === null) throw argumentNull('args');
    return self.append(compositeFormat(format, args.items));
  },
  'AppendLine()': (self: Builder) => self.append(newLine),
  'AppendLine(string)': (self: Builder, text: string | null) => self.append((text ?? '') + newLine),
  'Clear()': (self: Builder) => {
    self.text = '';
    return self;
  },
  'EnsureCapacity(int)': (self: Builder, capacity: number) => {
    if (capacity < 0) throw argumentOutOfRange('capacity', 'Capacity must be positive.');
    self.capacity = Math.max(self.capacity, capacity);
    return self.capacity;
  },
  'Equals(StringBuilder)': (self: Builder, other: Builder | null) =>
    other !== null && self.text === other.text,
  ...inserted,
  'Insert(int,string)': (self: Builder, index: number, text: string | null) => self.insert(index, text ?? ''),
  'Remove(int,int)': (self: Builder, start: number, length: number) => {
    if (length < 0) throw argumentOutOfRange('length', 'Length cannot be less than zero.');
    if (start < 0) throw argumentOutOfRange('startIndex', 'StartIndex cannot be less than zero.');
    if (length > self.text.length - start) throw outOfRange('length');
    self.text = self.text.slice(0, start) + self.text.slice(start + length);
    return self;
  },
  'Replace(char,char)': (self: Builder, oldCode: number, newCode: number) => {
    self.text = self.text.replaceAll(String.fromCharCode(oldCode), () => String.fromCharCode(newCode));
    return self;
  },
  'Replace(string,string)': (self: Builder, oldText: string | null, newText: string | null) => {
    if (oldText === null) throw argumentNull('oldValue');
    if (oldText === '') throw invalidArgument('Empty name is not legal.', 'oldValue');
    const parts = self.text.split(oldText);
    checkLength(self.text.length + (parts.length - 1) * (newText ?? '').length);
    self.text = parts.join(newText ?? '');
    return self;
  },
  'ToString()': (self: Builder) => self.text,
  'ToString(int,int)': (self: Builder, start: number, length: number) => {
    if (start < 0) throw argumentOutOfRange('startIndex', 'StartIndex cannot be less than zero.');
    if (start > self.text.length)
      throw argumentOutOfRange('startIndex', 'startIndex cannot be larger than length of string.');
    if (length < 0) throw argumentOutOfRange('length', 'Length cannot be less than zero.');
    if (start > self.text.length - length)
      throw argumentOutOfRange('length', 'Index and length must refer to a location within the string.');
    return self.text.slice(start, start + length);
  },
};
