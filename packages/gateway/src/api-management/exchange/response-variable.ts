import { responseValue } from '@apim-kit/expressions';
import { ResponseState } from './response-state.js';

const states = new WeakMap<object, ResponseState>();

/** A response as a context variable holds it, an `IResponse`. Its body must be in memory. */
export function responseVariable(state: ResponseState): unknown {
  const value = responseValue(state);
  states.set(value as object, state);
  return value;
}

/** The response that a variable holds; undefined when it holds something else. */
export const responseIn = (value: unknown): ResponseState | undefined =>
  typeof value === 'object' && value !== null ? states.get(value) : undefined;

/** A response of its own with the same content: reading or changing one leaves the other alone. */
export function copyOf({ status, reason, headerList, messageBody }: ResponseState): ResponseState {
  const { content } = messageBody;
  if (content !== null && !(content instanceof Uint8Array)) {
    throw new Error('A response was copied before it was buffered.');
  }
  return new ResponseState(status, reason, headerList.clone(), content);
}
