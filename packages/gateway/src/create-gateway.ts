import type { Certificate } from '@apim-kit/certificates';
import type { LoadedEnvironment } from '@apim-kit/environment';
import type { GatewayReport } from './gateway-report.js';
import type { HeaderList } from './message/header-list.js';
import type { GatewayOptions } from './start-gateway.js';
import type { RequestTrace } from './trace/trace.js';
import type { TraceStore } from './trace/trace-store.js';

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

/** A gateway without sockets. */
export interface InProcessGateway {
  readonly traces: TraceStore;
  readonly report: GatewayReport;
  /** @throws GatewayError `UnknownListener`, `Closed` */
  request(request: InProcessRequest): Promise<InProcessResponse>;
  /** Puts another environment in place; requests in flight keep theirs. */
  swap(loaded: LoadedEnvironment): GatewayReport;
  /** Stops probes and closes connections to backends. */
  close(): Promise<void>;
}

/**
 * Runs an environment in process, for tests: the same hops, no sockets, no TLS.
 *
 * @throws GatewayError `InvalidEnvironment`
 */
export function createGateway(_loaded: LoadedEnvironment, _options: GatewayOptions = {}): InProcessGateway {
  throw new Error('not written yet');
}
