import type { IncomingMessage } from 'node:http';
import { duplexPair, type Duplex } from 'node:stream';
import type { ExecutionArgs, GraphQLError, GraphQLSchema } from 'graphql';
import type * as GraphqlWs from 'graphql-ws';
import type * as Ws from 'ws';
import type { WebSocket } from 'ws';
import { loadLibrary } from '../../load-library.js';
import { HeaderList } from '../../message/header-list.js';
import { newHandshakeKey } from '../../message/web-socket-handshake.js';
import type { Exchange } from '../exchange/exchange.js';
import { ResponseState } from '../exchange/response-state.js';
import { loadGraphql, requestOf } from './request.js';

/** Bytes of one message of a client. */
const maximumMessageBytes = 1024 * 1024;

/**
 * Answers the handshake of a client that subscribes, and speaks `graphql-transport-ws` with it from then on.
 *
 * @see https://learn.microsoft.com/azure/api-management/graphql-apis-overview#operation-types
 */
export function acceptSubscriptions(schema: GraphQLSchema, exchange: Exchange): ResponseState {
  const { makeServer, GRAPHQL_TRANSPORT_WS_PROTOCOL } = loadLibrary<typeof GraphqlWs>('graphql-ws');
  const protocols = makeServer({
    onSubscribe: (_context, _id, payload) => argumentsOf(payload, schema, exchange),
  });
  const { socket, protocol } = openWebSocket(exchange, GRAPHQL_TRANSPORT_WS_PROTOCOL, (client) => {
    const closed = protocols.opened(
      {
        protocol: client.protocol,
        send: (text) => new Promise((resolve) => client.send(text, () => resolve())),
        close: (code, reason) => client.close(code, reason),
        onMessage: (take) =>
          client.on('message', (data: Buffer) => {
            take(data.toString()).catch(() => client.close(4500, 'Internal server error'));
          }),
      },
      {},
    );
    client.on('error', () => undefined);
    client.once('close', (code, reason) => void closed(code, reason.toString()));
  });
  exchange.opened(socket);
  const headers = new HeaderList(protocol === '' ? [] : [['Sec-WebSocket-Protocol', protocol]]);
  return new ResponseState(101, '', headers, null, socket);
}

/** The server end of a WebSocket on a pair of streams in memory; the other end takes and gives its frames. */
function openWebSocket(
  { request }: Exchange,
  protocol: string,
  opened: (client: WebSocket) => void,
): { readonly socket: Duplex; readonly protocol: string } {
  const { WebSocketServer } = loadLibrary<typeof Ws>('ws');
  const server = new WebSocketServer({
    noServer: true,
    clientTracking: false,
    maxPayload: maximumMessageBytes,
    handleProtocols: (offered) => (offered.has(protocol) ? protocol : false),
  });
  const [near, far] = duplexPair();
  near.once('close', () => {
    if (!near.writableFinished) far.destroy();
  });
  far.once('close', () => near.destroy());
  const offered = request.headerList.get('Sec-WebSocket-Protocol');
  const handshake = {
    method: 'GET',
    headers: {
      upgrade: 'websocket',
      'sec-websocket-version': '13',
      'sec-websocket-key': newHandshakeKey(),
      ...(offered !== undefined && { 'sec-websocket-protocol': offered }),
    },
  } as unknown as IncomingMessage;
  let chosen = '';
  server.handleUpgrade(handshake, near, Buffer.alloc(0), (client) => {
    // Its answer to the handshake: the gateway gives the client one of its own.
    far.read();
    chosen = client.protocol;
    opened(client);
  });
  return { socket: far, protocol: chosen };
}

/** What is to be executed, or why it is not. */
async function argumentsOf(
  payload: GraphqlWs.SubscribePayload,
  schema: GraphQLSchema,
  exchange: Exchange,
): Promise<ExecutionArgs | readonly GraphQLError[]> {
  const { getOperationAST, GraphQLError, parse, validate } = loadGraphql();
  try {
    const asked = exchange.forSubscription(Buffer.from(JSON.stringify(payload)));
    for (const { run } of exchange.subscriptionChecks) await run(asked);
    const request = requestOf(asked.request.messageBody.read(true), undefined);
    const document = parse(request.query);
    const problems = validate(schema, document);
    if (problems.length > 0) return problems;
    if (getOperationAST(document, request.operationName)?.operation !== 'subscription') {
      return [new GraphQLError('Queries and mutations are not supported over a WebSocket.')];
    }
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
