import { decodeBody } from '@apim-kit/expressions';
import type { ValidateOdataRequestConfig, Value } from '@apim-kit/policy';
import { invalidValue, unsupportedFailure } from '../errors/policy-failures.js';
import type { Exchange } from '../exchange/exchange.js';
import { metadataOf } from '../odata/api-metadata.js';
import { checkMethod } from '../odata/check-method.js';
import { checkUrl } from '../odata/check-url.js';
import type { Edm } from '../odata/edm.js';
import { ODataRefusal, ODataUnchecked } from '../odata/odata-refusal.js';
import { lastOf } from '../odata/path-segments.js';
import { isVersion, protocolVersion } from '../odata/protocol-version.js';
import type { Handler, PolicyCompiler, Read } from '../pipeline/handler.js';
import type { ValidationFinding } from '../validation/finding.js';
import { noSchemas } from '../validation/schema-set.js';
import { settles } from '../validation/settle.js';
import { bytesOf, refuseEncoded } from './message-text.js';

const policy = 'validate-odata-request';

/** Checks URL and headers of a request to an OData API, and how large its body is; not what is in a batch. */
export const validateOdataRequest: Handler<ValidateOdataRequestConfig> = (config, compile) => {
  const readAssumed = versionOf(config.defaultOdataVersion ?? '4.0', compile);
  const readMinimum = versionOf(config.minOdataVersion, compile);
  const readMaximum = versionOf(config.maxOdataVersion, compile);
  const readSize = config.maxSize === undefined ? null : compile.number(config.maxSize);
  const settle = settles(config.errorVariableName, compile);

  return async (exchange) => {
    const edm = edmOf(exchange);
    const maximum = readSize?.(exchange);
    const size = maximum === undefined ? 0 : await sizeOf(exchange, maximum, compile);
    if (maximum !== undefined && size > maximum) settle(exchange, [tooLarge(size, maximum)]);
    try {
      const { headerList, target, parameters, method } = exchange.request;
      const version = protocolVersion(headerList, {
        assumed: readAssumed(exchange) ?? '4.0',
        minimum: readMinimum(exchange),
        maximum: readMaximum(exchange),
      });
      const path = `/${parameters?.raw('*') ?? ''}`;
      const mark = target.indexOf('?');
      const options = mark < 0 ? [] : [target.slice(mark + 1)];
      if (lastOf(path) === '$query') options.push(await textOf(exchange, compile));
      const resource = checkUrl({ path, query: options.join('&') }, { edm, version });
      checkMethod(method, resource);
      exchange.note(() => `OData ${version}: the ${resource.kind} is valid`);
      if (resource.kind === 'batch') exchange.note(() => 'The requests in the batch are not checked');
    } catch (error) {
      if (error instanceof ODataUnchecked) throw unsupportedFailure(policy, error.message);
      if (!(error instanceof ODataRefusal)) throw error;
      settle(exchange, [findingOf(error)]);
    }
    return undefined;
  };
};

function versionOf(value: Value<string> | undefined, compile: PolicyCompiler): Read<string | null> {
  if (value === undefined) return () => null;
  const read = compile.text(value);
  return (exchange) => {
    const version = read(exchange).trim();
    if (!isVersion(version)) throw invalidValue(policy, `'${version}' is no version of OData.`);
    return version;
  };
}

function edmOf({ compiledApi }: Exchange): Edm {
  const edm = metadataOf(compiledApi?.schemas ?? noSchemas);
  if (typeof edm === 'string') throw invalidValue(policy, edm);
  const { version } = edm.metadata;
  if (version.startsWith('4.')) return edm;
  throw unsupportedFailure(policy, `the metadata are of an older OData (EDMX ${version}).`);
}

/** Of the options in the body of a request that is too long for a URL; what reads them is made for URLs. */
const longestOptions = 64 * 1024;

/**
 * The options of a request whose path ends in `$query`.
 *
 * @throws ODataUnchecked for what is not read here, so that nothing passes unseen
 */
async function textOf({ request }: Exchange, compile: PolicyCompiler): Promise<string> {
  const { messageBody } = request;
  const bytes = (await bytesOf(messageBody, compile)) ?? new Uint8Array();
  refuseEncoded(request, policy);
  if (bytes.length > longestOptions) {
    throw new ODataUnchecked(`The options in the body are longer than ${longestOptions} bytes.`);
  }
  try {
    return decodeBody(bytes, messageBody.charset).trim();
  } catch (error) {
    throw new ODataUnchecked((error as Error).message);
  }
}

/** What is known to exceed the limit is not taken in. */
async function sizeOf({ request }: Exchange, maximum: number, compile: PolicyCompiler): Promise<number> {
  const declared = Number(request.headerList.get('Content-Length') ?? 0);
  if (declared > maximum) return declared;
  return (await bytesOf(request.messageBody, compile))?.length ?? 0;
}

function tooLarge(size: number, maximum: number): ValidationFinding {
  const details = `Request's body is ${size} bytes long and it exceeds the limit of ${maximum} bytes.`;
  return {
    name: '',
    type: 'RequestBody',
    rule: 'SizeLimit',
    details,
    publicResponse: details,
    action: 'prevent',
  };
}

function findingOf({ where, message }: ODataRefusal): ValidationFinding {
  const isHeader = where.startsWith('OData-');
  return {
    name: where === 'path' ? '' : where,
    type: isHeader ? 'RequestHeader' : where === 'path' ? 'PathParameter' : 'QueryParameter',
    rule: 'IncorrectMessage',
    details: message,
    publicResponse: message,
    action: 'prevent',
  };
}
