import type { Liquid } from 'liquidjs';
import { formatDateTime } from './date-time.js';

/**
 * Filters of templates by the names that API Management gives them, and what they are called by liquidjs.
 *
 * @see https://learn.microsoft.com/azure/api-management/set-body-policy#supported-liquid-filters
 */
const renamed: Readonly<Record<string, string>> = {
  Abs: 'abs',
  Append: 'append',
  AtLeast: 'at_least',
  AtMost: 'at_most',
  Capitalize: 'capitalize',
  Ceil: 'ceil',
  Compact: 'compact',
  Concat: 'concat',
  Default: 'default',
  Downcase: 'downcase',
  Escape: 'escape',
  EscapeOnce: 'escape_once',
  First: 'first',
  Floor: 'floor',
  H: 'escape',
  Join: 'join',
  Last: 'last',
  Lstrip: 'lstrip',
  Map: 'map',
  Minus: 'minus',
  Modulo: 'modulo',
  NewlineToBr: 'newline_to_br',
  Plus: 'plus',
  Prepend: 'prepend',
  Remove: 'remove',
  RemoveFirst: 'remove_first',
  Replace: 'replace',
  ReplaceFirst: 'replace_first',
  Reverse: 'reverse',
  Round: 'round',
  Rstrip: 'rstrip',
  Size: 'size',
  Slice: 'slice',
  Sort: 'sort',
  SortNatural: 'sort_natural',
  Split: 'split',
  Strip: 'strip',
  StripHtml: 'strip_html',
  StripNewlines: 'strip_newlines',
  Times: 'times',
  Truncate: 'truncate',
  TruncateWords: 'truncatewords',
  Uniq: 'uniq',
  Upcase: 'upcase',
  UrlDecode: 'url_decode',
  UrlEncode: 'url_encode',
};

/** Those that do another thing in DotLiquid than in liquidjs. */
const own: Readonly<Record<string, (...parameters: unknown[]) => unknown>> = {
  Currency: (value) => {
    const number = Number(value);
    return Number.isNaN(number)
      ? value
      : number.toLocaleString('en-US', { style: 'currency', currency: 'USD' });
  },
  // The format is .NET's, and a value that is no date stays what it is.
  Date: (value, format) => {
    if (value === null || value === undefined || format === undefined) return value;
    const text = dateSource(value);
    return formatDateTime(text, String(format)) ?? value;
  },
  // Whole numbers give a whole number.
  DividedBy: (dividend, divisor) => {
    const [a, b] = [Number(dividend), Number(divisor)];
    if (b === 0) throw new Error('DividedBy divides by zero.');
    return Number.isInteger(a) && Number.isInteger(b) ? Math.trunc(a / b) : a / b;
  },
};

const dateSource = (value: unknown): string =>
  typeof value === 'object' && value !== null && 'source' in value ? String(value.source) : String(value);

/** Gives an engine the filters of API Management, and takes the others away. */
export function registerFilters(engine: Liquid): void {
  const { filters } = engine;
  const known = { ...filters };
  for (const name of Object.keys(filters)) delete filters[name];
  for (const [name, theirs] of Object.entries(renamed)) filters[name] = known[theirs]!;
  for (const [name, filter] of Object.entries(own)) filters[name] = filter;
}

/** Filters that a template names and API Management does not have; it leaves values as they are then. */
export function unknownFilters(template: string): readonly string[] {
  const used = [...template.matchAll(/\{[{%]([\s\S]*?)[}%]\}/g)]
    .map(([, code = '']) => code.replace(/"[^"]*"|'[^']*'/g, "''"))
    .flatMap((code) => [...code.matchAll(/\|\s*(\w+)/g)].map(([, name = '']) => name));
  return [...new Set(used)].filter((name) => !Object.hasOwn(renamed, name) && !Object.hasOwn(own, name));
}
