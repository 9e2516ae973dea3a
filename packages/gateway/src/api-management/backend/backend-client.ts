import type { Duplex } from 'node:stream';
import type { Body } from '../../message/message.js';
import type { HeaderList } from '../../message/header-list.js';
import type { RequestSignal } from '../../message/request-signal.js';

/** What a backend demands of a TLS connection and what is shown to it. */
export interface BackendTls {
  /** Requests share a connection only when their keys are equal. */
  readonly key: string;
  /** PEM of the CA certificates that are trusted beside the public roots. */
  readonly authorities: readonly string[];
  /** PEM of the certificate (with its chain) and of its private key; null presents none. */
  readonly clientCertificate: { readonly certificate: string; readonly privateKey: string } | null;
  readonly validateCertificateChain: boolean;
  readonly validateCertificateName: boolean;
}

/** An HTTP proxy between the gateway and a backend. */
export interface BackendProxy {
  /** `http://host:port`. */
  readonly url: string;
  /** Value of Proxy-Authorization; null for none. */
  readonly authorization: string | null;
}

/** One request on its way to a backend. */
export interface BackendRequest {
  /** Scheme, host and port: `https://orders.example:8443`. */
  readonly origin: string;
  /** Path and query. */
  readonly path: string;
  readonly method: string;
  /** `[name, value, name, value, …]`, without hop-by-hop headers. */
  readonly headers: readonly string[];
  readonly body: Body;
  /** Aborting it closes the exchange with the backend. */
  readonly signal: RequestSignal;
  /** Until the head of the response is there, and between two pieces of its body. */
  readonly timeoutMs: number;
  /** Hand the body on in pieces of 8 KiB, or whole when it is smaller; otherwise as it arrives. */
  readonly bufferResponse: boolean;
  readonly followRedirects: boolean;
  /** Whether HTTP/2 is spoken: never, when the backend can, or only. Without TLS it is never spoken. */
  readonly http2: 'none' | 'offered' | 'required';
  /** Null for the defaults: public roots, no client certificate. */
  readonly tls: BackendTls | null;
  /** Default none. */
  readonly proxy?: BackendProxy | null;
  /** Ask for a WebSocket, with a key of this connection's own. Default false. */
  readonly webSocket?: boolean;
}

export interface BackendResponse {
  readonly status: number;
  readonly reason: string;
  readonly headers: HeaderList;
  readonly body: Body;
  /** The connection, once the backend has switched it to a WebSocket: then the status is 101. */
  readonly socket?: Duplex;
}

/** Sends requests to backends and owns the connections to them. */
export interface BackendClient {
  /** @throws BackendError `ConnectionFailure`, `Timeout` or `Aborted` */
  send(request: BackendRequest): Promise<BackendResponse>;
  /** Closes idle connections and waits for those in use. */
  close(): Promise<void>;
}
