import type { ResourceAddress } from '../azure/azure.js';
import { valueAt, type JsonObject } from '../json.js';
import type { Deployment } from './deployment.js';

const final = /^(succeeded|failed|canceled|cancelled)$/i;

/** The state in which Azure has a resource while it works on it; undefined when it is done. */
export function transitionOf(body: JsonObject | null | undefined): string | undefined {
  const state = valueAt(body ?? undefined, ['properties', 'provisioningState']);
  return typeof state === 'string' && state !== '' && !final.test(state) ? state : undefined;
}

/** Longer than the longest operation of Azure’s here. */
const longestMs = 2 * 60 * 60 * 1000;

/** Reads a resource until Azure no longer works on it; null when it is gone. */
export async function readSettled(
  resource: ResourceAddress,
  { azure, runtime, signal }: Pick<Deployment, 'azure' | 'runtime' | 'signal'>,
): Promise<JsonObject | null> {
  const until = runtime.now() + longestMs;
  for (;;) {
    const body = await azure.get(resource, signal);
    if (transitionOf(body) === undefined || runtime.now() > until) return body;
    await runtime.delay(runtime.pollIntervalMs, signal);
  }
}
