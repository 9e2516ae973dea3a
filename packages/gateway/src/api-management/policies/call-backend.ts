import type { TraceRecorder } from '../../trace/recorder.js';
import type { BackendStep } from '../../trace/trace.js';
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
  try {
    const { status, reason, headers, body, socket = null } = await services.fetch.send(request);
    if (socket !== null) exchange.opened(socket);
    if (recorder.enabled) {
      recorder.hideIn({ headers, body });
      addStep(recorder, request, startMs, { status, error: null });
    }
    return new ResponseState(status, reason, headers, body, socket);
  } catch (error) {
    const failure = backendFailure(policy, error);
    addStep(recorder, request, startMs, { status: null, error: failure.message });
    throw failure;
  }
}

function addStep(
  recorder: TraceRecorder,
  { origin, path }: BackendRequest,
  startMs: number,
  { status, error }: Pick<BackendStep, 'status' | 'error'>,
): void {
  const durationMs = Math.round((recorder.elapsedMs() - startMs) * 1000) / 1000;
  recorder.add(() => ({ kind: 'backend', url: origin + path, status, durationMs, error }));
}
