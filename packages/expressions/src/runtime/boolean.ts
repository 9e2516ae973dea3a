import type { RuntimeMembers } from '../define-type.js';
import { argumentNull, formatException, invalidArgument } from './failures.js';

/** Reads `true` or `false` in any case, blanks and NULs around it; undefined for other text. */
export function parseBoolean(text: string): boolean | undefined {
  if (text.length > 10_000) return undefined;
  const word = text
    .replace(/^[\s\0]+/, '')
    .trimEnd()
    .replace(/\0+$/, '')
    .trimEnd()
    .toLowerCase();
  return word === 'true' ? true : word === 'false' ? false : undefined;
}

function parse(text: string | null): boolean {
  if (text === null) throw argumentNull('value');
  const value = parseBoolean(text);
  if (value === undefined) throw formatException('String was not recognized as a valid Boolean.');
  return value;
}

export const booleanRuntime = {
  TrueString: () => 'True',
  FalseString: () => 'False',
  'Parse(string)': parse,
  'TryParse(string,out bool)': (text: string | null, result: { value: boolean }) => {
    const value = text === null ? undefined : parseBoolean(text);
    result.value = value ?? false;
    return value !== undefined;
  },
  'CompareTo(bool)': (self: boolean, other: boolean) => Number(self) - Number(other),
  'CompareTo(object)': (self: boolean, other: unknown) => {
    if (other === null) return 1;
    if (typeof other !== 'boolean') throw invalidArgument('Object must be of type Boolean.');
    return Number(self) - Number(other);
  },
  'Equals(bool)': (self: boolean, other: boolean) => self === other,
  'Equals(object)': (self: boolean, other: unknown) => self === other,
  'GetHashCode()': (self: boolean) => (self ? 1 : 0),
  'ToString()': (self: boolean) => (self ? 'True' : 'False'),
} satisfies RuntimeMembers;
