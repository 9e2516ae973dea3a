// Over 150 lines: one entry for each of StringBuilder's members.
import type { RuntimeMembers } from '../define-type.js';
import type { Type } from '../type-system/type.js';
import { aliasType } from '../type-system/universe.js';
import { asObject } from './as-object.js';
import { checkLength, iterate, toClrString, type ClrArray, type Sequence } from './clr/index.js';
import { indexOutOfRangeException } from './clr/exceptions.js';
import { argumentNull, argumentOutOfRange, invalidArgument } from './failures.js';
import { newLine } from './json/write.js';
import { textOfChars } from './string.js';
import { Builder } from './string/builder.js';
import { join } from './string/join-split.js';
import { compositeFormat } from './text/composite-format.js';

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

const builtIn = [
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
];
const appended: Record<string, (self: Builder, value: unknown) => Builder> = {};
for (const type of builtIn) {
  const text = textOf(type);
  appended[`Append(${type})`] = (self, value) => self.append(text(value));
}
const inserted: Record<string, (self: Builder, index: number, value: unknown) => Builder> = {};
for (const type of builtIn) {
  const text = textOf(type);
  inserted[`Insert(int,${type})`] = (self, index, value) => self.insert(index, text(value));
}

const badOffset =
  'Either offset did not refer to a position in the string, or there is an insufficient length of destination character array.';

/** Replaces what lies wholly in the `count` characters from `start` on. */
function replacePart(
  self: Builder,
  oldText: string | null,
  newText: string | null,
  start: number,
  count: number,
): Builder {
  if (start < 0 || start > self.text.length) throw outOfRange('startIndex');
  if (count < 0 || start > self.text.length - count) throw outOfRange('count');
  if (oldText === null) throw argumentNull('oldValue');
  if (oldText === '') throw invalidArgument('Empty name is not legal.', 'oldValue');
  const parts = self.text.slice(start, start + count).split(oldText);
  checkLength(self.text.length + (parts.length - 1) * (newText ?? '').length);
  self.text = self.text.slice(0, start) + parts.join(newText ?? '') + self.text.slice(start + count);
  return self;
}

/** `AppendJoin` takes a string or a character as separator. */
function appendJoin(name: string, text: (separator: never) => string | null): RuntimeMembers {
  const appendAll = (self: Builder, separator: never, values: ClrArray | null): Builder => {
    if (values === null) throw argumentNull('values');
    return self.append(join(text(separator), values.items));
  };
  return {
    [`AppendJoin(${name},object[])`]: appendAll,
    [`AppendJoin(${name},string[])`]: appendAll,
    [`AppendJoin(${name},IEnumerable<T>)`]: (
      [type]: readonly Type[],
      self: Builder,
      separator: never,
      values: Sequence | null,
    ) => {
      if (values === null) throw argumentNull('values');
      return self.append(join(text(separator), iterate(values), type));
    },
  };
}

