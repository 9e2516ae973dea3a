/**
 * Why a test can't be set up.
 *
 * - `InvalidEnvironment`: the environment has errors; the message lists them.
 * - `AmbiguousListener`: a request names no listener and the environment has several.
 * - `UnsupportedPolicy`: the environment uses a policy that the gateway does not run.
 */
export type TestingErrorCode = 'InvalidEnvironment' | 'AmbiguousListener' | 'UnsupportedPolicy';

/** A mistake in a test's setup; what the gateway answers to a request is never thrown. */
export class TestingError extends Error {
  override readonly name = 'TestingError';
  readonly code: TestingErrorCode;

  constructor(code: TestingErrorCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
  }
}
