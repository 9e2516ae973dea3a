import { errors } from 'undici';
import { errorMessage } from '../../error-message.js';
import { BackendError } from './backend-error.js';

/** What a failure of undici is called here. */
export function backendErrorOf(error: Error): BackendError {
  if (error instanceof BackendError) return error;
  const timedOut =
    error instanceof errors.HeadersTimeoutError ||
    error instanceof errors.BodyTimeoutError ||
    error instanceof errors.ConnectTimeoutError;
  return new BackendError(timedOut ? 'Timeout' : 'ConnectionFailure', messageOf(error), error);
}

/** Node wraps the failures of all addresses of a host in one error without a text of its own. */
function messageOf(error: Error): string {
  return error instanceof AggregateError && error.message === ''
    ? error.errors.map(errorMessage).join('; ')
    : error.message;
}
