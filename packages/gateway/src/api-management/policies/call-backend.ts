import type { BackendRequest } from '../backend/backend-client.js';
import { backendFailure } from '../errors/policy-failures.js';
import type { Exchange } from '../exchange/exchange.js';
import { ResponseState } from '../exchange/response-state.js';

/**
 * Sends a request to a backend and records it in the trace, without the credentials that the backend gives.
 *
 * @param policy Whose error a failure is.
 * @throws PolicyError
 */
export async function callBackend(
  policy: string,
  exchange: Exchange,
  request: BackendRequest,
): Promise<ResponseState> {
  const { recorder, services } = exchange;
  const startMs = recorder.elapsedMs();
  const record = (status: number | null, error: string | null): void =>
    recorder.add(() => ({
      kind: 'backend',
      url: request.origin + request.path,
      status,
      durationMs: Math.round((recorder.elapsedMs() - startMs) * 1000) / 1000,
      error,
    }));
  try {
    const { status, reason, headers, body, socket = null } = await services.fetch.send(request);
    if (socket !== null) exchange.opened(socket);
    recorder.hideIn({ headers, body });
    record(status, null);
    return new ResponseState(status, reason, headers, body, socket);
  } catch (error) {
    const failure = backendFailure(policy, error);
    record(null, failure.message);
    throw failure;
  }
}
