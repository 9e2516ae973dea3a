import { bodyFailure } from '../errors/policy-failures.js';
import type { MessageBody } from './message-body.js';

/** Whose body it is: what is wrong with a response is the backend's fault. */
export type MessageSide = 'request' | 'response';

/**
 * Makes a body readable for a policy: in memory, and not compressed.
 *
 * @throws PolicyError
 */
export const takeBody = (body: MessageBody, policy: string, whose: MessageSide): Promise<void> =>
  asPolicyError(body.take(), policy, whose);

/**
 * Takes a body into memory as it is, compressed or not.
 *
 * @throws PolicyError
 */
export const bufferBody = (body: MessageBody, policy: string, whose: MessageSide): Promise<void> =>
  asPolicyError(body.buffer(), policy, whose);

async function asPolicyError(taken: Promise<void>, policy: string, whose: MessageSide): Promise<void> {
  try {
    await taken;
  } catch (error) {
    throw bodyFailure(policy, whose, error);
  }
}
