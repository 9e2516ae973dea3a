import type { ResourceManager } from '../src/index.js';
import { groupId } from './clients.js';

/** What a request was answered, with its JSON read. */
export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  // eslint-disable-next-line @typescript-eslint/no-explicit-any -- tests look into documents of many shapes
  readonly body: any;
}

/** Sends a request in process. A path without a leading slash is below the test's group. */
export async function call(
  manager: ResourceManager,
  method: string,
  path: string,
  body?: unknown,
  headers: Readonly<Record<string, string>> = {},
): Promise<Answer> {
  const full = path.startsWith('/') || path.startsWith('http') ? path : `${groupId}/providers/${path}`;
  const response = await manager.handle({
    method,
    url: full,
    headers,
    ...(body !== undefined && { body: typeof body === 'string' ? body : JSON.stringify(body) }),
  });
  if (response.kind === 'drop') return { status: 0, headers: {}, body: undefined };
  return {
    status: response.status,
    headers: response.headers,
    body: response.body === '' ? undefined : JSON.parse(response.body),
  };
}

/** Asks an operation until it is done; gives its last answer. */
export async function finish(manager: ResourceManager, started: Answer): Promise<Answer> {
  const url = started.headers['azure-asyncoperation'] ?? started.headers.location;
  if (url === undefined) return started;
  for (;;) {
    const polled = await call(manager, 'GET', url);
    if (polled.status !== 202 && polled.body?.status !== 'InProgress') return polled;
  }
}

/** Makes a resource and waits until it is there. */
export async function make(manager: ResourceManager, path: string, body: unknown): Promise<Answer> {
  const answer = await call(manager, 'PUT', path, body);
  if (answer.status >= 300) throw new Error(JSON.stringify(answer.body));
  await finish(manager, answer);
  return answer;
}
