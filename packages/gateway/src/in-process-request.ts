import { validateHeaderName, validateHeaderValue } from 'node:http';
import { Readable } from 'node:stream';
import type { Certificate } from '@apim-kit/certificates';
import { HeaderList } from './message/header-list.js';
import type { Body, Connection, GatewayRequest } from './message/message.js';
import { RequestCancellation } from './message/request-signal.js';
import { isHandshake } from './message/web-socket-handshake.js';
import type { RequestTrace } from './trace/trace.js';

/** A request to a gateway in process. */
export interface InProcessRequest {
  /** A listener by name, or API Management itself. */
  readonly to: string | { readonly apiManagement: true };
  /** Default `GET`. */
  readonly method?: string;
  /** Path and query. */
  readonly path: string;
  /** `Host` is set unless given. Pairs may repeat a name. */
  readonly headers?: Readonly<Record<string, string>> | Iterable<readonly [string, string]>;
  readonly body?: string | Uint8Array;
  /** What the client presents when TLS asks for it; listeners without an SSL profile never ask. */
  readonly clientCertificate?: Certificate | ClientIdentity;
  /** The name in the TLS client hello. Default: the host name; null sends none. */
  readonly serverName?: string | null;
  /** Default `127.0.0.1`. */
  readonly remoteAddress?: string;
  readonly signal?: AbortSignal;
}

/** A client certificate with the intermediates that the client sends along. */
export interface ClientIdentity {
  readonly certificate: Certificate;
  readonly chain?: readonly Certificate[];
}

/** The answer, its body read to the end. */
export interface InProcessResponse {
  readonly status: number;
  /** As it goes on the wire: the standard phrase where the hop gave none. */
  readonly reason: string;
  readonly headers: HeaderList;
  readonly body: Uint8Array;
  /** The body as UTF-8. */
  readonly text: string;
  /** Null when traces are off. */
  readonly trace: RequestTrace | null;
}

/** Where a request in process comes in. */
export interface Entry {
  readonly port: number;
  readonly hostName: string;
  readonly encrypted: boolean;
  /** Whether TLS asks for a client certificate on this port. */
  readonly asked: boolean;
}

/** A request as the hop sees it whose port it comes in on. */
export class InProcessGatewayRequest implements GatewayRequest {
  method: string;
  target: string;
  headers: HeaderList;
  body: Body;
  readonly connection: Connection;
  readonly webSocket: boolean;
  readonly signal = new RequestCancellation();

  constructor(request: InProcessRequest, entry: Entry) {
    this.method = request.method ?? 'GET';
    this.target = request.path;
    this.headers = headersOf(request, entry);
    this.body = bodyOf(request.body);
    if (this.body instanceof Uint8Array && !this.headers.has('Content-Length')) {
      this.headers.append('Content-Length', String(this.body.length));
    }
    this.webSocket = isHandshake(this);
    this.connection = connectionOf(request, entry, this.headers.get('Host') ?? entry.hostName);
    if (request.signal?.aborted) this.cancel();
    else request.signal?.addEventListener('abort', () => this.cancel(), { once: true });
  }

  cancel(): void {
    this.signal.abort();
  }
}

function headersOf({ headers = {} }: InProcessRequest, { hostName, port, encrypted }: Entry): HeaderList {
  const pairs = Symbol.iterator in headers ? headers : Object.entries(headers);
  const list = new HeaderList(pairs as Iterable<readonly [string, string]>);
  // As on a socket, where the parser lets neither line breaks nor odd names pass.
  for (const [name, value] of list) {
    validateHeaderName(name);
    validateHeaderValue(name, value);
  }
  if (list.has('Host')) return list;
  const standard = port === (encrypted ? 443 : 80);
  return new HeaderList([['Host', standard ? hostName : `${hostName}:${port}`], ...list]);
}

function bodyOf(body: InProcessRequest['body']): Body {
  if (body === undefined || body.length === 0) return null;
  return typeof body === 'string' ? Buffer.from(body) : body;
}

function connectionOf(request: InProcessRequest, entry: Entry, host: string): Connection {
  const { clientCertificate, remoteAddress = '127.0.0.1' } = request;
  const identity: ClientIdentity | undefined =
    clientCertificate === undefined || 'certificate' in clientCertificate
      ? clientCertificate
      : { certificate: clientCertificate };
  const shown = entry.encrypted && entry.asked ? identity : undefined;
  return {
    remoteAddress,
    remotePort: 50_000,
    localPort: entry.port,
    encrypted: entry.encrypted,
    serverName: entry.encrypted ? (request.serverName ?? defaultServerName(request, host)) : null,
    clientCertificate: shown?.certificate ?? null,
    clientCertificateChain: shown?.chain ?? [],
    ...(entry.encrypted && { tls: { protocol: 'TLSv1.3', cipher: 'TLS_AES_256_GCM_SHA384' } }),
  };
}

/** TLS clients name the host, but never an address. */
function defaultServerName({ serverName }: InProcessRequest, host: string): string | null {
  if (serverName === null) return null;
  const name = host.replace(/:[0-9]*$/, '').toLowerCase();
  return /^\[|^[0-9.]+$/.test(name) ? null : name;
}

/** Bytes of the request line and headers on the wire. */
export function sizeOfHead({ method, target, headers }: GatewayRequest): number {
  let size = method.length + target.length + ' HTTP/1.1\r\n\r\n'.length + 1;
  for (const [name, value] of headers) size += name.length + value.length + ': \r\n'.length;
  return size;
}

/** Reads a body to its end. */
export async function readBody(body: Body): Promise<Uint8Array> {
  if (body === null) return new Uint8Array();
  if (!(body instanceof Readable)) return body;
  const chunks: Buffer[] = [];
  for await (const chunk of body) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}
