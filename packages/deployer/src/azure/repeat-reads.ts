import type { PipelinePolicy, PipelineResponse } from '@azure/core-rest-pipeline';
import type { Runtime } from '../runtime.js';
import { retryAfterMs } from './azure-failure.js';

/** How long reads wait between two attempts. */
export interface ReadPauses {
  /** Before the second attempt, in milliseconds; it doubles each time. */
  readonly firstMs: number;
  readonly delay: Runtime['delay'];
}

const attempts = 6;

/**
 * Repeats a read that Azure refuses for the moment: the SDK repeats 429 only with `Retry-After`, and 409 never. What
 * writes is not repeated here: it is looked at again first.
 */
export function repeatReads({ firstMs, delay }: ReadPauses): PipelinePolicy {
  return {
    name: 'repeatReads',
    async sendRequest(request, next) {
      for (let attempt = 1; ; attempt++) {
        const response = await next(request);
        if (request.method !== 'GET' || !isBusy(response) || attempt === attempts) return response;
        const ms = retryAfterMs(response) ?? firstMs * 2 ** (attempt - 1);
        await delay(ms, request.abortSignal as AbortSignal | undefined);
      }
    },
  };
}

const isBusy = ({ status }: PipelineResponse) => status === 409 || status === 429;
