// Over 150 lines: one entry for each of String's members.
import type { RuntimeMembers } from '../define-type.js';
import { namedType } from '../type-system/intern.js';
import type { Type } from '../type-system/type.js';
import { charType } from '../types/char.js';
import { stringType } from '../types/string.js';
import { asObject } from './as-object.js';
import {
  allocate,
  checkLength,
  ClrArray,
  clrHashCode,
  iterate,
  toClrString,
  type Sequence,
} from './clr/index.js';
import { indexOutOfRangeException } from './clr/exceptions.js';
import { argumentNull, argumentOutOfRange, invalidArgument } from './failures.js';
import { toLowerInvariant, toUpperInvariant } from './text/case.js';
import { compareStrings, equalStrings, folded } from './text/compare-strings.js';
import { compositeFormat } from './text/composite-format.js';
import { splitText } from './text/split.js';
import { isBlank, trimBy } from './text/white-space.js';

const currentCulture = 0;
const currentCultureIgnoreCase = 1;

/** A `string[]`. */
export const stringArray = (items: string[]): ClrArray => new ClrArray(namedType(stringType), items);

/** A `char[]` of a text. */
export function charArray(text: string): ClrArray {
  allocate(text.length);
  const codes = new Array<number>(text.length);
  for (let i = 0; i < text.length; i++) codes[i] = text.charCodeAt(i);
  return new ClrArray(namedType(charType), codes);
}

/** The text of a `char[]` or of a part of it. */
export function textOfChars(chars: Iterable<unknown>): string {
  let text = '';
  for (const code of chars) text += String.fromCharCode(code as number);
  return text;
}

function bounded(text: string): string {
  allocate(text.length);
  return text;
}

function indexOf(
  self: string,
  value: string | null,
  start: number,
  count: number,
  comparison: number,
): number {
  if (value === null) throw argumentNull('value');
  if (start < 0 || start > self.length) throw outOfRange('startIndex');
  if (count < 0 || start > self.length - count)
    throw argumentOutOfRange(
      'count',
      'Count must be positive and count must refer to a location within the string/array/collection.',
    );
  const found = folded(self, comparison)
    .slice(0, start + count)
    .indexOf(folded(value, comparison), start);
  return found;
}

const outOfRange = (
  name: string,
  message = 'Index was out of range. Must be non-negative and less than the size of the collection.',
) => argumentOutOfRange(name, message);
const badCount =
  'Count must be positive and count must refer to a location within the string/array/collection.';

function lastIndexOf(self: string, value: string | null, start: number, comparison: number): number {
  if (value === null) throw argumentNull('value');
  if (self === '') return value === '' ? 0 : -1;
  if (start < 0 || start > self.length) throw outOfRange('startIndex');
  const found = folded(self, comparison)
    .slice(0, start + 1)
    .lastIndexOf(folded(value, comparison));
  return value === '' ? Math.min(start, self.length - 1) : found;
}

function join(separator: string | null, values: Iterable<unknown>, type?: Type): string {
  let text = '';
  let first = true;
  for (const value of values) {
    if (!first) text += separator ?? '';
    first = false;
    text += toClrString(asObject(value, type));
    checkLength(text.length);
  }
  return text;
}

const required = <T>(value: T | null, name: string): T => {
  if (value === null) throw argumentNull(name);
  return value;
};

function substring(self: string, start: number, length: number): string {
  if (start < 0) throw argumentOutOfRange('startIndex', 'StartIndex cannot be less than zero.');
  if (start > self.length)
    throw argumentOutOfRange('startIndex', 'startIndex cannot be larger than length of string.');
  if (length < 0) throw argumentOutOfRange('length', 'Length cannot be less than zero.');
  if (start > self.length - length) {
    throw argumentOutOfRange('length', 'Index and length must refer to a location within the string.');
  }
  return self.slice(start, start + length);
}

