/**
 * Jest matchers for responses of the test gateway. Importing this entry adds them to `expect` of `@jest/globals`
 * and to the global one:
 *
 * ```ts
 * import '@apim-kit/testing/jest';
 * ```
 */
import { expect } from '@jest/globals';
import { toBeRefusedBy } from './matchers/to-be-refused-by.js';
import { toHaveHeader } from './matchers/to-have-header.js';
import { toHaveReachedBackend } from './matchers/to-have-reached-backend.js';
import { toHaveStatus } from './matchers/to-have-status.js';

/** The matchers by name, for another runner's `expect.extend`. */
export const matchers = { toBeRefusedBy, toHaveHeader, toHaveReachedBackend, toHaveStatus };

expect.extend(matchers);

/** What the matchers are called with. */
export interface GatewayMatchers<R> {
  /**
   * The gateway or a policy refused the request. `source` is what `context.LastError.Source` names, a policy, or the
   * hop: `application-gateway`, `api-management`.
   *
   * @example expect(response).toBeRefusedBy('validate-client-certificate', 'ClientCertificateExpired')
   */
  toBeRefusedBy(source: string, reason?: string): R;
  /** The status, and the reason phrase where it matters. */
  toHaveStatus(status: number, reason?: string): R;
  /** The header, its values joined by a comma, is there; with `value`, it is that or fits it. */
  toHaveHeader(name: string, value?: string | RegExp): R;
  /** API Management sent the request on; with `url`, there. */
  toHaveReachedBackend(url?: string | RegExp): R;
}

declare module 'expect' {
  // eslint-disable-next-line @typescript-eslint/no-empty-object-type -- merged into Jest's own interface
  interface Matchers<R extends void | Promise<void>> extends GatewayMatchers<R> {}
}

declare global {
  // eslint-disable-next-line @typescript-eslint/no-namespace -- where @types/jest declares the global expect
  namespace jest {
    // eslint-disable-next-line @typescript-eslint/no-empty-object-type -- merged into Jest's own interface
    interface Matchers<R> extends GatewayMatchers<R> {}
  }
}
