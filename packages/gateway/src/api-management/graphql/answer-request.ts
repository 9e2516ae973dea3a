import type { DocumentNode, GraphQLError, GraphQLSchema } from 'graphql';
import { HeaderList } from '../../message/header-list.js';
import { PolicyError } from '../errors/policy-error.js';
import type { Exchange } from '../exchange/exchange.js';
import { ResponseState } from '../exchange/response-state.js';
import { takeBody } from '../exchange/take-body.js';
import { parseQuery } from './parse-query.js';
import { loadGraphql, requestOf, type GraphQLRequest } from './request.js';

/**
 * Answers a GraphQL request from a schema whose fields know their resolvers.
 *
 * A body that is no such request is a 400; everything else is a 200 that tells of errors.
 *
 * @see https://graphql.github.io/graphql-over-http/draft/#sec-application-json
 * @throws PolicyError for a resolver that does not run here
 */
export async function answerRequest(schema: GraphQLSchema, exchange: Exchange): Promise<ResponseState> {
  const { execute, getOperationAST, GraphQLError, validate } = loadGraphql();
  const request = await readRequest(exchange);
  if (request instanceof Error) return answer(400, { errors: [new GraphQLError(request.message)] });
  let document: DocumentNode;
  try {
    document = parseQuery(request.query);
  } catch (error) {
    return answer(200, { errors: [error as GraphQLError] });
  }
  const problems = validate(schema, document);
  if (problems.length > 0) return answer(200, { errors: problems });
  if (getOperationAST(document, request.operationName)?.operation === 'subscription') {
    const message = 'Subscriptions need a WebSocket.';
    return answer(200, { errors: [new GraphQLError(message)] });
  }
  const result = await execute({
    schema,
    document,
    contextValue: exchange,
    variableValues: request.variables,
    operationName: request.operationName,
  });
  for (const { originalError } of result.errors ?? []) {
    if (originalError instanceof PolicyError) throw originalError;
  }
  return answer(200, result);
}

async function readRequest(exchange: Exchange): Promise<GraphQLRequest | Error> {
  const { headerList, messageBody } = exchange.request;
  await takeBody(messageBody, 'forward-request', 'request');
  try {
    return requestOf(messageBody.read(true), headerList.get('Content-Type'));
  } catch (error) {
    return error as Error;
  }
}

function answer(status: number, result: object): ResponseState {
  const headers = new HeaderList([['Content-Type', 'application/json']]);
  return new ResponseState(status, '', headers, Buffer.from(JSON.stringify(result)));
}
