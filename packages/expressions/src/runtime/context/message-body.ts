import type { BodyContext } from '../../context.js';
import type { Type } from '../../type-system/type.js';
import { allocate } from '../clr/index.js';
import { invalidArgument, invalidCast, invalidOperation } from '../failures.js';
import { readJson } from '../json/read.js';
import { JArray, JObject, type JToken } from '../json/tokens.js';
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

function json(text: string, accept: (token: JToken) => boolean, name: string): JToken {
  const token = readJson(text, 'JToken');
  if (accept(token)) return token;
  const actual = `Newtonsoft.Json.Linq.${token.clrType.definition.name}`;
  throw invalidCast(`Unable to cast object of type '${actual}' to type 'Newtonsoft.Json.Linq.${name}'.`);
}

/** What `As<T>` makes of a body's text, by the name of T; nothing else is allowed as T. */
const readers: Readonly<Record<string, (text: string) => unknown>> = {
  JToken: (text) => json(text, () => true, 'JToken'),
  JObject: (text) => json(text, (token) => token instanceof JObject, 'JObject'),
  JArray: (text) => json(text, (token) => token instanceof JArray, 'JArray'),
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
