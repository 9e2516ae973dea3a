import { decodeBody } from '@apim-kit/expressions';
import type { Exchange } from '../exchange/exchange.js';
import { parseJson } from '../exchange/parse-json.js';
import type { MessageBody } from '../exchange/message-body.js';
import type { HeaderList } from '../../message/header-list.js';
import { isJson, isXml } from '../policies/media-types.js';
import { readQuery, decodeQuery } from '../routing/query-string.js';
import { friendlyNames, xmlToJson } from '../xml/xml-to-json.js';
import { decodeXml, parseXml } from '../xml/parse-xml.js';
import type { LiquidValues } from './liquid-values.js';

/** What `xsi-nil` and `parse-date` of a policy say. */
export interface TemplateOptions {
  readonly nil: '' | null;
  readonly parseDates: boolean;
}

interface Message {
  readonly headerList: HeaderList;
  readonly messageBody: MessageBody;
}

/** What a template sees of a message and of the exchange around it. */
export interface TemplateScope extends Record<string, unknown> {
  readonly body: unknown;
  readonly context: unknown;
}

/**
 * Makes it.
 *
 * @throws Error when the body is not what its Content-Type says
 * @see https://learn.microsoft.com/azure/api-management/set-body-policy#using-liquid-templates-with-set-body
 */
export function templateScope(
  message: Message,
  exchange: Exchange,
  values: LiquidValues,
  options: TemplateOptions,
): TemplateScope {
  return { body: bodyOf(message, values, options), context: contextOf(exchange, values) };
}

function bodyOf(
  { headerList, messageBody }: Message,
  values: LiquidValues,
  options: TemplateOptions,
): unknown {
  const { content } = messageBody;
  if (!(content instanceof Uint8Array) || content.length === 0) return null;
  const type = headerList.get('Content-Type');
  const { charset } = messageBody;
  if (isXml(type)) {
    const document = parseXml(decodeXml(content, charset));
    return values.ofJson(xmlToJson(document, { ...xmlOptions, nil: options.nil }), options);
  }
  const text = decodeBody(content, charset);
  if (isJson(type)) return values.ofJson(parseJson(text), options);
  return text;
}

const xmlOptions = { names: { ...friendlyNames, text: '#text', cdata: '#text' }, arrays: false };

function contextOf(exchange: Exchange, { ofMembers, ofClr }: LiquidValues): unknown {
  const { request, response, api, operation, product, subscription, deployment } = exchange;
  const headers = ({ headerList }: { readonly headerList: HeaderList }): unknown => {
    const names = new Map([...headerList].map(([name]) => [name.toLowerCase(), name]));
    return ofMembers([...names].map(([key, name]) => [name, headerList.values(key).join(',')]));
  };
  const named = (entity: object | null): unknown =>
    entity === null
      ? null
      : ofMembers(Object.entries(entity).flatMap(([name, value]) => (isPlain(value) ? [[name, value]] : [])));
  return ofMembers([
    [
      'Request',
      ofMembers([
        ['Method', request.method],
        ['OriginalMethod', request.incomingMethod],
        ['Url', urlOf(request.url, ofMembers)],
        ['OriginalUrl', urlOf(request.originalUrl, ofMembers)],
        ['IpAddress', request.ipAddress],
        ['MatchedParameters', ofMembers(request.matchedParameters.entries())],
        ['HasBody', request.body !== null],
        ['Headers', headers(request)],
      ]),
    ],
    [
      'Response',
      response === null
        ? null
        : ofMembers([
            ['StatusCode', response.status],
            ['StatusReason', response.statusReason],
            ['Method', request.method],
            ['Headers', headers(response)],
          ]),
    ],
    ['Variables', ofMembers([...exchange.variables.entries()].map(([name, value]) => [name, ofClr(value)]))],
    ['Api', named(api)],
    ['Operation', named(operation)],
    ['Product', named(product)],
    ['Subscription', named(subscription)],
    [
      'Deployment',
      ofMembers([
        ['Region', deployment.region],
        ['ServiceName', deployment.serviceName],
        ['ServiceId', deployment.serviceId],
      ]),
    ],
    ['RequestId', exchange.requestId],
    ['LastError', named(exchange.lastError)],
  ]);
}

const isPlain = (value: unknown): boolean => ['string', 'number', 'boolean'].includes(typeof value);

function urlOf(text: string, ofMembers: LiquidValues['ofMembers']): unknown {
  if (!URL.canParse(text)) return text;
  const { protocol, hostname, port, pathname, search } = new URL(text);
  const query = readQuery(search.slice(1)).map(
    ({ name, rawValue }) => [name, decodeQuery(rawValue)] as const,
  );
  return ofMembers([
    ['Scheme', protocol.slice(0, -1)],
    ['Host', hostname],
    ['Port', port === '' ? (protocol === 'https:' ? 443 : 80) : Number(port)],
    ['Path', pathname],
    ['QueryString', search],
    ['Query', ofMembers(query)],
    ['ToUri', text],
    ['ToString', text],
  ]);
}
