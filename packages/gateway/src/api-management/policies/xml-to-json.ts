import type { XmlToJsonConfig } from '@apim-kit/policy';
import { invalidValue } from '../errors/policy-failures.js';
import type { Handler } from '../pipeline/handler.js';
import { decodeXml, parseXml } from '../xml/parse-xml.js';
import { directNames, friendlyNames, xmlToJson as toJson } from '../xml/xml-to-json.js';
import { convertsBody } from './converts-body.js';
import { isXml } from './media-types.js';

const policy = 'xml-to-json';
const names: Readonly<Record<string, typeof directNames>> = {
  direct: directNames,
  'javascript-friendly': friendlyNames,
};

/** Converts an XML body to JSON. */
export const xmlToJson: Handler<XmlToJsonConfig> = (config, compile) => {
  const foreign = (['preserveWhitespaceNodes', 'emptyValues', 'trimValues'] as const).find(
    (name) => config[name] !== undefined,
  );
  if (foreign !== undefined) return compile.unsupported(`${foreign} is not documented.`);
  const readKind = compile.text(config.kind);
  const readArrays = compile.boolean(config.alwaysArrayChildElements ?? false);
  return convertsBody(
    config,
    {
      from: isXml,
      fromName: 'content-type-xml',
      wanted: /\bjson\b/i,
      contentType: 'application/json',
      convert(bytes, exchange, charset) {
        const kind = readKind(exchange);
        if (!Object.hasOwn(names, kind)) throw invalidValue(policy, `kind can't be '${kind}'.`);
        return JSON.stringify(
          toJson(parseXml(decodeXml(bytes, charset)), {
            names: names[kind]!,
            arrays: readArrays(exchange),
          }),
        );
      },
    },
    compile,
  );
};
