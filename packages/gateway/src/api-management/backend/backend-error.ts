/** How a backend failed: no connection or a broken one, no answer in time, or given up because the client left. */
export type BackendErrorCode = 'ConnectionFailure' | 'Timeout' | 'Aborted';

/** A backend that gave no response. */
export class BackendError extends Error {
  readonly code: BackendErrorCode;

  constructor(code: BackendErrorCode, message: string, cause?: unknown) {
    super(message, cause === undefined ? undefined : { cause });
    this.name = 'BackendError';
    this.code = code;
  }
}
