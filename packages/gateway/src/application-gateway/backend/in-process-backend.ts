import { discard } from '../../message/discard.js';
import type { Hop } from '../../message/hop.js';
import type { Body, Connection, GatewayRequest, GatewayResponse } from '../../message/message.js';
import type { Timers } from '../../server/timers.js';
import type { Backend, BackendFailure } from './backend.js';

/** API Management behind the gateway, called without a socket: TLS has ended, so it never sees a client certificate. */
export function inProcessBackend(
  name: string,
  hostName: string | null,
  hop: Hop,
  connection: Connection,
  timers: Timers,
): Backend {
  return {
    name,
    hostName,
    send: (request, timeoutMs, trace) =>
      new Promise<GatewayResponse | BackendFailure>((resolve) => {
        let waiting = true;
        const timer = timers.after(timeoutMs, () => {
          waiting = false;
          request.cancel?.();
          resolve('timeout');
        });
        hop(new ForwardedRequest(request, connection), trace).then(
          (response) => {
            timer.cancel();
            if (waiting) resolve(response);
            else discard(response);
          },
          () => {
            timer.cancel();
            resolve('unreachable');
          },
        );
      }),
  };
}

/** The same request on the connection between the two hops. */
class ForwardedRequest implements GatewayRequest {
  method: string;
  target: string;
  headers: GatewayRequest['headers'];
  body: Body;
  readonly httpVersion = '1.1';
  readonly connection: Connection;
  readonly webSocket: boolean;
  readonly signal: GatewayRequest['signal'];
  readonly #origin: GatewayRequest;

  constructor(origin: GatewayRequest, connection: Connection) {
    this.method = origin.method;
    this.target = origin.target;
    this.headers = origin.headers;
    this.body = origin.body;
    this.connection = connection;
    this.webSocket = origin.webSocket === true;
    this.signal = origin.signal;
    this.#origin = origin;
  }

  cancel(): void {
    this.#origin.cancel?.();
  }
}
