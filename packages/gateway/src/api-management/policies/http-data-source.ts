import { forwardRequest, type HttpDataSourceConfig } from '@apim-kit/policy';
import { HeaderList } from '../../message/header-list.js';
import { PolicyError } from '../errors/policy-error.js';
import { SentRequest } from '../exchange/sent-request.js';
import type { Exchange } from '../exchange/exchange.js';
import { takeBody } from '../exchange/take-body.js';
import type { Handler } from '../pipeline/handler.js';

const policy = 'http-data-source';

/** Resolves a field of a GraphQL schema with a request of its own: its response is the value, as JSON. */
export const httpDataSource: Handler<HttpDataSourceConfig> = (config, compile) => {
  const { httpRequest, backend = [], httpResponse } = config;
  const make = compile.policies(httpRequest, 'http-request', 'sent');
  const send = compile.policies(backend.length === 0 ? [forwardRequest()] : backend, 'backend', 'sent');
  const finish =
    httpResponse === undefined ? null : compile.policies(httpResponse, 'http-response', 'response');
  return async (exchange) => {
    const given = exchange.request.messageBody.read(true);
    const sent = new SentRequest(new HeaderList([['Content-Type', 'application/json']]), given);
    exchange.sent = sent;
    try {
      await make(exchange);
      // The arguments are for templates to read; what goes out is what a set-body has made of them.
      if (sent.messageBody.content === given) withoutBody(sent);
      await send(exchange);
    } finally {
      exchange.sent = null;
    }
    const response = exchange.ensureResponse();
    await takeBody(response.messageBody, policy, 'response');
    // Policies that make something of the response know what an error of the other side means; nobody else does.
    if (finish === null && response.status >= 400) throw errorStatus(response.status);
    if (finish !== null) await finish(exchange);
    exchange.graphQL!.value = valueOf(exchange);
    return undefined;
  };
};

function withoutBody({ headerList, messageBody }: SentRequest): void {
  messageBody.replace(null);
  headerList.delete('Content-Type');
}

function valueOf({ response }: Exchange): unknown {
  const text = Buffer.from(response!.messageBody.read(true)).toString();
  if (text.trim() === '') return null;
  try {
    return JSON.parse(text) as unknown;
  } catch (cause) {
    throw failure('ResponseNotJson', `The value of a field must be JSON: ${(cause as Error).message}`);
  }
}

const errorStatus = (status: number): PolicyError =>
  failure('BackendErrorStatusCode', `The other side answered with status ${status}.`);

const failure = (reason: string, message: string): PolicyError =>
  new PolicyError({ source: policy, reason, message, response: 'internal' });
