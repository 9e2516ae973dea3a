import type { BackendRequest } from '../backend/backend-client.js';
import { BackendError } from '../backend/backend-error.js';
import { withDeadline } from '../backend/with-deadline.js';
import { backendFailure } from '../errors/policy-failures.js';
import type { Exchange } from '../exchange/exchange.js';
import type { ResponseState } from '../exchange/response-state.js';
import { takeBody } from '../exchange/take-body.js';
import { callBackend } from './call-backend.js';

/**
 * Sends a request beside the one to the backend, and takes the whole response within its time-out.
 *
 * @param policy Whose error a failure is.
 * @throws PolicyError
 */
export async function callWhole(
  policy: string,
  exchange: Exchange,
  request: Omit<BackendRequest, 'signal'>,
): Promise<ResponseState> {
  try {
    return await withDeadline(exchange.signal, request.timeoutMs, async (signal) => {
      const response = await callBackend(policy, exchange, { ...request, signal });
      await takeBody(response.messageBody, policy, 'response');
      return response;
    });
  } catch (error) {
    throw error instanceof BackendError ? backendFailure(policy, error) : error;
  }
}
