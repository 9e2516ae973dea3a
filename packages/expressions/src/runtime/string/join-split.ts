import type { RuntimeMembers } from '../../define-type.js';
import type { Type } from '../../type-system/type.js';
import { asObject } from '../as-object.js';
import {
  allocate,
  checkLength,
  step,
  toClrString,
  visitEach,
  type ClrArray,
  type Sequence,
} from '../clr/index.js';
import { argumentNull, argumentOutOfRange, invalidArgument } from '../failures.js';
import { splitText } from '../text/split.js';
import { charTexts, stringArray } from './chars.js';

const required = <T>(value: T | null, name: string): T => {
  if (value === null) throw argumentNull(name);
  return value;
};

/** Values as texts with a separator between them; values in their own form need their type. */
export function join(separator: string | null, values: Iterable<unknown>, type?: Type): string {
  const text = new Joined(separator ?? '', type);
  for (const value of values) text.add(value);
  return text.value;
}

/** {@link join} of a sequence, which counts the steps of its walk. */
function joinSequence(separator: string | null, values: Sequence | null, type?: Type): string {
  const text = new Joined(separator ?? '', type);
  visitEach(required(values, 'values'), (value) => text.add(value));
  return text.value;
}

class Joined {
  value = '';
  readonly #separator: string;
  readonly #type: Type | undefined;
  #isFirst = true;

  constructor(separator: string, type: Type | undefined) {
    this.#separator = separator;
    this.#type = type;
  }

  add(value: unknown): true {
    const text = typeof value === 'string' ? value : toClrString(asObject(value, this.#type));
    this.value += this.#isFirst ? text : this.#separator + text;
    this.#isFirst = false;
    checkLength(this.value.length);
    return true;
  }
}

const concat = (...values: unknown[]): string => {
  const text = values.map(toClrString).join('');
  allocate(text.length);
  return text;
};

type Separator = string | null;

/** Both take a string or a character as separator. */
function joins(name: string, text: (separator: never) => Separator): RuntimeMembers {
  return {
    [`Join(${name},string[])`]: (separator: never, values: ClrArray | null) =>
      join(text(separator), required(values, 'value').items),
    [`Join(${name},object[])`]: (separator: never, values: ClrArray | null) => {
      const { items } = required(values, 'values');
      // .NET Framework's quirk: nothing when the first value is null.
      if (name === 'string' && items[0] === null) return '';
      return join(text(separator), items);
    },
    [`Join(${name},IEnumerable<T>)`]: ([type]: readonly Type[], separator: never, values: Sequence | null) =>
      joinSequence(text(separator), values, type),
    [`Join(${name},string[],int,int)`]: (
      separator: never,
      values: ClrArray | null,
      start: number,
      count: number,
    ) => {
      const { items } = required(values, 'value');
      if (start < 0 || count < 0 || start > items.length - count) {
        throw argumentOutOfRange('startIndex', 'Index and count must refer to a location within the buffer.');
      }
      return join(text(separator), items.slice(start, start + count));
    },
  };
}

/** Separators that are there. */
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

type Separators = ClrArray | null;

/** What puts texts together and takes them apart. */
export const stringJoinSplit: RuntimeMembers = {
  'Concat(object)': concat,
  'Concat(object,object)': concat,
  'Concat(object,object,object)': concat,
  'Concat(object[])': (args: ClrArray | null) => join('', required(args, 'args').items),
  'Concat(object,object,object,object)': concat,
  'Concat(string,string)': concat,
  'Concat(string,string,string)': concat,
  'Concat(string,string,string,string)': concat,
  'Concat(string[])': (values: ClrArray | null) => join('', required(values, 'values').items),
  'Concat(IEnumerable<string>)': (values: Sequence | null) => joinSequence('', values),
  'Concat(IEnumerable<T>)': ([type]: readonly Type[], values: Sequence | null) =>
    joinSequence('', values, type),
  ...joins('string', (separator: Separator) => separator),
  ...joins('char', (code: number) => String.fromCharCode(code)),
  'Join(string,IEnumerable<string>)': (separator: Separator, values: Sequence | null) =>
    joinSequence(separator, values),
  'Split(char[])': (self: string, separator: Separators) => {
    if (separator?.items.length !== 1) return split(self, charTexts(separator));
    step(self.length);
    return stringArray(self.split(String.fromCharCode(separator.items[0] as number)));
  },
  'Split(char[],int)': (self: string, separator: Separators, count: number) =>
    split(self, charTexts(separator), count),
  'Split(char[],StringSplitOptions)': (self: string, separator: Separators, options: number) =>
    split(self, charTexts(separator), undefined, options),
  'Split(char[],int,StringSplitOptions)': (
    self: string,
    separator: Separators,
    count: number,
    options: number,
  ) => split(self, charTexts(separator), count, options),
  'Split(string[],StringSplitOptions)': (self: string, separator: Separators, options: number) =>
    split(self, texts(separator), undefined, options),
  'Split(string[],int,StringSplitOptions)': (
    self: string,
    separator: Separators,
    count: number,
    options: number,
  ) => split(self, texts(separator), count, options),
  'Split(char,StringSplitOptions)': (self: string, code: number, options: number) =>
    split(self, [String.fromCharCode(code)], undefined, options),
  'Split(string,StringSplitOptions)': (self: string, separator: string | null, options: number) =>
    split(self, separator === null ? [] : [separator], undefined, options),
  'Split(char,int,StringSplitOptions)': (self: string, code: number, count: number, options: number) =>
    split(self, [String.fromCharCode(code)], count, options),
  'Split(string,int,StringSplitOptions)': (
    self: string,
    separator: string | null,
    count: number,
    options: number,
  ) => split(self, separator === null ? [] : [separator], count, options),
};
