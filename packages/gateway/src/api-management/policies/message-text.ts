import { bodyFailure } from '../errors/policy-failures.js';
import type { MessageBody } from '../exchange/message-body.js';
import type { PolicyCompiler } from '../pipeline/handler.js';

/** The bytes of a body, taken in whole; null when there is none. */
export async function bytesOf(
  body: MessageBody,
  { site, target }: PolicyCompiler,
): Promise<Uint8Array | null> {
  if (!body.buffered) {
    await body.buffer().catch((error: unknown) => {
      throw bodyFailure(site.policy, target === 'request' ? 'request' : 'response', error);
    });
  }
  const { content } = body;
  return content instanceof Uint8Array ? content : null;
}
