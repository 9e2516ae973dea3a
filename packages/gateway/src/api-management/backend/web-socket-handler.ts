import type { Duplex } from 'node:stream';
import type { Dispatcher } from 'undici';
import { acceptOf, handshakeHeaders, newHandshakeKey } from '../../message/web-socket-handshake.js';
import type { BackendRequest, BackendResponse } from './backend-client.js';
import { BackendError } from './backend-error.js';
import { ResponseHandler } from './response-handler.js';
import { responseHeaders } from './response-headers.js';

/** Takes the answer to a handshake: a connection that was switched, or any other answer as it is. */
export class WebSocketHandler extends ResponseHandler {
  /** What goes to the backend, with a key of this connection's own. */
  readonly headers: readonly string[];
  readonly #accept: string;
  readonly #offersExtensions: boolean;

  constructor(
    request: BackendRequest,
    resolve: (response: BackendResponse) => void,
    reject: (error: BackendError) => void,
  ) {
    super(request, resolve, reject);
    const key = newHandshakeKey();
    this.#accept = acceptOf(key);
    const { headers } = request;
    const own: string[] = [];
    let offers = false;
    for (let i = 0; i + 1 < headers.length; i += 2) {
      const name = headers[i]!.toLowerCase();
      if (handshakeHeaders.has(name)) continue;
      offers ||= name === 'sec-websocket-extensions';
      own.push(headers[i]!, headers[i + 1]!);
    }
    this.headers = [...own, 'Sec-WebSocket-Version', '13', 'Sec-WebSocket-Key', key];
    this.#offersExtensions = offers;
  }

  onRequestUpgrade(
    controller: Dispatcher.DispatchController,
    status: number,
    _headers: unknown,
    socket: Duplex,
  ): void {
    this.done();
    const headers = responseHeaders(controller.rawHeaders as Buffer[]);
    const wrong =
      headers.get('Sec-WebSocket-Accept') !== this.#accept ||
      (!this.#offersExtensions && headers.has('Sec-WebSocket-Extensions'));
    if (wrong) {
      socket.on('error', () => undefined).destroy();
      this.reject(
        new BackendError('ConnectionFailure', 'The backend answered the WebSocket handshake wrongly.'),
      );
      return;
    }
    headers.filter((name) => !handshakeHeaders.has(name.toLowerCase()));
    this.resolve({ status, reason: '', headers, body: null, socket });
  }
}
