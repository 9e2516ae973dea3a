import type { ExecutionArgs, GraphQLError, GraphQLSchema } from 'graphql';
import type * as GraphqlWs from 'graphql-ws';
import { loadLibrary } from '../../load-library.js';
import { HeaderList } from '../../message/header-list.js';
import { openServerEnd } from '../../message/web-socket-ends.js';
import { hasToken } from '../../message/web-socket-handshake.js';
import type { Exchange } from '../exchange/exchange.js';
import { ResponseState } from '../exchange/response-state.js';
import { readSubscription } from './read-subscription.js';
import { loadGraphql } from './request.js';

/**
 * Answers the handshake of a client that subscribes, and speaks `graphql-transport-ws` with it from then on.
 *
 * @see https://learn.microsoft.com/azure/api-management/graphql-apis-overview#operation-types
 */
export function acceptSubscriptions(schema: GraphQLSchema, exchange: Exchange): ResponseState {
  const { makeServer, GRAPHQL_TRANSPORT_WS_PROTOCOL } = loadLibrary<typeof GraphqlWs>('graphql-ws');
  const server = makeServer({
    onSubscribe: (_context, _id, payload) => argumentsOf(payload, schema, exchange),
  });
  const offered = exchange.request.headerList.get('Sec-WebSocket-Protocol');
  const protocol = hasToken(offered, GRAPHQL_TRANSPORT_WS_PROTOCOL) ? GRAPHQL_TRANSPORT_WS_PROTOCOL : '';
  const socket = openServerEnd(protocol, (client) => {
    const closed = server.opened(
      {
        protocol,
        send: (text) => new Promise((resolve) => client.send(text, () => resolve())),
        close: (code, reason) => client.close(code, reason),
        onMessage: (take) =>
          client.on('message', (data: Buffer) => {
            take(data.toString()).catch(() => client.close(4500, 'Internal server error'));
          }),
      },
      {},
    );
    client.once('close', (code, reason) => void closed(code, reason.toString()));
  });
  exchange.opened(socket);
  const headers = new HeaderList(protocol === '' ? [] : [['Sec-WebSocket-Protocol', protocol]]);
  return new ResponseState(101, '', headers, null, socket);
}

/** What is to be executed, or why it is not. */
async function argumentsOf(
  payload: GraphqlWs.SubscribePayload,
  schema: GraphQLSchema,
  exchange: Exchange,
): Promise<ExecutionArgs | readonly GraphQLError[]> {
  const { GraphQLError, validate } = loadGraphql();
  try {
    const { request, document } = await readSubscription(payload, exchange);
    const problems = validate(schema, document);
    if (problems.length > 0) return problems;
    return {
      schema,
      document,
      variableValues: request.variables,
      ...(request.operationName !== undefined && { operationName: request.operationName }),
      contextValue: exchange,
    };
  } catch (error) {
    return [error instanceof GraphQLError ? error : new GraphQLError((error as Error).message)];
  }
}
