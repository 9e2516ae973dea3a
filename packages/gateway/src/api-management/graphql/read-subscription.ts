import type { DocumentNode } from 'graphql';
import type { Exchange } from '../exchange/exchange.js';
import { parseQuery } from './parse-query.js';
import { loadGraphql, requestOf, type GraphQLRequest } from './request.js';

/** What a client wants to subscribe to. */
export interface Subscription {
  readonly request: GraphQLRequest;
  readonly document: DocumentNode;
}

/**
 * Reads what a client asks for through its WebSocket, after the policies have checked it.
 *
 * @param payload Of its message, as a body of GraphQL over HTTP.
 * @throws Error for anything but a subscription: API Management supports nothing else over WebSockets
 */
export async function readSubscription(payload: unknown, exchange: Exchange): Promise<Subscription> {
  const { getOperationAST } = loadGraphql();
  const asked = exchange.forSubscription(Buffer.from(JSON.stringify(payload ?? null)));
  for (const { run } of exchange.subscriptionChecks) await run(asked);
  const request = requestOf(asked.request.messageBody.read(true), undefined);
  const document = parseQuery(request.query);
  if (getOperationAST(document, request.operationName)?.operation !== 'subscription') {
    throw new Error('Queries and mutations are not supported over a WebSocket.');
  }
  return { request, document };
}
