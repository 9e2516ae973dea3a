import { Boxed, allocate, toClrString } from '../clr/index.js';
import { DateTimeOffset } from '../date-time-offset.js';
import { DateTime } from '../date-time.js';
import { ClrDecimal } from '../decimal.js';
import { formattableOf, roundTripOf } from '../numeric.js';
import { JArray, JObject, JProperty, JRaw, JValue, type JToken } from './tokens.js';

/** .NET's `Environment.NewLine` on the Linux gateway. */
export const newLine = '\n';

interface WriteOptions {
  readonly indented: boolean;
}

/** The JSON text of a token. */
export function writeToken(token: JToken, options: WriteOptions, depth = 0): string {
  if (token instanceof JObject || token instanceof JArray) {
    const isObject = token instanceof JObject;
    const open = isObject ? '{' : '[';
    const close = isObject ? '}' : ']';
    const parts = token.children.map((child) => writeToken(child, options, depth + 1));
    if (parts.length === 0) return `${open}${close}`;
    if (!options.indented) return bounded(`${open}${parts.join(',')}${close}`);
    const [inner, outer] = ['  '.repeat(depth + 1), '  '.repeat(depth)];
    return bounded(`${open}${newLine}${inner}${parts.join(`,${newLine}${inner}`)}${newLine}${outer}${close}`);
  }
  if (token instanceof JProperty) {
    const value = writeToken(token.value, options, depth);
    return `${quoteJson(token.name)}:${options.indented ? ' ' : ''}${value}`;
  }
  if (token instanceof JRaw) return toClrString(token.value);
  return token instanceof JValue ? writeValue(token.value) : 'null';
}

function bounded(text: string): string {
  allocate(text.length);
  return text;
}

/** The JSON text of a value in object form. */
export function writeValue(value: unknown): string {
  if (value === null) return 'null';
  if (typeof value === 'string') return quoteJson(value);
  if (typeof value === 'boolean') return String(value);
  if (value instanceof Uint8Array) return quoteJson(Buffer.from(value).toString('base64'));
  if (value instanceof Boxed) return writeBoxed(value);
  if (value instanceof ClrDecimal) return withPoint(value.toString());
  if (value instanceof DateTime || value instanceof DateTimeOffset) {
    return quoteJson(value.format("yyyy'-'MM'-'dd'T'HH':'mm':'ss.FFFFFFFK"));
  }
  return (value as { isBigInteger?: boolean }).isBigInteger === true
    ? String(value)
    : quoteJson(toClrString(value));
}

function writeBoxed(value: Boxed): string {
  const number = formattableOf(value);
  if (number === undefined) {
    return value.type.definition.kind === 'enum' ? String(value.value) : quoteJson(toClrString(value));
  }
  if (number.kind !== 'double' && number.kind !== 'single') return String(value.value);
  const text = roundTripOf(value);
  return /[a-z]/i.test(text) && !/E[+-]/.test(text) ? quoteJson(text) : withPoint(text);
}

const withPoint = (text: string): string => (/[.eE]/.test(text) ? text : `${text}.0`);

const shortEscapes: Readonly<Record<string, string>> = {
  '"': '\\"',
  '\\': '\\\\',
  '\b': '\\b',
  '\f': '\\f',
  '\n': '\\n',
  '\r': '\\r',
  '\t': '\\t',
};

const escaped = /["\\\u0000-\u001f\u0085\u2028\u2029]/;

/** A JSON string as Newtonsoft escapes it. */
export function quoteJson(text: string): string {
  if (!escaped.test(text)) return `"${text}"`;
  const inside = text.replace(new RegExp(escaped, 'g'), (c) => {
    return shortEscapes[c] ?? `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`;
  });
  return `"${inside}"`;
}
