import type http from 'node:http';
import type { IncomingMessage, ServerResponse } from 'node:http';
import https from 'node:https';
import type { AddressInfo, Socket } from 'node:net';
import type { Duplex } from 'node:stream';
import { discard } from '../message/discard.js';
import type { GatewayRequest, GatewayResponse } from '../message/message.js';
import { listenError } from './listen-error.js';
import { createHttpServer } from './create-http-server.js';
import type { MalformedAnswer } from './malformed.js';
import { refuseBytes } from './refuse-bytes.js';
import { ServerRequest } from './server-request.js';
import { connectionReader } from './socket-connection.js';
import type { Timers } from './timers.js';
import type { TlsSettings } from './tls-settings.js';
import { Tunnels } from './tunnels.js';
import { asksForWebSocket, serveWithoutUpgrade, UpgradingClient } from './upgrading-client.js';
import { writeResponse } from './write-response.js';

/** How a port is served. */
export interface PortOptions {
  readonly host: string;
  /** 0 picks a free one. */
  readonly port: number;
  /** Null for plain HTTP. */
  readonly tls: TlsSettings | null;
  readonly serve: (request: GatewayRequest) => Promise<GatewayResponse>;
  readonly malformed: MalformedAnswer;
  readonly timers: Timers;
}

/** How long requests in flight may take when the port closes. */
const closeGraceMs = 10_000;

/** One listening port. Its sockets stay open while what answers on them changes. */
export class PortServer {
  readonly #server: http.Server | https.Server;
  readonly #options: PortOptions;
  readonly #stateOf = connectionReader();
  /** As accepted, below TLS. */
  readonly #sockets = new Set<Socket>();
  readonly #tunnels: Tunnels;
  #requestsInFlight = 0;
  #tls: TlsSettings | null;
  #retired: Promise<void> | undefined;
  #onIdle: (() => void) | undefined;

  private constructor(options: PortOptions) {
    this.#options = options;
    this.#tls = options.tls;
    this.#tunnels = new Tunnels(options.timers);
    this.#server = createHttpServer(options.tls, () => this.#tls);
    this.#server.on('connection', (socket: Socket) => {
      this.#sockets.add(socket);
      socket.once('close', () => this.#sockets.delete(socket));
    });
    this.#server.on('request', (message, target) => this.#take(message, target));
    // An expectation other than 100-continue is none that anybody here has: the request is served without it.
    this.#server.on('checkExpectation', (message, target) => this.#take(message, target));
    this.#server.on('upgrade', (message, socket, head) => this.#upgrade(message, socket, head));
    this.#server.on('connect', (_message, socket) => this.#refuse(socket, 'malformed'));
    this.#server.on('clientError', (error: NodeJS.ErrnoException, socket) => {
      if (error.code === 'HPE_HEADER_OVERFLOW') this.#refuse(socket, 'header too large');
      else if (error.code === 'ERR_HTTP_REQUEST_TIMEOUT') this.#refuse(socket, 'timeout');
      else this.#refuse(socket, 'malformed');
    });
  }

  /**
   * Opens a port.
   *
   * @throws GatewayError `PortInUse`, `ListenFailed`
   */
  static async open(options: PortOptions): Promise<PortServer> {
    const opened = new PortServer(options);
    const { host, port } = options;
    await new Promise<void>((resolve, reject) => {
      opened.#server.once('error', (error) => reject(listenError(error, host, port)));
      opened.#server.listen({ host, port, exclusive: true }, resolve);
    });
    // An accept that fails (too many open files) ends that connection, not the gateway.
    opened.#server.removeAllListeners('error').on('error', () => undefined);
    return opened;
  }

  get port(): number {
    return (this.#server.address() as AddressInfo).port;
  }

  /** Whether new TLS settings can be put on this socket as it is. */
  accepts(tls: TlsSettings | null): boolean {
    return tls?.requestCertificate === this.#tls?.requestCertificate;
  }

  /** Puts new certificates in place: for handshakes from now on. */
  update(tls: TlsSettings | null): void {
    this.#tls = tls;
    if (tls !== null && this.#server instanceof https.Server) this.#server.setSecureContext(tls.context);
  }

  /** Stops listening and closes every connection once the requests in flight have ended, however long they take. */
  retire(): Promise<void> {
    this.#retired ??= this.#retire();
    return this.#retired;
  }

  /** Retires, ends WebSockets, and cuts off what else has not ended after ten seconds. */
  async close(): Promise<void> {
    this.#tunnels.endAll();
    const timer = this.#options.timers.after(closeGraceMs, () => this.#cut());
    await this.retire();
    timer.cancel();
  }

  async #retire(): Promise<void> {
    const closed = new Promise<void>((resolve) => this.#server.close(() => resolve()));
    if (this.#requestsInFlight > 0) {
      await new Promise<void>((resolve) => {
        // What was written last is on its way to the system.
        this.#onIdle = () => setImmediate(resolve);
      });
    }
    this.#cut();
    await closed;
  }

  #cut(): void {
    for (const socket of this.#sockets) socket.destroy();
  }

  #take(message: IncomingMessage, target: ServerResponse): void {
    const state = this.#stateOf(message.socket);
    const request = new ServerRequest(message, state.connection);
    state.inFlight.set(target, request);
    this.#requestsInFlight++;
    // Emitted once; `once` would make an object of it for each request.
    target.on('close', () => {
      if (!target.writableFinished) request.cancel();
      state.inFlight.delete(target);
      this.#ended();
    });
    const answer = (response: GatewayResponse): void =>
      state.refused ? discard(response) : this.#write(target, response);
    this.#serve(request, answer);
  }

  /** Whatever goes wrong in a hop, at once or later, ends one request only. */
  #serve(request: GatewayRequest, answer: (response: GatewayResponse) => void): void {
    const failed = (): void => answer(this.#options.malformed('failed'));
    try {
      this.#options.serve(request).then(answer, failed);
    } catch {
      failed();
    }
  }

  #ended(): void {
    if (--this.#requestsInFlight === 0) this.#onIdle?.();
  }

  #upgrade(message: IncomingMessage, socket: Duplex, head: Buffer): void {
    const state = this.#stateOf(socket);
    // An answer that is still to be written would end up in the middle of another protocol.
    if (state.inFlight.size > 0) return this.#refuse(socket, 'malformed');
    if (!asksForWebSocket(message)) return serveWithoutUpgrade(this.#server, message, socket, head);
    const request = new ServerRequest(message, state.connection);
    const client = new UpgradingClient(message, socket, head, () => request.cancel());
    this.#requestsInFlight++;
    socket.once('close', () => this.#ended());
    const answer = (response: GatewayResponse): void => {
      if (socket.destroyed) return discard(response);
      if (response.tunnel === undefined) return this.#write(client.response, { ...response, close: true });
      try {
        this.#tunnels.open(client, response, response.tunnel);
      } catch {
        discard(response);
        writeResponse(client.response, this.#options.malformed('failed'), true);
      }
    };
    this.#serve(request, answer);
  }

  #write(target: ServerResponse, response: GatewayResponse): void {
    const close = response.close === true || this.#retired !== undefined;
    try {
      writeResponse(target, response, close);
    } catch {
      discard(response);
      if (target.headersSent) target.destroy();
      else writeResponse(target, this.#options.malformed('failed'), close);
    }
  }

  #refuse(socket: Duplex, kind: Parameters<MalformedAnswer>[0]): void {
    refuseBytes(socket, this.#stateOf(socket), this.#options.malformed(kind));
  }
}
