import { buffer } from 'node:stream/consumers';
import { HeaderList, type Services } from '@apim-kit/gateway';

type BackendClient = Services['fetch'];

/** A request that left API Management. */
export interface BackendCall {
  readonly method: string;
  /** Absolute. */
  readonly url: string;
  readonly headers: HeaderList;
  readonly body: Uint8Array;
  /** The body as UTF-8. */
  text(): string;
}

/** What a backend answers; everything has a default. */
export interface BackendAnswer {
  /** Default 200. */
  readonly status?: number;
  readonly reason?: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** Text or bytes as they are; anything else becomes JSON. */
  readonly body?: unknown;
}

/** A backend as a function; one that throws is one that can't be reached. */
export type TestBackend = (call: BackendCall) => BackendAnswer | Promise<BackendAnswer>;

/** Makes the client through which API Management reaches `backend`; `calls` gets every request that arrives. */
export function createBackendClient(backend: TestBackend, calls: BackendCall[]): BackendClient {
  return {
    async send(request) {
      const body =
        request.body === null
          ? new Uint8Array()
          : request.body instanceof Uint8Array
            ? request.body
            : await buffer(request.body);
      const call: BackendCall = {
        method: request.method,
        url: `${request.origin}${request.path}`,
        headers: HeaderList.fromRaw(request.headers),
        body,
        text: () => Buffer.from(body).toString('utf8'),
      };
      calls.push(call);
      const answer = await backend(call);
      const headers = new HeaderList(Object.entries(answer.headers ?? {}));
      return {
        status: answer.status ?? 200,
        reason: answer.reason ?? '',
        headers,
        body: toBody(answer.body, headers),
      };
    },
    close: () => Promise.resolve(),
  };
}

function toBody(body: unknown, headers: HeaderList): Uint8Array | null {
  if (body === undefined || body === null) return null;
  if (body instanceof Uint8Array) return body;
  if (typeof body === 'string') return Buffer.from(body);
  if (!headers.has('Content-Type')) headers.set('Content-Type', 'application/json');
  return Buffer.from(JSON.stringify(body));
}
