import { ClrException, type ClrArray } from '../clr/index.js';
import type { ExactFormats } from './exact-formats.js';

/** Reads a date by exact formats; what it gives instead of one is what `ParseExact` throws. */
export type ReadExact<T> = (
  text: string | null,
  formats: ExactFormats,
  provider: unknown,
  style?: number,
) => T | ClrException;

/** `ParseExact` and `TryParseExact` with the overloads that DateTime and DateTimeOffset share. */
export function exactMembers<T>(type: string, empty: () => T, read: ReadExact<T>) {
  const parse: (...args: Parameters<ReadExact<T>>) => T = (...args) => {
    const found = read(...args);
    if (found instanceof ClrException) throw found;
    return found;
  };
  const tryParse = (result: { value: T }, ...args: Parameters<ReadExact<T>>): boolean => {
    const found = read(...args);
    result.value = found instanceof ClrException ? empty() : found;
    return !(found instanceof ClrException);
  };
  return {
    'ParseExact(string,string,IFormatProvider)': (
      ...[text, format, provider]: [string | null, string | null, unknown]
    ) => parse(text, { one: format }, provider),
    'ParseExact(string,string,IFormatProvider,DateTimeStyles)': (
      ...[text, format, provider, style]: [string | null, string | null, unknown, number]
    ) => parse(text, { one: format }, provider, style),
    'ParseExact(string,string[],IFormatProvider,DateTimeStyles)': (
      ...[text, formats, provider, style]: [string | null, ClrArray | null, unknown, number]
    ) => parse(text, { several: formats }, provider, style),
    [`TryParseExact(string,string,IFormatProvider,DateTimeStyles,out ${type})`]: (
      ...[text, format, provider, style, result]: [
        string | null,
        string | null,
        unknown,
        number,
        { value: T },
      ]
    ) => tryParse(result, text, { one: format }, provider, style),
    [`TryParseExact(string,string[],IFormatProvider,DateTimeStyles,out ${type})`]: (
      ...[text, formats, provider, style, result]: [
        string | null,
        ClrArray | null,
        unknown,
        number,
        { value: T },
      ]
    ) => tryParse(result, text, { several: formats }, provider, style),
  };
}
