import { AzureFailure } from '../azure/azure-failure.js';
import { judgeFailure } from './judge-failure.js';
import type { Deployment } from './deployment.js';
import type { Target } from './watch.js';

/**
 * Sends something until it works, as far as the failure says that waiting helps.
 *
 * @param again Called before each retry, after Azure is done with the resource: looks whether it is still to be
 *   sent. False ends it: what was wanted is there.
 * @throws AzureFailure, DeployerError `OperationChangedMeanwhile`
 */
export async function withRetries<T>(
  target: Target,
  { azure, runtime, signal, emit }: Deployment,
  send: () => Promise<T>,
  again: () => Promise<boolean>,
): Promise<T | 'settled'> {
  let renewed = false;
  let pending = false;
  for (let attempt = 1; ; attempt++) {
    try {
      // Reading may fail as sending did, and is repeated in the same way.
      if (pending && !(await again())) return 'settled';
      return await send();
    } catch (error) {
      if (!(error instanceof AzureFailure) || signal.aborted) throw error;
      const verdict = judgeFailure(error, attempt, runtime.random);
      if (verdict.kind === 'login' && !renewed) {
        // Once: the token may have expired while Azure was working.
        renewed = true;
        azure.renewLogin();
      } else if (verdict.kind === 'wait') {
        const { key, type, name } = target;
        emit({ kind: 'waiting', key, type, name, reason: verdict.reason, ms: verdict.ms });
        await runtime.delay(verdict.ms, signal);
      } else {
        throw error;
      }
      pending = true;
    }
  }
}