function replace(self: string, oldValue: string | null, newValue: string | null, comparison: number): string {
  const old = required(oldValue, 'oldValue');
  if (old === '') throw invalidArgument('String cannot be of zero length.', 'oldValue');
  const by = newValue ?? '';
  const hay = folded(self, comparison);
  const needle = folded(old, comparison);
  let out = '';
  let from = 0;
  for (let at = hay.indexOf(needle); at >= 0; at = hay.indexOf(needle, from)) {
    out += self.slice(from, at) + by;
    checkLength(out.length);
    from = at + old.length;
  }
  return from === 0 ? self : bounded(out + self.slice(from));
}

function pad(self: string, width: number, code: number, side: 'left' | 'right'): string {
  if (width < 0) throw argumentOutOfRange('totalWidth', 'Non-negative number required.');
  allocate(width);
  const filler = String.fromCharCode(code);
  return side === 'left' ? self.padStart(width, filler) : self.padEnd(width, filler);
}

function remove(self: string, start: number, count: number): string {
  if (start < 0) throw argumentOutOfRange('startIndex', 'StartIndex cannot be less than zero.');
  if (count < 0) throw argumentOutOfRange('count', 'Count cannot be less than zero.');
  if (count > self.length - start) {
    throw argumentOutOfRange('count', 'Index and count must refer to a location within the string.');
  }
  return self.slice(0, start) + self.slice(start + count);
}

function trim(self: string, chars: ClrArray | null, ends: 'both' | 'start' | 'end'): string {
  if (chars === null || chars.items.length === 0) return trimBy(self, isBlank, ends);
  const set = new Set(chars.items.map((code) => String.fromCharCode(code as number)));
  return trimBy(self, (c) => set.has(c), ends);
}

const charTexts = (chars: ClrArray | null): string[] =>
  chars === null ? [] : chars.items.map((code) => String.fromCharCode(code as number));
const texts = (values: ClrArray | null): string[] =>
  values === null ? [] : values.items.filter((value): value is string => typeof value === 'string');
const removesEmpty = (options: number): boolean => {
  if (options < 0 || options > 1) throw invalidArgument(`Illegal enum value: ${options}.`, 'options');
  return options === 1;
};
const split = (self: string, separators: readonly string[], count?: number, options = 0): ClrArray =>
  stringArray(
    splitText(self, separators, {
      removeEmpty: removesEmpty(options),
      ...(count === undefined ? {} : { count }),
    }),
  );

function part(text: string | null, start: number, length: number): string | null {
  return text === null ? null : text.slice(start, start + length);
}

function charSlice(value: ClrArray, start: number, length: number): string {
  if (start < 0) throw argumentOutOfRange('startIndex', 'StartIndex cannot be less than zero.');
  if (length < 0) throw argumentOutOfRange('length', 'Length cannot be less than zero.');
  if (start > value.items.length - length) throw outOfRange('startIndex');
  return textOfChars(value.items.slice(start, start + length));
}

function indexOfAny(self: string, chars: ClrArray | null, start: number): number {
  const set = new Set(charTexts(required(chars, 'anyOf')));
  if (start < 0 || start > self.length) throw outOfRange('startIndex');
  for (let i = start; i < self.length; i++) if (set.has(self.charAt(i))) return i;
  return -1;
}

const startsWith = (self: string, value: string | null, comparison: number): boolean =>
  folded(self, comparison).startsWith(folded(required(value, 'value'), comparison));
const endsWith = (self: string, value: string | null, comparison: number): boolean =>
  folded(self, comparison).endsWith(folded(required(value, 'value'), comparison));
const concat = (...values: unknown[]): string => bounded(values.map(toClrString).join(''));
const charIndex = (self: string, code: number, start: number, count = self.length - start): number => {
  if (start < 0 || start > self.length) throw outOfRange('startIndex');
  if (count < 0 || count > self.length - start) throw outOfRange('count', badCount);
  return self.slice(0, start + count).indexOf(String.fromCharCode(code), start);
};

const lower = (self: string): string => toLowerInvariant(bounded(self));
const upper = (self: string): string => toUpperInvariant(bounded(self));

