import { isObject } from '../json.js';
import { parse, retryAfterMs, toAzureFailure, type LastResponse } from './azure-failure.js';
import type { CallOptions, Poller } from './type-adapter.js';

/** How an operation is waited for, and who hears of it. */
export interface OperationWatch {
  /** Between two polls, in milliseconds; `Retry-After` wins. */
  readonly pollIntervalMs: number;
  readonly delay: (ms: number, signal?: AbortSignal) => Promise<void>;
  /** What an earlier process left; only GETs are sent then. */
  readonly resumeFrom?: string;
  /** Called when Azure has taken the operation and works on it, with what resumes it, and before the first wait. */
  readonly onStarted?: (poller: string) => Promise<void>;
  /** False: come back when Azure has taken the operation. Default true. */
  readonly wait?: boolean;
  readonly signal?: AbortSignal;
}

/** `running`: Azure works on it and nobody waits. */
export type OperationEnd = 'done' | 'running';

/**
 * Calls a method of the SDK; where it gives a poller, polls to the end.
 *
 * @throws AzureFailure with what Azure said, which the SDK’s own error leaves out
 */
export async function runOperation(
  subject: string,
  watch: OperationWatch,
  begin: (options: CallOptions) => Promise<unknown>,
): Promise<OperationEnd> {
  const { pollIntervalMs, delay, resumeFrom, onStarted, wait = true, signal } = watch;
  let last: LastResponse | undefined;
  const options: CallOptions = {
    onResponse: (response) => (last = { ...response, failed: saysFailed(response.bodyAsText) }),
    updateIntervalInMs: pollIntervalMs,
    ...(resumeFrom === undefined ? {} : { resumeFrom }),
    ...(signal === undefined ? {} : { abortSignal: signal }),
  };
  try {
    const result = await begin(options);
    if (!isPoller(result) || result.isDone()) return 'done';
    await onStarted?.(result.toString());
    while (wait && !result.isDone()) {
      await delay(retryAfterMs(last) ?? pollIntervalMs, signal);
      await result.poll(signal === undefined ? {} : { abortSignal: signal });
    }
    return result.isDone() ? 'done' : 'running';
  } catch (error) {
    if (signal?.aborted) throw error;
    // API Management gives `provisioningState: null` for parts that are simply there; the poller takes it for a fault.
    if (last?.failed === false && /instead: null\./.test((error as Error).message)) return 'done';
    throw toAzureFailure(error, subject, last);
  }
}

function isPoller(value: unknown): value is Poller {
  return typeof value === 'object' && value !== null && 'poll' in value && 'isDone' in value;
}

function saysFailed(body: string | null | undefined): boolean {
  const json = parse(body);
  if (!isObject(json)) return false;
  const properties = json['properties'];
  const status = json['status'] ?? (isObject(properties) ? properties['provisioningState'] : undefined);
  return 'error' in json || (typeof status === 'string' && /^(failed|canceled|cancelled)$/i.test(status));
}
