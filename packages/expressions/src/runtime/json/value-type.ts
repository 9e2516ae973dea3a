import type { NamedType } from '../../type-system/type.js';
import { Boxed } from '../clr/index.js';
import { tokenType } from './token.js';

/** Which JTokenType a .NET value has, by C# keyword or name of its type. */
const typesByName: Readonly<Record<string, number>> = {
  sbyte: tokenType.Integer,
  byte: tokenType.Integer,
  short: tokenType.Integer,
  ushort: tokenType.Integer,
  int: tokenType.Integer,
  uint: tokenType.Integer,
  long: tokenType.Integer,
  ulong: tokenType.Integer,
  BigInteger: tokenType.Integer,
  float: tokenType.Float,
  double: tokenType.Float,
  decimal: tokenType.Float,
  DateTime: tokenType.Date,
  DateTimeOffset: tokenType.Date,
  Guid: tokenType.Guid,
  Uri: tokenType.Uri,
  TimeSpan: tokenType.TimeSpan,
};

/** The JTokenType of a value in object form; undefined when JSON has none for it. */
export function typeOfValue(value: unknown): number | undefined {
  if (value === null) return tokenType.Null;
  if (typeof value === 'string') return tokenType.String;
  if (typeof value === 'boolean') return tokenType.Boolean;
  if (value instanceof Uint8Array) return tokenType.Bytes;
  const type = value instanceof Boxed ? value.type : (value as { clrType?: NamedType }).clrType;
  const definition = type?.definition;
  if (definition === undefined) return undefined;
  if (definition.kind === 'enum') return tokenType.Integer;
  return typesByName[definition.alias ?? definition.name];
}
