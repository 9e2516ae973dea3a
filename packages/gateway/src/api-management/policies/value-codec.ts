import { describeValue } from '@apim-kit/expressions';
import { HeaderList } from '../../message/header-list.js';
import { ownExpression, type OwnExpression } from '../exchange/own-expression.js';
import { copyOf, responseIn, responseVariable } from '../exchange/response-variable.js';
import { ResponseState } from '../exchange/response-state.js';

interface Stored {
  readonly type: string;
  readonly value: unknown;
}

const numbers = [
  'int',
  'uint',
  'long',
  'ulong',
  'short',
  'ushort',
  'byte',
  'sbyte',
  'double',
  'float',
  'decimal',
];

const revive = (code: string): OwnExpression =>
  ownExpression(`@{ var text = (string)context.Variables["text"]; return ${code}; }`);

/** What makes a value of its canonical text, by C# type. */
const revivers: Readonly<Record<string, OwnExpression>> = {
  ...Object.fromEntries(numbers.map((type) => [type, revive(`(object)${type}.Parse(text)`)])),
  DateTime: revive('(object)DateTime.Parse(text)'),
  Guid: revive('(object)Guid.Parse(text)'),
  TimeSpan: revive('(object)TimeSpan.Parse(text)'),
  JObject: revive('JObject.Parse(text)'),
  JArray: revive('JArray.Parse(text)'),
  JToken: revive('JToken.Parse(text)'),
  JValue: revive('JToken.Parse(text)'),
};

/** A value of a context variable as bytes; undefined for one that can't leave the gateway. */
export function encodeValue(value: unknown): Uint8Array | undefined {
  const stored = storedOf(value);
  return stored && Buffer.from(JSON.stringify(stored));
}

function storedOf(value: unknown): Stored | undefined {
  if (typeof value === 'string' || typeof value === 'boolean') return { type: typeof value, value };
  if (value instanceof Uint8Array) return { type: 'byte[]', value: Buffer.from(value).toString('base64') };
  const response = responseIn(value);
  if (response !== undefined) return { type: 'IResponse', value: responseToJson(copyOf(response)) };
  const { type, value: text } = describeValue(value);
  return Object.hasOwn(revivers, type) ? { type, value: text } : undefined;
}

/** The value that was encoded; undefined when it was not encoded here. */
export function decodeValue(bytes: Uint8Array): unknown {
  const { type, value } = JSON.parse(Buffer.from(bytes).toString()) as Stored;
  if (type === 'string' || type === 'boolean') return value;
  if (type === 'byte[]') return new Uint8Array(Buffer.from(String(value), 'base64'));
  if (type === 'IResponse') return responseVariable(responseFromJson(value as ResponseJson));
  return Object.hasOwn(revivers, type) ? revivers[type]!({ text: String(value) }) : undefined;
}

export interface ResponseJson {
  readonly status: number;
  readonly reason: string;
  readonly headers: readonly (readonly [string, string])[];
  /** Base64. */
  readonly body: string | null;
}

/** A response whose body is in memory. */
export function responseToJson({ status, reason, headerList, messageBody }: ResponseState): ResponseJson {
  const { content } = messageBody;
  const body = content instanceof Uint8Array ? Buffer.from(content).toString('base64') : null;
  return { status, reason, headers: [...headerList], body };
}

export const responseFromJson = ({ status, reason, headers, body }: ResponseJson): ResponseState =>
  new ResponseState(
    status,
    reason,
    new HeaderList(headers),
    body === null ? null : Buffer.from(body, 'base64'),
  );
