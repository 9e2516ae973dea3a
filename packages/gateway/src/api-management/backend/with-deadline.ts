import { RequestCancellation, type RequestSignal } from '../../message/request-signal.js';
import { BackendError } from './backend-error.js';

/**
 * Gives an exchange with a backend so much time in all, its body included: one that sends a byte now and then keeps
 * within the time-outs of a request for ever.
 *
 * @param signal Of whoever waits; null for nobody who could leave.
 * @param run Uses the signal that it is given.
 * @throws BackendError `Timeout`; whatever `run` throws
 */
export async function withDeadline<T>(
  signal: RequestSignal | null,
  deadlineMs: number,
  run: (signal: RequestSignal) => Promise<T>,
): Promise<T> {
  const cancellation = new RequestCancellation();
  const leave = (): void => cancellation.abort();
  if (signal?.aborted === true) leave();
  signal?.addEventListener('abort', leave, { once: true });
  let late = false;
  const timer = setTimeout(() => {
    late = true;
    leave();
  }, deadlineMs);
  try {
    return await run(cancellation);
  } catch (error) {
    throw late ? new BackendError('Timeout', 'The answer was not whole in time.', error) : error;
  } finally {
    clearTimeout(timer);
    signal?.removeEventListener('abort', leave);
  }
}
