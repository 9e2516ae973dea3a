import { DateTimeOffset, parseDateTimeOffset } from '../date-time-offset.js';
import { DateTime, parseDateTime } from '../date-time.js';
import { argumentNull } from '../failures.js';
import { GuidValue } from '../guid.js';
import { convertTo } from '../convert/convert-to.js';
import { TimeSpan } from '../time-span.js';
import { parseTimeSpan } from '../time/time-span-text.js';
import { UriValue } from '../uri.js';
import { cannotConvert, JProperty, JValue, tokenType, type JToken } from './tokens.js';
import { toClrString } from '../clr/index.js';

/** The value token behind a cast: a property stands for its value. */
function valueOf(token: JToken): JValue | undefined {
  const value = token instanceof JProperty ? token.value : token;
  return value instanceof JValue ? value : undefined;
}

const {
  Integer,
  Float,
  String: Text,
  Boolean: Bool,
  Date: DateType,
  Raw,
  Bytes,
  Guid,
  Uri,
  TimeSpan: Span,
  Null,
  Undefined,
} = tokenType;

/** .NET names in messages, and which kinds of token convert. */
const targets: Readonly<Record<string, { readonly name: string; readonly from: readonly number[] }>> = {
  bool: { name: 'Boolean', from: [Integer, Float, Text, Raw, Bool] },
  sbyte: { name: 'SByte', from: [Integer, Float, Text, Raw, Bool] },
  byte: { name: 'Byte', from: [Integer, Float, Text, Raw, Bool] },
  short: { name: 'Int16', from: [Integer, Float, Text, Raw, Bool] },
  ushort: { name: 'UInt16', from: [Integer, Float, Text, Raw, Bool] },
  int: { name: 'Int32', from: [Integer, Float, Text, Raw, Bool] },
  uint: { name: 'UInt32', from: [Integer, Float, Text, Raw, Bool] },
  long: { name: 'Int64', from: [Integer, Float, Text, Raw, Bool] },
  ulong: { name: 'UInt64', from: [Integer, Float, Text, Raw, Bool] },
  float: { name: 'Single', from: [Integer, Float, Text, Raw, Bool] },
  double: { name: 'Double', from: [Integer, Float, Text, Raw, Bool] },
  decimal: { name: 'Decimal', from: [Integer, Float, Text, Raw, Bool] },
  char: { name: 'Char', from: [Integer, Float, Text, Raw] },
  string: { name: 'String', from: [DateType, Integer, Float, Text, Raw, Bool, Bytes, Guid, Span, Uri] },
  DateTime: { name: 'DateTime', from: [DateType, Text, Raw] },
  DateTimeOffset: { name: 'DateTimeOffset', from: [DateType, Text, Raw] },
  Guid: { name: 'Guid', from: [Text, Raw, Guid, Bytes] },
  TimeSpan: { name: 'TimeSpan', from: [Text, Raw, Span] },
  Uri: { name: 'Uri', from: [Text, Raw, Uri] },
  'byte[]': { name: 'Byte[]', from: [Text, Raw, Bytes, Integer] },
};

/**
 * C#'s explicit cast of a token: `(int)token`.
 *
 * @param target C# keyword or name of the type
 * @param nullable a JSON null (and a null reference) gives null: `T?` and classes
 */
export function castToken(token: JToken | null, target: string, nullable: boolean): unknown {
  if (token === null) {
    if (nullable) return null;
    throw argumentNull('value');
  }
  const bare = token instanceof JValue ? token.bareNumber : undefined;
  if (bare !== undefined) {
    // What most casts are: a number that was read, to a type that holds it as it is.
    if (target === 'int' && (bare | 0) === bare) return bare | 0;
    if (target === 'double') return bare;
  }
  const value = valueOf(token);
  const rule = targets[target];
  if (value === undefined || rule === undefined) throw cannotConvert(token, rule?.name ?? target);
  if (nullable && (value.type === Null || value.type === Undefined)) return null;
  if (!rule.from.includes(value.type)) throw cannotConvert(value, rule.name);
  return convertValue(value.value, target);
}

/** A JSON value in the form of a .NET type; FormatException and OverflowException as Convert throws them. */
export function convertValue(value: unknown, target: string): unknown {
  switch (target) {
    case 'string':
      return value === null ? null : invariantText(value);
    case 'DateTime':
      if (value instanceof DateTime) return value;
      return value instanceof DateTimeOffset ? new DateTime(value.ticks) : parseDateTime(String(value));
    case 'DateTimeOffset':
      if (value instanceof DateTimeOffset) return value;
      return value instanceof DateTime
        ? new DateTimeOffset(value.ticks, 0n)
        : parseDateTimeOffset(String(value));
    case 'Guid':
      return value instanceof GuidValue ? value : GuidValue.parse(value as string | null);
    case 'TimeSpan':
      return value instanceof TimeSpan ? value : new TimeSpan(parseTimeSpan(String(value)));
    case 'Uri':
      return value instanceof UriValue ? value : UriValue.parse(String(value));
    case 'byte[]':
      return value instanceof Uint8Array ? value : convertTo(value, 'byte[]');
    default:
      return convertTo(value, target);
  }
}

/** `Convert.ToString(value, CultureInfo.InvariantCulture)`; bytes as base64. */
export function invariantText(value: unknown): string {
  if (value instanceof Uint8Array) return Buffer.from(value).toString('base64');
  if (value instanceof DateTime) return value.format('MM/dd/yyyy HH:mm:ss');
  if (value instanceof DateTimeOffset) return value.format('MM/dd/yyyy HH:mm:ss zzz');
  return toClrString(value);
}
