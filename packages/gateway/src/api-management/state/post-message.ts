import { discard } from '../../message/discard.js';
import { RequestCancellation } from '../../message/request-signal.js';
import type { BackendClient, BackendRequest } from '../backend/backend-client.js';

/** A request that gives something to a queue, a topic or an event hub. */
export interface MessagePost extends Pick<BackendRequest, 'origin' | 'headers' | 'timeoutMs'> {
  /** Path of what takes it: `/orders`. */
  readonly entity: string;
  /** Begins with `?`; default empty. */
  readonly query?: string;
  readonly body: string;
}

/**
 * Posts over the REST API that Azure Service Bus and Event Hubs share.
 *
 * @throws BackendError when nobody answers; Error for an answer other than 201
 */
export async function postMessage(
  client: BackendClient,
  { origin, entity, query = '', headers, body, timeoutMs }: MessagePost,
): Promise<void> {
  const response = await client.send({
    origin,
    path: `${entity}/messages${query}`,
    method: 'POST',
    headers,
    body: Buffer.from(body),
    signal: new RequestCancellation(),
    timeoutMs,
    bufferResponse: false,
    followRedirects: false,
    http2: 'none',
    tls: null,
  });
  discard(response);
  if (response.status !== 201) throw new Error(`${origin}${entity} answered with status ${response.status}.`);
}