export const stringRuntime = {
  Empty: () => '',
  'new(char,int)': (code: number, count: number) => {
    if (count < 0) throw argumentOutOfRange('count', 'Count cannot be less than zero.');
    allocate(count);
    return String.fromCharCode(code).repeat(count);
  },
  'new(char[])': (value: ClrArray | null) => (value === null ? '' : textOfChars(value.items)),
  'new(char[],int,int)': (value: ClrArray | null, start: number, length: number) =>
    charSlice(required(value, 'value'), start, length),
  Length: (self: string) => self.length,
  'this[int]': (self: string, index: number) => {
    if (index < 0 || index >= self.length) throw indexOutOfRangeException.create();
    return self.charCodeAt(index);
  },
  'Clone()': (self: string) => self,
  'Compare(string,string)': (a: string | null, b: string | null) => compareStrings(a, b, currentCulture),
  'Compare(string,string,bool)': (a: string | null, b: string | null, ignoreCase: boolean) =>
    compareStrings(a, b, ignoreCase ? currentCultureIgnoreCase : currentCulture),
  'Compare(string,string,StringComparison)': compareStrings,
  'Compare(string,int,string,int,int)': (
    ...[a, i, b, j, length]: [string | null, number, string | null, number, number]
  ) => compareStrings(part(a, i, length), part(b, j, length), currentCulture),
  'Compare(string,int,string,int,int,StringComparison)': (
    ...[a, i, b, j, length, comparison]: [string | null, number, string | null, number, number, number]
  ) => compareStrings(part(a, i, length), part(b, j, length), comparison),
  'CompareOrdinal(string,string)': (a: string | null, b: string | null) => compareStrings(a, b, 4),
  'CompareTo(string)': (self: string, other: string | null) => compareStrings(self, other, currentCulture),
  'CompareTo(object)': (self: string, other: unknown) => {
    if (other !== null && typeof other !== 'string') throw invalidArgument('Object must be of type String.');
    return compareStrings(self, other, currentCulture);
  },
  'Concat(object)': concat,
  'Concat(object,object)': concat,
  'Concat(object,object,object)': concat,
  'Concat(object[])': (args: ClrArray | null) => join('', required(args, 'args').items),
  'Concat(string,string)': concat,
  'Concat(string,string,string)': concat,
  'Concat(string,string,string,string)': concat,
  'Concat(string[])': (values: ClrArray | null) => join('', required(values, 'values').items),
  'Concat(IEnumerable<string>)': (values: Sequence | null) => join('', iterate(required(values, 'values'))),
  'Concat(IEnumerable<T>)': ([type]: readonly Type[], values: Sequence | null) =>
    join('', iterate(required(values, 'values')), type),
  'Contains(string)': (self: string, value: string | null) => self.includes(required(value, 'value')),
  'Contains(char)': (self: string, code: number) => self.includes(String.fromCharCode(code)),
  'Contains(string,StringComparison)': (self: string, value: string | null, comparison: number) =>
    folded(self, comparison).includes(folded(required(value, 'value'), comparison)),
  'Copy(string)': (text: string | null) => required(text, 'str'),
  'EndsWith(string)': (self: string, value: string | null) => endsWith(self, value, currentCulture),
  'EndsWith(string,StringComparison)': endsWith,
  'EndsWith(char)': (self: string, code: number) => self.endsWith(String.fromCharCode(code)),
  'Equals(string)': (self: string, other: string | null) => self === other,
  'Equals(object)': (self: string, other: unknown) => self === other,
  'Equals(string,StringComparison)': equalStrings,
  'Equals(string,string)': (a: string | null, b: string | null) => a === b,
  'Equals(string,string,StringComparison)': equalStrings,
  'Format(string,object)': (format: string | null, a: unknown) => compositeFormat(format, [a]),
  'Format(string,object,object)': (format: string | null, a: unknown, b: unknown) =>
    compositeFormat(format, [a, b]),
  'Format(string,object,object,object)': (format: string | null, a: unknown, b: unknown, c: unknown) =>
    compositeFormat(format, [a, b, c]),
  'Format(string,object[])': (format: string | null, args: ClrArray | null) =>
    compositeFormat(format, required(args, 'args').items),
  'GetHashCode()': (self: string) => clrHashCode(self),
  'IndexOf(char)': (self: string, code: number) => self.indexOf(String.fromCharCode(code)),
  'IndexOf(char,int)': (self: string, code: number, start: number) => charIndex(self, code, start),
  'IndexOf(char,int,int)': charIndex,
  'IndexOf(string)': (self: string, value: string | null) =>
    indexOf(self, value, 0, self.length, currentCulture),
  'IndexOf(string,int)': (self: string, value: string | null, start: number) =>
    indexOf(self, value, start, self.length - start, currentCulture),
  'IndexOf(string,int,int)': (self: string, value: string | null, start: number, count: number) =>
    indexOf(self, value, start, count, currentCulture),
  'IndexOf(string,StringComparison)': (self: string, value: string | null, comparison: number) =>
    indexOf(self, value, 0, self.length, comparison),
  'IndexOf(string,int,StringComparison)': (
    self: string,
    value: string | null,
    start: number,
    comparison: number,
  ) => indexOf(self, value, start, self.length - start, comparison),
  'IndexOfAny(char[])': (self: string, chars: ClrArray | null) => indexOfAny(self, chars, 0),
  'IndexOfAny(char[],int)': indexOfAny,
  'Insert(int,string)': (self: string, start: number, value: string | null) => {
    const text = required(value, 'value');
    if (start < 0 || start > self.length) throw argumentOutOfRange('startIndex');
    return bounded(self.slice(0, start) + text + self.slice(start));
  },
  'Intern(string)': (text: string | null) => required(text, 'str'),
  'IsNormalized()': (self: string) => self.normalize() === self,
  'IsNullOrEmpty(string)': (value: string | null) => value === null || value === '',
  'IsNullOrWhiteSpace(string)': (value: string | null) =>
    value === null || trimBy(value, isBlank, 'both') === '',
  'Join(string,string[])': (separator: string | null, values: ClrArray | null) =>
    join(separator, required(values, 'value').items),
  'Join(string,object[])': (separator: string | null, values: ClrArray | null) => {
    const items = required(values, 'values').items;
    // .NET Framework's quirk: nothing when the first value is null.
    return items.length === 0 || items[0] === null ? '' : join(separator, items);
  },
  'Join(string,IEnumerable<string>)': (separator: string | null, values: Sequence | null) =>
    join(separator, iterate(required(values, 'values'))),
  'Join(string,IEnumerable<T>)': (
    [type]: readonly Type[],
    separator: string | null,
    values: Sequence | null,
  ) => join(separator, iterate(required(values, 'values')), type),
  'Join(string,string[],int,int)': (
    separator: string | null,
    values: ClrArray | null,
    start: number,
    count: number,
  ) => {
    const { items } = required(values, 'value');
    if (start < 0 || count < 0 || start > items.length - count)
      throw outOfRange('startIndex', 'Index and count must refer to a location within the buffer.');
    return join(separator, items.slice(start, start + count));
  },
  'LastIndexOf(char)': (self: string, code: number) => self.lastIndexOf(String.fromCharCode(code)),
  'LastIndexOf(char,int)': (self: string, code: number, start: number) => {
    if (self === '') return -1;
    if (start < 0 || start >= self.length) throw outOfRange('startIndex');
    return self.lastIndexOf(String.fromCharCode(code), start);
  },
  'LastIndexOf(string)': (self: string, value: string | null) =>
    lastIndexOf(self, value, Math.max(0, self.length - 1), currentCulture),
  'LastIndexOf(string,int)': (self: string, value: string | null, start: number) =>
    lastIndexOf(self, value, start, currentCulture),
  'LastIndexOf(string,StringComparison)': (self: string, value: string | null, comparison: number) =>
    lastIndexOf(self, value, Math.max(0, self.length - 1), comparison),
  'LastIndexOfAny(char[])': (self: string, chars: ClrArray | null) => {
    const set = new Set(charTexts(required(chars, 'anyOf')));
    for (let i = self.length - 1; i >= 0; i--) if (set.has(self.charAt(i))) return i;
    return -1;
  },
  'Normalize()': (self: string) => bounded(self.normalize()),
  'PadLeft(int)': (self: string, width: number) => pad(self, width, 32, 'left'),
  'PadLeft(int,char)': (self: string, width: number, code: number) => pad(self, width, code, 'left'),
  'PadRight(int)': (self: string, width: number) => pad(self, width, 32, 'right'),
  'PadRight(int,char)': (self: string, width: number, code: number) => pad(self, width, code, 'right'),
  'Remove(int)': (self: string, start: number) => {
    if (start < 0) throw argumentOutOfRange('startIndex', 'StartIndex cannot be less than zero.');
    if (start >= self.length) {
      throw argumentOutOfRange('startIndex', 'startIndex must be less than length of string.');
    }
    return self.slice(0, start);
  },
  'Remove(int,int)': remove,
  'Replace(char,char)': (self: string, oldCode: number, newCode: number) =>
    self.replaceAll(String.fromCharCode(oldCode), () => String.fromCharCode(newCode)),
  'Replace(string,string)': (self: string, oldValue: string | null, newValue: string | null) =>
    replace(self, oldValue, newValue, 4),
  'Replace(string,string,StringComparison)': replace,
  'Split(char[])': (self: string, separator: ClrArray | null) => split(self, charTexts(separator)),
  'Split(char[],int)': (self: string, separator: ClrArray | null, count: number) =>
    split(self, charTexts(separator), count),
  'Split(char[],StringSplitOptions)': (self: string, separator: ClrArray | null, options: number) =>
    split(self, charTexts(separator), undefined, options),
  'Split(char[],int,StringSplitOptions)': (
    self: string,
    separator: ClrArray | null,
    count: number,
    options: number,
  ) => split(self, charTexts(separator), count, options),
  'Split(string[],StringSplitOptions)': (self: string, separator: ClrArray | null, options: number) =>
    split(self, texts(separator), undefined, options),
  'Split(string[],int,StringSplitOptions)': (
    self: string,
    separator: ClrArray | null,
    count: number,
    options: number,
  ) => split(self, texts(separator), count, options),
  'Split(char,StringSplitOptions)': (self: string, code: number, options: number) =>
    split(self, [String.fromCharCode(code)], undefined, options),
  'Split(string,StringSplitOptions)': (self: string, separator: string | null, options: number) =>
    split(self, separator === null ? [] : [separator], undefined, options),
  'StartsWith(string)': (self: string, value: string | null) => startsWith(self, value, currentCulture),
  'StartsWith(string,StringComparison)': startsWith,
  'StartsWith(char)': (self: string, code: number) => self.startsWith(String.fromCharCode(code)),
  'Substring(int)': (self: string, start: number) => substring(self, start, self.length - Math.max(0, start)),
  'Substring(int,int)': substring,
  'ToCharArray()': charArray,
  'ToCharArray(int,int)': (self: string, start: number, length: number) => {
    if (start < 0 || start > self.length || start > self.length - length) throw outOfRange('startIndex');
    if (length < 0) throw outOfRange('length');
    return charArray(self.slice(start, start + length));
  },
  'ToLower()': lower,
  'ToLowerInvariant()': lower,
  'ToString()': (self: string) => self,
  'ToUpper()': upper,
  'ToUpperInvariant()': upper,
  'Trim()': (self: string) => trimBy(self, isBlank, 'both'),
  'Trim(char[])': (self: string, chars: ClrArray | null) => trim(self, chars, 'both'),
  'TrimEnd(char[])': (self: string, chars: ClrArray | null) => trim(self, chars, 'end'),
  'TrimStart(char[])': (self: string, chars: ClrArray | null) => trim(self, chars, 'start'),
  'operator ==(string,string)': (a: string | null, b: string | null) => a === b,
  'operator !=(string,string)': (a: string | null, b: string | null) => a !== b,
} satisfies RuntimeMembers;
