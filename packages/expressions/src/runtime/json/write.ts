import { Boxed, allocate, checkLength, toClrString } from '../clr/index.js';
import { DateTimeOffset } from '../date-time-offset.js';
import { DateTime } from '../date-time.js';
import { ClrDecimal } from '../decimal.js';
import { formattableOf, roundTripOf } from '../numeric.js';
import { JObject, JProperty, JRaw, JValue, setWriteIndented, tokenType, type JToken } from './tokens.js';

/** .NET's `Environment.NewLine` on the Linux gateway. */
export const newLine = '\n';

interface WriteOptions {
  readonly indented: boolean;
}

/** The JSON text of a token. */
export function writeToken(token: JToken, options: WriteOptions): string {
  if (token instanceof JValue) return writeLeaf(token);
  const text = appendToken('', token, options.indented ? 0 : null);
  allocate(text.length);
  return text;
}

setWriteIndented((token) => writeToken(token, { indented: true }));

/**
 * The text so far with a token behind it. Its length is looked at with each line: a deep tree is mostly indentation.
 *
 * @param depth null: all in one line
 */
function appendToken(before: string, token: JToken, depth: number | null): string {
  if (token instanceof JValue) return before + writeLeaf(token);
  if (token instanceof JProperty)
    return appendToken(before + quoteJson(token.name) + (depth === null ? ':' : ': '), token.value, depth);
  const isObject = token instanceof JObject;
  const { children } = token;
  let text = before + (isObject ? '{' : '[');
  const inner = depth === null ? null : depth + 1;
  for (let i = 0; i < children.length; i++) {
    if (i > 0) text += ',';
    if (inner !== null) text += lineStart(inner);
    checkLength(text.length);
    text = appendToken(text, children[i] as JToken, inner);
  }
  if (depth !== null && children.length > 0) text += lineStart(depth);
  return text + (isObject ? '}' : ']');
}

const lineStart = (depth: number): string => newLine + '  '.repeat(depth);

function writeLeaf(token: JValue): string {
  const { bareNumber } = token;
  if (bareNumber !== undefined && token.type === tokenType.Integer) return String(bareNumber);
  if (token instanceof JRaw) return toClrString(token.value);
  if (token.type === tokenType.Undefined) return 'undefined';
  return token.type === tokenType.Comment ? `/*${toClrString(token.value)}*/` : writeValue(token.value);
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
const allEscaped = new RegExp(escaped, 'g');
/** Up to this length a loop is quicker than a regular expression. */
const shortText = 32;

/** A JSON string as Newtonsoft escapes it. */
export function quoteJson(text: string): string {
  if (!needsEscapes(text)) return `"${text}"`;
  const inside = text.replace(allEscaped, (c) => {
    return shortEscapes[c] ?? `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`;
  });
  return `"${inside}"`;
}

function needsEscapes(text: string): boolean {
  if (text.length > shortText) return escaped.test(text);
  for (let at = 0; at < text.length; at++) {
    const c = text.charCodeAt(at);
    // All that is not plain ASCII is for the expression to say.
    if (c < 0x20 || c === 0x22 || c === 0x5c || c > 0x7e) return escaped.test(text);
  }
  return false;
}
