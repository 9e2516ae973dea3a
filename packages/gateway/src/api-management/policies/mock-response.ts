import { sampleDocument, type Representation } from '@apim-kit/environment';
import type { MockResponseConfig } from '@apim-kit/policy';
import type { Exchange } from '../exchange/exchange.js';
import { ResponseState } from '../exchange/response-state.js';
import type { Handler } from '../pipeline/handler.js';
import { checkStatusCode } from './status-code.js';

/** Ends the exchange with an example of the operation, a sample of its schema, or an empty body when it has neither. */
export const mockResponse: Handler<MockResponseConfig> = (
  { statusCode = 200, contentType, index = 0, enabled = true },
  compile,
) => {
  if (!compile.literal(enabled)) {
    return (exchange) => {
      exchange.note(() => 'not enabled');
      return undefined;
    };
  }
  const status = compile.literal(statusCode);
  const number = compile.literal(index);
  const wanted = contentType === undefined ? undefined : compile.literal(contentType);
  return (exchange) => {
    checkStatusCode('mock-response', status);
    const types = contentTypesOf(exchange, status);
    const known = wanted === undefined ? types[0] : types.find((type) => sameType(type, wanted));
    const example = known === undefined ? undefined : exampleOf(exchange, status, known, number);
    const response = new ResponseState(status);
    const type = wanted ?? known;
    if (type !== undefined) response.headerList.set('Content-Type', type);
    if (example !== undefined) response.messageBody.replace(Buffer.from(textOf(example.value)));
    exchange.note(() => (example === undefined ? 'no example' : `${example.what} ${status} ${known}`));
    exchange.response?.messageBody.replace(null);
    exchange.response = response;
    return 'end';
  };
};

interface Example {
  readonly what: 'example' | 'sample of the schema for';
  readonly value: unknown;
}

function contentTypesOf({ compiledOperation }: Exchange, status: number): readonly string[] {
  const { responses, contract } = compiledOperation ?? {};
  const representations = contract?.responseContracts?.[status]?.representations;
  return [...new Set([...Object.keys(responses?.[status] ?? {}), ...Object.keys(representations ?? {})])];
}

/** The example of that number; where there is none at all, a sample. */
function exampleOf(exchange: Exchange, status: number, type: string, index: number): Example | undefined {
  const { responses, contract } = exchange.compiledOperation!;
  const own = responses[status] ?? {};
  const representation = contract.responseContracts?.[status]?.representations?.[type];
  const examples = [
    ...(Object.hasOwn(own, type) ? [own[type]] : []),
    ...Object.values(representation?.examples ?? {}),
  ];
  if (examples.length > 0) {
    return index < examples.length ? { what: 'example', value: examples[index] } : undefined;
  }
  const value = representation === undefined ? undefined : sampleOf(exchange, type, representation);
  return value === undefined ? undefined : { what: 'sample of the schema for', value };
}

const samples = new WeakMap<Representation, unknown>();

/** A sample of a JSON schema; it is made when it is first asked for. */
function sampleOf({ compiledApi }: Exchange, type: string, representation: Representation): unknown {
  const { schemaId, typeName } = representation;
  if (schemaId === undefined || !/json/i.test(type)) return undefined;
  if (!samples.has(representation)) {
    const text = compiledApi?.schemas.document(schemaId)?.text ?? '';
    samples.set(representation, sampleDocument(text, typeName));
  }
  return samples.get(representation);
}

const sameType = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();

const textOf = (example: unknown): string =>
  typeof example === 'string' ? example : JSON.stringify(example);
