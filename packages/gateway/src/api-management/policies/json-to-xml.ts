import { decodeBody } from '@apim-kit/expressions';
import type { JsonToXmlConfig } from '@apim-kit/policy';
import { parseJson } from '../exchange/parse-json.js';
import type { Handler } from '../pipeline/handler.js';
import { jsonToXml as toXml } from '../xml/json-to-xml.js';
import { convertsBody } from './converts-body.js';
import { isJson } from './media-types.js';

const undocumented = [
  'attributePrefix',
  'namespaceBlockName',
  'invalidCharacterReplacement',
  'nullValues',
  'trimValues',
  'emptyValues',
] as const;

/** Names of separators beside the separators themselves. */
const separators: Readonly<Record<string, string>> = { Underscore: '_', Colon: ':', Dot: '.' };

/** Converts a JSON body to XML. */
export const jsonToXml: Handler<JsonToXmlConfig> = (config, compile) => {
  const foreign = undocumented.find((name) => config[name] !== undefined);
  if (foreign !== undefined) return compile.unsupported(`${foreign} is not documented.`);
  const parseDates = compile.literal(config.parseDate ?? true);
  const readSeparator = compile.text(config.namespaceSeparator ?? '_');
  const readPrefix = config.namespacePrefix === undefined ? null : compile.text(config.namespacePrefix);
  const readBlock = config.attributeBlockName === undefined ? null : compile.text(config.attributeBlockName);
  return convertsBody(
    config,
    {
      from: isJson,
      fromName: 'content-type-json',
      wanted: /\bxml\b/i,
      contentType: 'application/xml',
      convert(bytes, exchange, charset) {
        const separator = readSeparator(exchange);
        const json = parseJson(decodeBody(bytes, charset));
        return toXml(json, {
          namespaceSeparator: separators[separator] ?? separator,
          namespacePrefix: readPrefix?.(exchange) ?? null,
          attributeBlockName: readBlock?.(exchange) ?? null,
          parseDates,
        });
      },
    },
    compile,
  );
};