export const stringBuilderRuntime: RuntimeMembers = {
  'new()': () => new Builder(),
  'new(int)': (capacity: number) => create('', capacity),
  'new(string)': (text: string | null) => create(text),
  'new(string,int)': create,
  'new(string,int,int,int)': (text: string | null, start: number, length: number, capacity: number) => {
    if (start < 0) throw argumentOutOfRange('startIndex', 'StartIndex cannot be less than zero.');
    if (length < 0) throw argumentOutOfRange('length', "'length' must be non-negative.");
    if (capacity < 0) throw argumentOutOfRange('capacity', "'capacity' must be greater than zero.");
    const present = text ?? '';
    if (start > present.length - length)
      throw argumentOutOfRange('length', 'Index and length must refer to a location within the string.');
    return create(present.slice(start, start + length), capacity);
  },
  'new(int,int)': (capacity: number, maximum: number) => {
    if (capacity > maximum) throw argumentOutOfRange('capacity', 'Capacity exceeds maximum capacity.');
    if (maximum < 1) throw argumentOutOfRange('maxCapacity', 'MaxCapacity must be one or greater.');
    const builder = create('', capacity);
    builder.maxCapacity = maximum;
    return builder;
  },
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
  MaxCapacity: (self: Builder) => self.maxCapacity,
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
  'Append(char[],int,int)': (self: Builder, chars: ClrArray | null, start: number, count: number) => {
    if (start < 0) throw argumentOutOfRange('startIndex', 'Value must be positive.');
    if (count < 0) throw argumentOutOfRange('charCount', 'Value must be positive.');
    if (chars === null) {
      if (start === 0 && count === 0) return self;
      throw argumentNull('value');
    }
    if (count > chars.items.length - start) throw outOfRange('charCount');
    return self.append(textOfChars(chars.items.slice(start, start + count)));
  },
  'Append(StringBuilder)': (self: Builder, other: Builder | null) => self.append(other?.text ?? ''),
  'Append(StringBuilder,int,int)': (self: Builder, other: Builder | null, start: number, count: number) => {
    if (start < 0) throw outOfRange('startIndex');
    if (count < 0) throw outOfRange('count');
    if (other === null) {
      if (start === 0 && count === 0) return self;
      throw argumentNull('value');
    }
    if (start > other.text.length - count) throw outOfRange('count');
    return self.append(other.text.slice(start, start + count));
  },
  ...appendJoin('string', (separator: string | null) => separator),
  ...appendJoin('char', (code: number) => String.fromCharCode(code)),
  'CopyTo(int,char[],int,int)': (
    ...[self, from, target, to, count]: [Builder, number, ClrArray | null, number, number]
  ) => {
    if (target === null) throw argumentNull('destination');
    if (count < 0) throw argumentOutOfRange('count', 'Non-negative number required.');
    if (to < 0) {
      throw argumentOutOfRange('destinationIndex', `'destinationIndex' must be non-negative.`);
    }
    if (to > target.items.length - count) throw invalidArgument(badOffset);
    if (from < 0 || from > self.text.length) throw outOfRange('sourceIndex');
    if (from > self.text.length - count)
      throw invalidArgument('Source string was not long enough. Check sourceIndex and count.');
    for (let i = 0; i < count; i++) target.items[to + i] = self.text.charCodeAt(from + i);
  },
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
  'Insert(int,string,int)': (self: Builder, index: number, text: string | null, count: number) => {
    if (count < 0) throw argumentOutOfRange('count', 'Non-negative number required.');
    if (index < 0 || index > self.text.length) throw outOfRange('index');
    checkLength((text ?? '').length * count);
    return self.insert(index, (text ?? '').repeat(count));
  },
  'Insert(int,char[])': (self: Builder, index: number, chars: ClrArray | null) =>
    self.insert(index, textOfChars(chars?.items ?? [])),
  'Insert(int,char[],int,int)': (
    ...[self, index, chars, start, count]: [Builder, number, ClrArray | null, number, number]
  ) => {
    if (index < 0 || index > self.text.length) throw outOfRange('index');
    if (chars === null) {
      if (start === 0 && count === 0) return self;
      throw argumentNull('value');
    }
    if (start < 0) throw argumentOutOfRange('startIndex', 'StartIndex cannot be less than zero.');
    if (count < 0) throw argumentOutOfRange('charCount', 'Value must be positive.');
    if (start > chars.items.length - count) throw outOfRange('startIndex');
    return self.insert(index, textOfChars(chars.items.slice(start, start + count)));
  },
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
  'Replace(char,char,int,int)': (
    ...[self, oldCode, newCode, start, count]: [Builder, number, number, number, number]
  ) => replacePart(self, String.fromCharCode(oldCode), String.fromCharCode(newCode), start, count),
  'Replace(string,string)': (self: Builder, oldText: string | null, newText: string | null) =>
    replacePart(self, oldText, newText, 0, self.text.length),
  'Replace(string,string,int,int)': replacePart,
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
