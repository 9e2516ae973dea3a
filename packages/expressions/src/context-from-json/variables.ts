import type { ResponseContext } from '../context.js';
import { parseJwt } from '../runtime/context/jwt-value.js';
import { responseValue } from '../runtime/context/response-value.js';
import { GuidValue } from '../runtime/guid.js';
import { readJson } from '../runtime/json/read.js';
import { boxedDouble, boxedInt, boxedLong } from '../runtime/numeric.js';
import { DateTime } from '../runtime/date-time.js';
import { parseDate } from '../runtime/time/date-parse.js';
import type { JsonReader } from './json-reader.js';

type ReadResponse = (reader: JsonReader | null) => ResponseContext | null;
type Read = (reader: JsonReader, text: string, readResponse: ReadResponse) => unknown;

/** A date with a zone is UTC here: the text says so. */
function readDate(text: string): DateTime | undefined {
  const parsed = parseDate(text, 0n);
  if ('problem' in parsed) return undefined;
  const { ticks, offsetTicks } = parsed;
  return offsetTicks === undefined ? new DateTime(ticks) : new DateTime(ticks - offsetTicks, 1);
}

/** Reads a value of each type from its text; undefined when the text is no such value. */
const readers: Readonly<Record<string, Read>> = {
  string: (_reader, text) => text,
  int: (_reader, text) =>
    /^-?\d{1,10}$/.test(text) && (Number(text) | 0) === Number(text) ? boxedInt(Number(text)) : undefined,
  long: (_reader, text) =>
    /^-?\d{1,19}$/.test(text) && BigInt.asIntN(64, BigInt(text)) === BigInt(text)
      ? boxedLong(BigInt(text))
      : undefined,
  bool: (_reader, text) => (text === 'true' ? true : text === 'false' ? false : undefined),
  double: (_reader, text) =>
    text.trim() === '' || Number.isNaN(Number(text)) ? undefined : boxedDouble(Number(text)),
  DateTime: (_reader, text) => readDate(text),
  Guid: (_reader, text) => GuidValue.tryParse(text),
  JObject: (_reader, text) => readJson(text, 'JObject'),
  JArray: (_reader, text) => readJson(text, 'JArray'),
  'byte[]': (_reader, text) => Uint8Array.from(Buffer.from(text, 'base64')),
  Jwt: (_reader, text) => parseJwt(text) ?? undefined,
  IResponse: (reader, _text, readResponse) => {
    const response = readResponse(reader.object('value'));
    return response === null ? undefined : responseValue(response);
  },
  null: () => null,
};

/** Context variables from `{ name: { type, value } }`. */
export function* readVariables(
  reader: JsonReader | null,
  readResponse: ReadResponse,
): Generator<readonly [name: string, value: unknown], void, undefined> {
  for (const name of reader?.names() ?? []) {
    const entry = reader?.object(name) ?? null;
    if (entry === null) {
      yield [name, null];
      continue;
    }
    const type = entry.text('type') ?? 'string';
    const read = Object.hasOwn(readers, type) ? readers[type] : undefined;
    if (read === undefined) throw entry.wrong('type', `one of ${Object.keys(readers).join(', ')}`);
    yield [name, valueOf(entry, type, read, readResponse)];
  }
}

function valueOf(entry: JsonReader, type: string, read: Read, readResponse: ReadResponse): unknown {
  const raw = entry.json('value');
  if (raw === null && type !== 'IResponse') return null;
  const text = typeof raw === 'string' ? raw : JSON.stringify(raw);
  let value: unknown;
  try {
    value = read(entry, text, readResponse);
  } catch {
    value = undefined;
  }
  if (value === undefined) throw entry.wrong('value', `a value of type ${type}`);
  return value;
}
