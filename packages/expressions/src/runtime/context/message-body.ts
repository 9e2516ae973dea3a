import type { BodyContext } from '../../context.js';
import type { Type } from '../../type-system/type.js';
import { allocate, ClrException } from '../clr/index.js';
import { invalidArgument, invalidOperation } from '../failures.js';
import { readJson } from '../json/read.js';
import type { JToken } from '../json/tokens.js';
import { decodeBody } from '../text/decode-body.js';
import { parseXml } from '../xml/parse.js';

/** The text of a body, without a byte order mark. */
export function textOfBody(body: BodyContext, preserveContent: boolean): string {
  const bytes = body.read(preserveContent);
  allocate(bytes.length);
  try {
    return decodeBody(bytes, body.charset);
  } catch {
    throw invalidArgument(`'${body.charset}' is not a supported encoding name.`, 'name');
  }
}

/** What Json.NET says of a text that is no JSON, or no JSON of that kind, after what API Management says of the body. */
function json(text: string, kind: 'JToken' | 'JObject' | 'JArray'): JToken {
  try {
    return readJson(text, kind);
  } catch (error) {
    if (!(error instanceof ClrException)) throw error;
    throw new ClrException(error.clrType, `The message body is not a valid JSON. ${error.message}`);
  }
}

/** What `As<T>` makes of a body's text, by the name of T; nothing else is allowed as T. */
const readers: Readonly<Record<string, (text: string) => unknown>> = {
  JToken: (text) => json(text, 'JToken'),
  JObject: (text) => json(text, 'JObject'),
  JArray: (text) => json(text, 'JArray'),
  XDocument: (text) => parseXml(text),
  XElement: (text) => parseXml(text).root,
  XNode: (text) => parseXml(text).root,
};

/** `body.As<T>(preserveContent)`: an empty body is '', no bytes, or null. */
export function bodyAs(body: BodyContext, type: Type, preserveContent: boolean): unknown {
  if (type.kind === 'array' && type.name === 'byte[]') return Uint8Array.from(body.read(preserveContent));
  const { definition } = type.kind === 'named' ? type : { definition: undefined };
  if (definition?.alias === 'string') return textOfBody(body, preserveContent);
  const read =
    definition === undefined || !Object.hasOwn(readers, definition.name)
      ? undefined
      : readers[definition.name];
  if (read === undefined)
    throw invalidOperation(`Type '${type.name}' is not supported as the type of a message body.`);
  const text = textOfBody(body, preserveContent);
  return text.trim() === '' ? null : read(text);
}
