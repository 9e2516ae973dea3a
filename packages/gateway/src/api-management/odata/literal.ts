import type { Cursor } from './cursor.js';
import type { Edm } from './edm.js';
import { primitive, text, type EdmType, type Typed } from './edm-type.js';
import { isGeoLiteral } from './geo-literal.js';
import { messages } from './messages.js';

/** A value that is written out. */
export interface Literal {
  readonly typed: Typed;
  /** As it stands in the URL, decoded. */
  readonly source: string;
  /** Between the quotes; the source where it has none. */
  readonly value: string;
}

const year = '-?(?:0\\d{3}|[1-9]\\d{3,})';
const date = `${year}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])`;
const time = '(?:[01]\\d|2[0-3]):[0-5]\\d(?::(?:[0-5]\\d|60)(?:\\.\\d{1,12})?)?';
/** Nothing follows that would make it a longer word. */
const end = '(?![\\p{L}\\p{Nd}_])';
const sticky = (source: string): RegExp => new RegExp(source + end, 'uy');

/** Values without quotes; the first that is found counts. */
const patterns: readonly (readonly [RegExp, string])[] = [
  [sticky('[\\dA-Fa-f]{8}-[\\dA-Fa-f]{4}-[\\dA-Fa-f]{4}-[\\dA-Fa-f]{4}-[\\dA-Fa-f]{12}'), 'Edm.Guid'],
  [sticky(`${date}[Tt]${time}(?:[Zz]|[+-](?:[01]\\d|2[0-3]):[0-5]\\d)`), 'Edm.DateTimeOffset'],
  [sticky(date), 'Edm.Date'],
  [sticky(time), 'Edm.TimeOfDay'],
  [sticky('[+-]?\\d+(?![.\\deE])'), 'Edm.Int64'],
  [sticky('[+-]?\\d+(?:\\.\\d+)?(?:[eE][+-]?\\d+)?'), 'Edm.Decimal'],
  [sticky('NaN|-?INF'), 'Edm.Double'],
  [sticky('(?:[Tt][Rr][Uu][Ee]|[Ff][Aa][Ll][Ss][Ee])'), 'Edm.Boolean'],
  [sticky('null'), 'null'],
];

const quoted = /'(?:[^']|'')*'/y;
const prefixed = /(?:binary|duration|geography|geometry)(?=')/iy;
const durationPattern = /^-?P(?:\d+D)?(?:T(?:\d+H)?(?:\d+M)?(?:\d+(?:\.\d+)?S)?)?$/i;
const base64 = /^[\w-]*={0,2}$/;

/** Reads a value that is written out; null, and nothing taken, where none stands. */
export function readLiteral(cursor: Cursor, edm: Edm): Literal | null {
  const start = cursor.position;
  if (cursor.peek() === "'") return { ...readQuoted(cursor), typed: text };
  for (const [pattern, name] of patterns) {
    const source = cursor.match(pattern);
    if (source === null) continue;
    const typed: Typed = name === 'null' ? nothing : primitive(name);
    return { typed, source, value: source };
  }
  const prefix = cursor.match(prefixed)?.toLowerCase();
  if (prefix !== undefined) return readPrefixed(cursor, prefix, start);
  return readEnum(cursor, edm);
}

function readQuoted(cursor: Cursor): Omit<Literal, 'typed'> {
  const source =
    cursor.match(quoted) ?? cursor.refuse(messages.expected('a closing quote', ''), cursor.text.length);
  return { source, value: source.slice(1, -1).replaceAll("''", "'") };
}

function readPrefixed(cursor: Cursor, prefix: string, start: number): Literal {
  const { value } = readQuoted(cursor);
  const source = cursor.text.slice(start, cursor.position);
  const kinds: Readonly<Record<string, readonly [string, (value: string) => boolean]>> = {
    binary: ['Edm.Binary', (bytes) => base64.test(bytes)],
    duration: ['Edm.Duration', isDuration],
    geography: ['Edm.Geography', isGeoLiteral],
    geometry: ['Edm.Geometry', isGeoLiteral],
  };
  const [name, isValid] = kinds[prefix]!;
  if (!isValid(value)) cursor.refuse(messages.literal(source), start);
  return { typed: primitive(name), source, value };
}

const isDuration = (value: string): boolean => durationPattern.test(value) && /\d/.test(value);

/** `Sales.Color'Red,Blue'` */
function readEnum(cursor: Cursor, edm: Edm): Literal | null {
  const start = cursor.position;
  const name = cursor.name();
  if (name === null || cursor.peek() !== "'") {
    cursor.position = start;
    return null;
  }
  const type = edm.namedType(name) ?? cursor.refuse(messages.noType(name), start);
  const at = cursor.position;
  const { value } = readQuoted(cursor);
  const wrong = wrongMember(value, type);
  if (wrong !== undefined) cursor.refuse(messages.noMemberOfEnum(wrong, name), at + 1);
  return { typed: { type, collection: false }, source: cursor.text.slice(start, cursor.position), value };
}

/** The first of several members that the enumeration does not have. */
function wrongMember(value: string, type: EdmType): string | undefined {
  if (type.kind === 'unknown') return undefined;
  if (type.kind !== 'enum') return value;
  return value
    .split(',')
    .map((member) => member.trim())
    .find((member) => !type.members.has(member) && !/^[+-]?\d+$/.test(member));
}

const nothing: Typed = { type: { kind: 'any', name: 'null' }, collection: false };

const integers: Readonly<Record<string, readonly [bigint, bigint]>> = {
  'Edm.Byte': [0n, 255n],
  'Edm.SByte': [-128n, 127n],
  'Edm.Int16': [-32_768n, 32_767n],
  'Edm.Int32': [-2_147_483_648n, 2_147_483_647n],
  'Edm.Int64': [-(2n ** 63n), 2n ** 63n - 1n],
};

/** Whether a value can be one of a type. */
export function fits({ typed, value }: Literal, wanted: EdmType): boolean {
  const { type: given } = typed;
  if (given.kind === 'any' || wanted.kind === 'any' || wanted.kind === 'unknown') return true;
  if (wanted.kind === 'enum') {
    return (
      given.name === wanted.name || (given.name === 'Edm.String' && wrongMember(value, wanted) === undefined)
    );
  }
  if (wanted.kind !== 'primitive') return false;
  if (wanted.name === 'Edm.PrimitiveType' || wanted.name === given.name) {
    return wanted.name !== 'Edm.Int64' || isWithin(value, integers[wanted.name]!);
  }
  const range = integers[wanted.name];
  if (range !== undefined) return given.name === 'Edm.Int64' && isWithin(value, range);
  switch (wanted.name) {
    case 'Edm.Decimal':
    case 'Edm.Double':
    case 'Edm.Single':
      return given.name === 'Edm.Int64' || given.name === 'Edm.Decimal' || given.name === 'Edm.Double';
    case 'Edm.Duration':
      return given.name === 'Edm.String' && isDuration(value);
    default:
      // A literal does not say which kind of geography it is.
      return wanted.name.startsWith(given.name) && /^Edm\.Geo/.test(given.name);
  }
}

const isWithin = (value: string, [least, most]: readonly [bigint, bigint]): boolean =>
  value.length <= 40 && BigInt(value.replace('+', '')) >= least && BigInt(value.replace('+', '')) <= most;
