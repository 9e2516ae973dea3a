import type { Readable } from 'node:stream';
import type { Certificate } from '@apim-kit/certificates';
import type { HeaderList } from './header-list.js';
import type { RequestSignal } from './request-signal.js';
import type { Tunnel } from './tunnel.js';

/** A body on its way: bytes that are known, a stream that is not read yet, or none. */
export type Body = Uint8Array | Readable | null;

/** What a hop knows of the connection on which a request came. */
export interface Connection {
  readonly remoteAddress: string;
  readonly remotePort: number;
  readonly localPort: number;
  readonly encrypted: boolean;
  /** The name in the TLS client hello; null without TLS or SNI. */
  readonly serverName: string | null;
  /** The client certificate that TLS showed to this hop, whatever it is worth; null when there was none. */
  readonly clientCertificate: Certificate | null;
  /** The intermediates that the client sent along, untrusted. */
  readonly clientCertificateChain?: readonly Certificate[];
  /** `TLSv1.3` and the cipher's standard name; absent without TLS. */
  readonly tls?: { readonly protocol: string; readonly cipher: string };
}

/** A request between hops. Hops own what they are given: they may change headers and hand the body on. */
export interface GatewayRequest {
  method: string;
  /** Path and query as on the request line, `/a/b?c=d`. */
  target: string;
  headers: HeaderList;
  body: Body;
  /** `1.1` or `1.0`; `1.1` when absent. */
  readonly httpVersion?: string;
  readonly connection: Connection;
  /** It is the opening handshake of a WebSocket. */
  readonly webSocket?: boolean;
  /** Aborted when nobody waits for the response any more: the client has left, or a hop has given up. */
  readonly signal: RequestSignal;
  /** Gives up: aborts `signal`. */
  cancel?(): void;
}

export interface GatewayResponse {
  status: number;
  /** The reason phrase; empty for the standard one of the status. */
  reason: string;
  headers: HeaderList;
  body: Body;
  /** The connection is closed after this response. */
  close?: boolean;
  /** Where the WebSocket leads; stands with the status 101 alone, and in place of a body. */
  tunnel?: Tunnel;
}
