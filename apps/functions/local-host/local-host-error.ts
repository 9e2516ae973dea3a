/** What keeps the local host from starting, in words for the person who started it. */
export class LocalHostError extends Error {
  override readonly name = 'LocalHostError';
  readonly code: LocalHostErrorCode;

  constructor(code: LocalHostErrorCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
  }
}

export type LocalHostErrorCode =
  | 'invalid-option'
  | 'invalid-host-json'
  | 'invalid-local-settings'
  | 'invalid-package-json'
  | 'no-entry-point'
  | 'app-failed-to-load'
  | 'invalid-function'
  | 'invalid-pfx'
  | 'port-in-use'
  | 'cannot-listen';
