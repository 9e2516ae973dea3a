import type { BodyContext, NamedEntries, RequestContext } from '@apim-kit/expressions';
import type { Certificate } from '@apim-kit/certificates';
import type { RequestSignal } from '../../message/request-signal.js';
import type { HeaderList } from '../../message/header-list.js';
import type { Connection, GatewayRequest } from '../../message/message.js';
import type { RouteParameters } from '../routing/route.js';
import { BackendUrl } from './backend-url.js';
import { HeaderEntries } from './header-entries.js';
import { MessageBody } from './message-body.js';
import { NamedMap } from './named-map.js';

const noParameters: NamedEntries<string> = new NamedMap<string>();

/** The request as policies change it on its way to the backend, and as expressions see it. */
export class RequestState implements RequestContext {
  method: string;
  /** As the client sent it. */
  readonly incomingMethod: string;
  readonly headerList: HeaderList;
  readonly messageBody: MessageBody;
  readonly connection: Connection;
  /** It opens a WebSocket, and its API takes those: it has no body, and the backend is asked for one too. */
  webSocket = false;
  readonly #incoming: GatewayRequest;
  /** Path and query as the client sent them. */
  readonly target: string;
  /** A policy has set Host: the backend gets that one. */
  hostIsSet = false;
  /** As they stand in the path, percent-encoded. */
  parameters: RouteParameters | null = null;
  #host: string | undefined;
  #backendUrl: BackendUrl | undefined;

  constructor(request: GatewayRequest) {
    this.method = request.method;
    this.incomingMethod = request.method;
    this.headerList = request.headers;
    this.messageBody = new MessageBody(request.body, 'request', request.headers);
    this.connection = request.connection;
    this.#incoming = request;
    this.target = request.target;
  }

  /** The same request with another body, bound for nowhere yet; changing it leaves this one alone. */
  withBody(body: Uint8Array): RequestState {
    const { method, target, connection, signal } = this.#incoming;
    const copy = new RequestState({
      method,
      target,
      connection,
      signal,
      headers: this.headerList.clone(),
      body,
    });
    copy.parameters = this.parameters;
    return copy;
  }

  /** Aborted when nobody waits for the response any more; only made when it is asked for. */
  get signal(): RequestSignal {
    return this.#incoming.signal;
  }

  /** Where it goes: set by routing, changed by policies. */
  get backendUrl(): BackendUrl {
    return (this.#backendUrl ??= new BackendUrl(null, this.target));
  }

  set backendUrl(url: BackendUrl) {
    this.#backendUrl = url;
  }

  /** Scheme and host as the client addressed them. */
  get origin(): string {
    return `${this.connection.encrypted ? 'https' : 'http'}://${this.host}`;
  }

  /** The Host header as the client sent it; ask before changing the header. */
  get host(): string {
    return (this.#host ??= this.headerList.get('host') ?? `localhost:${this.connection.localPort}`);
  }

  get body(): BodyContext | null {
    return this.messageBody.content === null ? null : this.messageBody;
  }

  get certificate(): Certificate | null {
    return this.connection.clientCertificate;
  }

  get headers(): NamedEntries<readonly string[]> {
    return new HeaderEntries(this.headerList);
  }

  /** IPv4 addresses of a dual-stack socket lose their IPv6 prefix. */
  get ipAddress(): string {
    const address = this.connection.remoteAddress;
    return address.startsWith('::ffff:') && address.includes('.') ? address.slice(7) : address;
  }

  get matchedParameters(): NamedEntries<string> {
    return this.parameters === null ? noParameters : this.parameters.decoded;
  }

  get originalUrl(): string {
    return this.origin + this.target;
  }

  get url(): string {
    return this.backendUrl.toString(this.origin);
  }
}
