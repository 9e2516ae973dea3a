import { STATUS_CODES, type ServerResponse } from 'node:http';
import { Readable } from 'node:stream';
import { isHopByHop } from '../message/hop-by-hop.js';
import type { GatewayResponse } from '../message/message.js';

/** Bytes up to which copying a body costs less than a second write. */
const maxJoined = 16 * 1024;

/**
 * Writes a response to the wire. A stream is held back while the client does not read, and let go when it leaves.
 *
 * @param close Ends the connection after this response.
 * @throws TypeError a header or reason phrase that can't stand in a message; nothing is written then
 * @throws RangeError a status that ends no exchange, as 101 without a connection that was switched
 */
export function writeResponse(target: ServerResponse, response: GatewayResponse, close: boolean): void {
  const { status, body } = response;
  if (status < 200) throw new RangeError(`The status ${status} is no answer.`);
  const reason = response.reason || (STATUS_CODES[status] ?? '');
  const withoutBody = target.req.method === 'HEAD' || status === 204 || status === 304;
  const length = withoutBody
    ? undefined
    : body === null
      ? 0
      : body instanceof Readable
        ? undefined
        : body.length;

  // What is sent has the length that it has, whatever a policy or a backend says.
  response.headers.filter((name) => !isHopByHop(name) && (length === undefined || !isContentLength(name)));
  const raw = response.headers.toRaw();
  if (length !== undefined) raw.push('Content-Length', String(length));
  if (close) raw.push('Connection', 'close');
  target.writeHead(status, reason, raw);

  if (withoutBody || body === null) {
    end(target, close);
    if (body instanceof Readable) body.on('error', () => undefined).destroy();
  } else if (body instanceof Readable) {
    stream(body, target);
  } else if (body.length <= maxJoined) {
    // As text the body goes out in one piece with the head; as bytes it would be a piece of its own.
    end(target, close, Buffer.from(body.buffer, body.byteOffset, body.length).toString('latin1'));
  } else {
    end(target, close, body);
  }
}

const isContentLength = (name: string): boolean =>
  name.length === 'content-length'.length && name.toLowerCase() === 'content-length';

/** How long a client may go on sending a body that nobody reads after it was answered and shall leave. */
const lingerMs = 1000;

/**
 * Ends a response. Before the connection is closed while the client still sends, the client gets time to read its
 * answer and leave: closing at once would reset the connection and lose the answer on its way.
 */
function end(target: ServerResponse, close: boolean, body?: string | Uint8Array): void {
  if (!close || target.req.complete) {
    if (body === undefined) target.end();
    else target.end(body, 'latin1');
    return;
  }
  if (body === undefined) target.flushHeaders();
  else target.write(body, 'latin1');
  const timer = setTimeout(() => target.end(), lingerMs).unref();
  target.once('close', () => clearTimeout(timer));
  target.req.once('end', () => target.end()).resume();
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
