import type { RuntimeMembers } from '../define-type.js';
import type { Type } from '../type-system/type.js';
import { Boxed, clrCompare, clrEquals, clrHashCode, toClrString } from './clr/index.js';
import { argumentNull, invalidArgument } from './failures.js';
import { TypeValue } from './type.js';
import { formatEnum } from './text/format-value.js';

/** The number of a name, of several with commas, or of digits; undefined when there is none. */
function parseEnum(text: string, type: Type | undefined, ignoreCase: boolean): number | undefined {
  const values = type?.kind === 'named' ? (type.definition.values ?? {}) : {};
  let number = 0;
  for (const part of text.split(',')) {
    const name = part.trim();
    const found = /^[+-]?\d{1,9}$/.test(name)
      ? Number(name)
      : Object.entries(values).find(([known]) =>
          ignoreCase ? known.toLowerCase() === name.toLowerCase() : known === name,
        )?.[1];
    if (found === undefined) return undefined;
    number |= found;
  }
  return number;
}

const tryParse = (
  [type]: readonly Type[],
  text: string | null,
  ignoreCase: boolean,
  result: { value: number },
): boolean => {
  const number = text === null || text.length > 10_000 ? undefined : parseEnum(text, type, ignoreCase);
  result.value = number ?? 0;
  return number !== undefined;
};

const bits = (value: unknown): number => (value instanceof Boxed ? Number(value.value) : Number(value));

function parse(type: TypeValue | null, text: string | null, ignoreCase = false): Boxed {
  if (type === null) throw argumentNull('enumType');
  if (text === null) throw argumentNull('value');
  if (type.type.kind !== 'named' || type.type.definition.kind !== 'enum')
    throw invalidArgument('Type provided must be an Enum.', 'enumType');
  if (text.trim() === '')
    throw invalidArgument('Must specify valid information for parsing in the string.', 'value');
  const number = text.length > 10_000 ? undefined : parseEnum(text, type.type, ignoreCase);
  if (number === undefined) throw invalidArgument(`Requested value '${text}' was not found.`);
  return new Boxed(type.type, number);
}

const parseNamed = (type: Type | undefined, text: string | null, ignoreCase = false): unknown =>
  parse(type === undefined ? null : TypeValue.of(type), text, ignoreCase).value;

export const enumRuntime = {
  'Parse(Type,string)': (type: TypeValue | null, text: string | null) => parse(type, text),
  'Parse(Type,string,bool)': parse,
  'Parse(string)': ([type]: readonly Type[], text: string | null) => parseNamed(type, text),
  'Parse(string,bool)': ([type]: readonly Type[], text: string | null, ignoreCase: boolean) =>
    parseNamed(type, text, ignoreCase),
  'TryParse(string,out TEnum)': (types: readonly Type[], text: string | null, result: { value: number }) =>
    tryParse(types, text, false, result),
  'TryParse(string,bool,out TEnum)': tryParse,
  'CompareTo(object)': (self: unknown, other: unknown) => {
    if (other !== null && !(other instanceof Boxed && self instanceof Boxed && other.type === self.type)) {
      throw invalidArgument('Object must be the same type as the enum.', 'target');
    }
    return clrCompare(self, other);
  },
  'Equals(object)': clrEquals,
  'GetHashCode()': clrHashCode,
  'HasFlag(Enum)': (self: unknown, flag: unknown) => {
    if (flag === null) throw argumentNull('flag');
    return (bits(self) & bits(flag)) === bits(flag);
  },
  'ToString()': toClrString,
  'ToString(string)': (self: unknown, format: string | null) =>
    self instanceof Boxed ? formatEnum(self, format) : toClrString(self),
} satisfies RuntimeMembers;
