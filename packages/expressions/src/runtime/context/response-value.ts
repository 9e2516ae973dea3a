import type { ResponseContext } from '../../context.js';
import { response } from '../../types/request.js';
import { faceOf } from './face.js';

/**
 * A response as a context variable holds it, an `IResponse`: what `send-request` stores.
 *
 * @example variables.set('answer', responseValue({ statusCode: 200, statusReason: 'OK', headers, body }))
 */
export function responseValue(data: ResponseContext): unknown {
  return faceOf(response, data);
}
