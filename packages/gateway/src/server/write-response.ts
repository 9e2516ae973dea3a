import { STATUS_CODES, type ServerResponse } from 'node:http';
import { Readable } from 'node:stream';
import type { GatewayResponse } from '../message/message.js';

/** Headers of the connection to the client belong to this server. */
const ownHeaders: ReadonlySet<string> = new Set([
  'connection',
  'keep-alive',
  'proxy-connection',
  'trailer',
  'transfer-encoding',
  'upgrade',
]);

/**
 * Writes a response to the wire. A stream is held back while the client does not read, and let go when it leaves.
 *
 * @param close Ends the connection after this response.
 * @throws TypeError a header or reason phrase that can't stand in a message; nothing is written then
 */
export function writeResponse(target: ServerResponse, response: GatewayResponse, close: boolean): void {
  const { status, body } = response;
  const reason = response.reason || (STATUS_CODES[status] ?? '');
  const withoutBody = target.req.method === 'HEAD' || status === 204 || status === 304;
  const length = withoutBody
    ? undefined
    : body === null
      ? 0
      : body instanceof Readable
        ? undefined
        : body.length;

  const raw: string[] = [];
  for (const [name, value] of response.headers) {
    const lower = name.toLowerCase();
    // What is sent has the length that it has, whatever a policy or a backend says.
    if (ownHeaders.has(lower) || (length !== undefined && lower === 'content-length')) continue;
    raw.push(name, value);
  }
  if (length !== undefined) raw.push('Content-Length', String(length));
  if (close) raw.push('Connection', 'close');
  target.writeHead(status, reason, raw);

  if (withoutBody || body === null) {
    target.end();
    if (body instanceof Readable) body.on('error', () => undefined).destroy();
  } else if (body instanceof Readable) {
    stream(body, target);
  } else {
    target.end(body);
  }
}

/** Half a response can't be taken back: when its source fails the client sees the connection break. */
function stream(body: Readable, target: ServerResponse): void {
  body.on('error', () => target.destroy());
  target.once('close', () => {
    if (!target.writableFinished) body.destroy();
  });
  if (body.errored) target.destroy();
  else body.pipe(target);
}
