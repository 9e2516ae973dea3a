import { BackendError } from '../backend/backend-error.js';
import { backendFailure } from '../errors/policy-failures.js';
import type { Exchange } from '../exchange/exchange.js';

/**
 * Waits.
 *
 * @throws PolicyError `ClientConnectionFailure` when the client leaves meanwhile
 */
export function pause(policy: string, { signal, services }: Exchange, delayMs: number): Promise<void> {
  return new Promise((resolve, reject) => {
    const leave = (): void => {
      timer.cancel();
      reject(backendFailure(policy, new BackendError('Aborted', 'The client left.')));
    };
    const timer = services.timers.after(delayMs, () => {
      signal.removeEventListener('abort', leave);
      resolve();
    });
    if (signal.aborted) leave();
    else signal.addEventListener('abort', leave, { once: true });
  });
}
