import { promisify } from 'node:util';
import { gunzip } from 'node:zlib';

/** A body is not in the format that its Content-Encoding names. */
export class BodyEncodingError extends Error {
  readonly code = 'BodyEncoding';

  constructor(cause: unknown) {
    super('The body is not in the format gzip, which its Content-Encoding names.', { cause });
    this.name = 'BodyEncodingError';
  }
}

const expand = promisify(gunzip);

/** Whether a Content-Encoding says gzip, the only one that API Management takes apart for policies. */
export const isGzip = (contentEncoding: string | undefined): boolean =>
  /^\s*(?:x-)?gzip\s*$/i.test(contentEncoding ?? '');

/**
 * The bytes that were compressed; undefined when they are more than is wanted.
 *
 * @throws BodyEncodingError
 */
export async function expandGzip(bytes: Uint8Array, maximumBytes: number): Promise<Uint8Array | undefined> {
  try {
    return await expand(bytes, { maxOutputLength: maximumBytes });
  } catch (cause) {
    if (cause instanceof RangeError) return undefined;
    throw new BodyEncodingError(cause);
  }
}
