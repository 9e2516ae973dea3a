// Over 150 lines: one entry for each of String's members.
import type { RuntimeMembers } from '../define-type.js';
import { allocate, checkLength, clrHashCode, type ClrArray } from './clr/index.js';
import { indexOutOfRangeException } from './clr/exceptions.js';
import { indexMessage } from './collections/clr-list.js';
import { argumentNull, argumentOutOfRange, invalidArgument } from './failures.js';
import { charArray, textOfChars } from './string/chars.js';
import { stringJoinSplit } from './string/join-split.js';
import { replaceCharacter } from './string/replace-character.js';
import { stringSearch } from './string/search.js';
import { toLower, toLowerInvariant, toUpper, toUpperInvariant } from './text/case.js';
import { compareStrings, equalStrings, folded } from './text/compare-strings.js';
import { compositeFormat } from './text/composite-format.js';
import { isBlank, trimBy } from './text/white-space.js';

export { charArray, stringArray, textOfChars } from './string/chars.js';

const currentCulture = 0;
const currentCultureIgnoreCase = 1;
const ordinal = 4;

function bounded(text: string): string {
  allocate(text.length);
  return text;
}

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

const shortText = 65_536;

function replace(self: string, oldValue: string | null, newValue: string | null, comparison: number): string {
  const old = required(oldValue, 'oldValue');
  if (old === '') throw invalidArgument('String cannot be of zero length.', 'oldValue');
  const by = newValue ?? '';
  // Whatever is found, the result stays short: it may be made in one go.
  if (comparison === 4 && self.length * (by.length + 1) <= shortText) {
    const replaced = self.includes(old) ? replaceCharacter(self, old, by) : self;
    if (replaced !== undefined) return replaced;
    return !by.includes('$') ? self.replaceAll(old, by) : self.split(old).join(by);
  }
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

const trims = (name: string, ends: 'both' | 'start' | 'end'): RuntimeMembers => ({
  [`${name}()`]: (self: string) => trimBy(self, isBlank, ends),
  [`${name}(char)`]: (self: string, code: number) => {
    const character = String.fromCharCode(code);
    return trimBy(self, (c) => c === character, ends);
  },
  [`${name}(char[])`]: (self: string, chars: ClrArray | null) => trim(self, chars, ends),
});

function trim(self: string, chars: ClrArray | null, ends: 'both' | 'start' | 'end'): string {
  if (chars === null || chars.items.length === 0) return trimBy(self, isBlank, ends);
  const set = new Set(chars.items.map((code) => String.fromCharCode(code as number)));
  return trimBy(self, (c) => set.has(c), ends);
}

function part(text: string | null, start: number, length: number): string | null {
  return text === null ? null : text.slice(start, start + length);
}

function charSlice(value: ClrArray, start: number, length: number): string {
  if (start < 0) throw argumentOutOfRange('startIndex', 'StartIndex cannot be less than zero.');
  if (length < 0) throw argumentOutOfRange('length', 'Length cannot be less than zero.');
  if (start > value.items.length - length) throw outOfRange('startIndex');
  return textOfChars(value.items.slice(start, start + length));
}

const required = <T>(value: T | null, name: string): T => {
  if (value === null) throw argumentNull(name);
  return value;
};

const outOfRange = (name: string) => argumentOutOfRange(name, indexMessage);
const within = 'Index and count must refer to a location within the string.';

/** A part of two texts that `Compare` and `CompareOrdinal` look at. */
type Parts = [string | null, number, string | null, number, number];

function compareParts([a, i, b, j, length]: Parts, comparison: number): number {
  const ordinally = comparison === ordinal;
  if (a !== null && b !== null) {
    if (length < 0 && ordinally) throw argumentOutOfRange('length', 'Length cannot be less than zero.');
    if (i < 0 || j < 0) throw outOfRange(i < 0 ? 'indexA' : 'indexB');
    if (i > a.length || j > b.length || length < 0) {
      if (ordinally) throw outOfRange(i > a.length ? 'indexA' : 'indexB');
      throw argumentOutOfRange(
        i > a.length || length < 0 ? 'length1' : 'length2',
        'Positive number required.',
      );
    }
  }
  return compareStrings(part(a, i, length), part(b, j, length), comparison);
}

const lowerInvariant = (self: string): string => toLowerInvariant(bounded(self));
const upperInvariant = (self: string): string => toUpperInvariant(bounded(self));

export const stringRuntime: RuntimeMembers = {
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
  'Compare(string,int,string,int,int)': (...parts: Parts) => compareParts(parts, currentCulture),
  'Compare(string,int,string,int,int,bool)': (...[a, i, b, j, length, ignoreCase]: [...Parts, boolean]) =>
    compareParts([a, i, b, j, length], ignoreCase ? currentCultureIgnoreCase : currentCulture),
  'Compare(string,int,string,int,int,StringComparison)': (
    ...[a, i, b, j, length, comparison]: [...Parts, number]
  ) => compareParts([a, i, b, j, length], comparison),
  'CompareOrdinal(string,int,string,int,int)': (...parts: Parts) => compareParts(parts, ordinal),
  'CompareOrdinal(string,string)': (a: string | null, b: string | null) => compareStrings(a, b, 4),
  'CompareTo(string)': (self: string, other: string | null) => compareStrings(self, other, currentCulture),
  'CompareTo(object)': (self: string, other: unknown) => {
    if (other !== null && typeof other !== 'string') throw invalidArgument('Object must be of type String.');
    return compareStrings(self, other, currentCulture);
  },
  ...stringSearch,
  ...stringJoinSplit,
  'CopyTo(int,char[],int,int)': (
    ...[self, from, target, to, count]: [string, number, ClrArray | null, number, number]
  ) => {
    const { items } = required(target, 'destination');
    if (count < 0) throw argumentOutOfRange('count', 'Count cannot be less than zero.');
    if (from < 0) throw outOfRange('sourceIndex');
    if (count > self.length - from) throw argumentOutOfRange('sourceIndex', within);
    if (to < 0 || to > items.length - count) throw argumentOutOfRange('destinationIndex', within);
    for (let i = 0; i < count; i++) items[to + i] = self.charCodeAt(from + i);
  },
  'Copy(string)': (text: string | null) => required(text, 'str'),
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
  'GetHashCode(StringComparison)': (self: string, comparison: number) =>
    clrHashCode(folded(self, comparison)),
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
  'Replace(char,char)': (self: string, oldCode: number, newCode: number) => {
    const [old, by] = [String.fromCharCode(oldCode), String.fromCharCode(newCode)];
    return replaceCharacter(self, old, by) ?? self.replaceAll(old, () => by);
  },
  'Replace(string,string)': (self: string, oldValue: string | null, newValue: string | null) =>
    replace(self, oldValue, newValue, 4),
  'Replace(string,string,StringComparison)': replace,
  'Substring(int)': (self: string, start: number) => substring(self, start, self.length - Math.max(0, start)),
  'Substring(int,int)': substring,
  'ToCharArray()': charArray,
  'ToCharArray(int,int)': (self: string, start: number, length: number) => {
    if (start < 0 || start > self.length || start > self.length - length) throw outOfRange('startIndex');
    if (length < 0) throw outOfRange('length');
    return charArray(self.slice(start, start + length));
  },
  'ToLower()': (self: string) => toLower(bounded(self)),
  'ToLowerInvariant()': lowerInvariant,
  'ToString()': (self: string) => self,
  'ToUpper()': (self: string) => toUpper(bounded(self)),
  'ToUpperInvariant()': upperInvariant,
  ...trims('Trim', 'both'),
  ...trims('TrimEnd', 'end'),
  ...trims('TrimStart', 'start'),
  'operator ==(string,string)': (a: string | null, b: string | null) => a === b,
  'operator !=(string,string)': (a: string | null, b: string | null) => a !== b,
};
