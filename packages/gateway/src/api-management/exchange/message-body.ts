import { Readable } from 'node:stream';
import type { BodyContext } from '@apim-kit/expressions';
import type { HeaderList } from '../../message/header-list.js';
import type { Body } from '../../message/message.js';
import { expandGzip, isGzip } from './expand-gzip.js';

/** Bytes that are buffered at most for expressions. */
export const maximumBufferedBytes = 2 * 1024 * 1024;

const empty = new Uint8Array(0);

/** A body was longer than what is buffered. */
export class BodyTooLargeError extends Error {
  readonly code = 'BodyTooLarge';

  constructor() {
    super(`The body is longer than ${maximumBufferedBytes} bytes, the most that is buffered for a policy.`);
    this.name = 'BodyTooLargeError';
  }
}

/**
 * How to let go of a stream that nobody will read to its end: a response's is closed; a request's is read on into
 * nothing, for closing it would close the connection on which the client waits for its answer.
 */
export const letGo = {
  request: (stream: Readable): void => void stream.on('error', () => undefined).resume(),
  response: (stream: Readable): void => void stream.on('error', () => undefined).destroy(),
} as const;

/** The body of a message: streams until an expression wants to read it. */
export class MessageBody implements BodyContext {
  #content: Body;
  readonly #letGo: (stream: Readable) => void;
  readonly #headers: HeaderList | null;

  /** @param headers Of the message: they say how the body is encoded. */
  constructor(content: Body, whose: keyof typeof letGo, headers: HeaderList | null = null) {
    this.#content = content;
    this.#letGo = letGo[whose];
    this.#headers = headers;
  }

  /** What is there now; after a read without `preserveContent` no bytes. */
  get content(): Body {
    return this.#content;
  }

  get buffered(): boolean {
    return this.#content === null || this.#content instanceof Uint8Array;
  }

  /** Whether it can be read: in memory, and not compressed. */
  get readable(): boolean {
    return this.buffered && this.#compressed === null;
  }

  get charset(): string | undefined {
    return charsetOf(this.#headers?.get('Content-Type'));
  }

  get #compressed(): Uint8Array | null {
    const content = this.#content;
    if (!(content instanceof Uint8Array) || content.length === 0) return null;
    return isGzip(this.#headers?.get('Content-Encoding')) ? content : null;
  }

  replace(content: Body): void {
    if (this.#content !== null && !(this.#content instanceof Uint8Array)) this.#letGo(this.#content);
    this.#content = content;
  }

  /** Shows what passes while the body streams, and tells when no more of it will. */
  observe(seen: (chunk: Uint8Array) => void, ended?: () => Promise<void>): void {
    const stream = this.#content;
    if (stream === null || stream instanceof Uint8Array) return;
    this.#content = Readable.from(passing(stream, seen, ended), { objectMode: false }).once('close', () =>
      this.#letGo(stream),
    );
  }

  /**
   * Makes it readable. A body in gzip is expanded, and goes on without compression and without `Content-Encoding`.
   *
   * @throws BodyTooLargeError
   * @throws BodyEncodingError
   */
  async take(): Promise<void> {
    await this.buffer();
    const compressed = this.#compressed;
    if (compressed === null) return;
    const bytes = await expandGzip(compressed, maximumBufferedBytes);
    // Policies that run side by side take the same body.
    if (this.#content !== compressed) return;
    if (bytes === undefined) {
      this.replace(empty);
      throw new BodyTooLargeError();
    }
    this.#content = bytes;
    this.#headers!.delete('Content-Encoding');
    if (this.#headers!.has('Content-Length')) this.#headers!.set('Content-Length', String(bytes.length));
  }

  /** @throws BodyTooLargeError */
  async buffer(): Promise<void> {
    const stream = this.#content;
    if (stream === null || stream instanceof Uint8Array) return;
    const chunks: Uint8Array[] = [];
    let size = 0;
    for await (const chunk of stream.iterator({ destroyOnReturn: false }) as AsyncIterable<Uint8Array>) {
      size += chunk.length;
      if (size > maximumBufferedBytes) {
        this.replace(empty);
        throw new BodyTooLargeError();
      }
      chunks.push(chunk);
    }
    this.#content = chunks.length === 1 ? chunks[0]! : Buffer.concat(chunks);
  }

  read(preserveContent: boolean): Uint8Array {
    const content = this.#content ?? empty;
    if (!(content instanceof Uint8Array)) throw new Error('The body was read before it was buffered.');
    if (!preserveContent) this.#content = empty;
    return content;
  }
}

const charsetOf = (contentType: string | undefined): string | undefined =>
  contentType === undefined ? undefined : /;\s*charset\s*=\s*"?([^\s;"]+)/i.exec(contentType)?.[1];

async function* passing(
  stream: Readable,
  seen: (chunk: Uint8Array) => void,
  ended?: () => Promise<void>,
): AsyncGenerator<Uint8Array, void> {
  try {
    for await (const chunk of stream.iterator({ destroyOnReturn: false }) as AsyncIterable<Uint8Array>) {
      seen(chunk);
      yield chunk;
    }
  } finally {
    // Also when nobody reads on: what has passed has passed.
    await ended?.();
  }
}
