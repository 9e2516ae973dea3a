import type { HeaderList, InProcessResponse, RequestTrace } from '@apim-kit/gateway';

/** What the client gets, and how it came about. */
export interface TestResponse {
  readonly status: number;
  /** The reason phrase. */
  readonly reason: string;
  readonly headers: HeaderList;
  readonly body: Uint8Array;
  /** The body as UTF-8. */
  text(): string;
  /** The body as JSON. @throws SyntaxError when it is none */
  json(): unknown;
  /** The request's way through the gateway. */
  readonly trace: RequestTrace;
}

/** Gives a response of the in-process gateway the shape that tests read. */
export function toTestResponse(response: InProcessResponse): TestResponse {
  const { status, reason, headers, body, text, trace } = response;
  if (!trace) throw new TypeError('The gateway kept no trace of the request.');
  return { status, reason, headers, body, trace, text: () => text, json: () => JSON.parse(text) as unknown };
}
