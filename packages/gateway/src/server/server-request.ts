import type { IncomingMessage } from 'node:http';
import { HeaderList } from '../message/header-list.js';
import type { Body, Connection, GatewayRequest } from '../message/message.js';
import { RequestCancellation } from '../message/request-signal.js';
import { isHandshake } from '../message/web-socket-handshake.js';

/** A request as it came in on a socket. */
export class ServerRequest implements GatewayRequest {
  method: string;
  target: string;
  headers: HeaderList;
  body: Body;
  readonly httpVersion: string;
  readonly connection: Connection;
  readonly webSocket: boolean;
  readonly signal = new RequestCancellation();

  constructor(message: IncomingMessage, connection: Connection) {
    this.method = message.method ?? 'GET';
    this.target = message.url ?? '/';
    this.headers = HeaderList.fromRaw(message.rawHeaders);
    this.body = hasBody(message) ? message : null;
    this.httpVersion = message.httpVersion;
    this.connection = connection;
    this.webSocket = message.headers.upgrade !== undefined && isHandshake(this);
  }

  cancel(): void {
    this.signal.abort();
  }
}

function hasBody({ headers }: IncomingMessage): boolean {
  const length = headers['content-length'];
  return length === undefined ? headers['transfer-encoding'] !== undefined : Number(length) > 0;
}
